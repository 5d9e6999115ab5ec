import assert from 'node:assert/strict';
import { pause } from '../../../scripts/browsers/browser-driver.ts';
import { describePage } from '../../../scripts/browsers/read-notes.ts';
import { openBackstage } from '../page-notes.ts';
import type { Suite } from '../suite.ts';

const SPOTTING_MS = 1500; // an annotated page is painted in well under a second

export const leftAloneSuite: Suite = {
  title: 'left alone',
  async run(trial) {
    const { check, web, open } = trial;
    const backstage = await openBackstage(trial);
    for (const name of ['sample-not-ai', 'sample-front-page']) {
      const { url } = web.sample(name);
      const page = await open(url);
      await pause(SPOTTING_MS);
      await check(`${name}: nothing is painted and nothing is put into the page`, async () => {
        const traces = await page.evaluate(() => [
          CSS.highlights.size,
          document.querySelectorAll('postil-margin').length,
        ]);
        assert.deepEqual(traces, [0, 0]);
      });
      await check(`${name}: nothing is loaded but the spotter`, async () => {
        assert.equal((await describePage(backstage, url))?.kind, undefined);
      });
      await page.close();
    }
  },
};
