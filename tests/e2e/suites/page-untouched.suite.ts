import assert from 'node:assert/strict';
import { type PageDriver, waitInPage } from '../../../scripts/browsers/browser-driver.ts';
import { openAnnotated } from '../page-notes.ts';
import type { Suite } from '../suite.ts';

/** No news site: the extension never runs there, so the page is what its server sent. */
const plainUrl = (name: string) => `http://untouched.example/${name}`;

export const pageUntouchedSuite: Suite = {
  title: 'the page stays the page',
  async run(trial) {
    const { check, web, open } = trial;
    for (const sample of web.samples.filter(({ isRelevant }) => isRelevant)) {
      web.server.put(plainUrl(sample.name), sample.html);
      const plain = await open(plainUrl(sample.name));
      const annotated = await openAnnotated(trial, sample.url);
      await check(`${sample.name}: the DOM is byte-identical but for one host element`, async () => {
        const source = await annotated.evaluate(() => document.documentElement.outerHTML);
        const hosts = source.match(/<postil-margin[^>]*><\/postil-margin>/g) ?? [];
        assert.equal(hosts.length, 1);
        assert.equal(
          source.replace(hosts[0] ?? '', ''),
          await plain.evaluate(() => document.documentElement.outerHTML),
        );
      });
      await check(`${sample.name}: selecting everything gives the words of the untouched page`, async () => {
        assert.equal(await selectAll(annotated), await selectAll(plain));
      });
      await plain.close();
      await annotated.close();
    }
    const page = await openAnnotated(trial, web.sample('sample-en').url);
    await check('find in page finds annotated words', async () => {
      assert.equal(await findInPage(page, 'mixture of experts'), 'mixture of experts');
    });
    await check('dragging over annotated words selects them', async () => {
      const line = await lineOf(page, 'the model is a mixture of experts');
      await page.drag({ x: line.left + 1, y: line.y }, { x: line.right - 1, y: line.y });
      const selected = await page.evaluate(() => String(getSelection()));
      assert.match(selected, /model is a mixture of expert/);
    });
    await check('a link is followed', async () => {
      web.server.put('https://the-decoder.com/tag/xai/', '<title>xAI</title><p>All stories about xAI.');
      const link = await page.evaluate(() => {
        const element = document.querySelector('article a') as HTMLElement;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.click(link);
      await waitInPage(page, 'the page behind the link', () => location.pathname === '/tag/xai/');
    });
  },
};

function selectAll(page: PageDriver): Promise<string> {
  return page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    const selected = String(getSelection());
    getSelection()?.removeAllRanges();
    return selected;
  });
}

function findInPage(page: PageDriver, words: string): Promise<string> {
  return page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    (window as unknown as { find(text: string): boolean }).find(wanted);
    return String(getSelection());
  }, words);
}

/** Where the first line of `words` stands, scrolled into view. */
function lineOf(page: PageDriver, words: string): Promise<{ left: number; right: number; y: number }> {
  return page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    (window as unknown as { find(text: string): boolean }).find(wanted);
    const range = getSelection()?.getRangeAt(0) as Range;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const line = range.getClientRects()[0] as DOMRect;
    getSelection()?.removeAllRanges();
    return { left: line.left, right: line.right, y: line.top + line.height / 2 };
  }, words);
}
