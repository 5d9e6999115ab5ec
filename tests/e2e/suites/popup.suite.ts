import assert from 'node:assert/strict';
import { waitForText, waitInPage } from '../../../scripts/browsers/browser-driver.ts';
import { waitUntilPainted } from '../../../scripts/browsers/painted-words.ts';
import { pressButton, pressToggle } from '../../../scripts/browsers/press.ts';
import { notesOf } from '../../../scripts/browsers/read-notes.ts';
import { openAnnotated, openBackstage } from '../page-notes.ts';
import type { Suite } from '../suite.ts';

export const popupSuite: Suite = {
  title: 'popup',
  async run(trial) {
    const { check, web, browser, open } = trial;
    const { url } = web.sample('sample-en');
    const backstage = await openBackstage(trial);
    const article = await openAnnotated(trial, url);
    const { annotations } = await notesOf(backstage, url);
    await check('tells of an article: its companies, its terms, its notes, and why', async () => {
      const popup = await browser.openPopup(article);
      const text = await waitForText(popup, /on an article about/);
      const notes = annotations.filter(({ body }) => body.kind === 'review' && body.review.verdict !== 'notEnoughInfo');
      assert.match(text, new RegExp(`\\b${notes.length} notes? on an article about .*xAI`));
      assert.match(text, /OpenAI/);
      assert.match(text, /terms? explained/);
      assert.match(text, /Save article/);
      assert.match(text, /Open library/);
      await popup.close();
    });
    await check('says that a page which is no such article is left alone', async () => {
      const orchard = await open(web.sample('sample-not-ai').url);
      const popup = await browser.openPopup(orchard);
      await waitForText(popup, /This page is left alone/);
      await popup.close();
    });
    await check('says that there is no article in a page of the browser', async () => {
      const popup = await browser.openPopup(await open('about:blank'));
      await waitForText(popup, /There is no article in this tab/);
      await popup.close();
    });
    await check('annotates any page when it is asked to', async () => {
      const elsewhere = 'http://somewhere.example/story';
      web.server.put(elsewhere, web.sample('sample-en').html);
      const page = await open(elsewhere);
      const popup = await browser.openPopup(page);
      await waitForText(popup, /Annotate this page/);
      await pressButton(popup, 'Annotate this page');
      await waitUntilPainted(page);
      await popup.close();
    });
    await check('switches the notes off here and on again', async () => {
      await article.bringToFront();
      const popup = await browser.openPopup(article);
      await waitForText(popup, /Notes on the-decoder.com/);
      await pressToggle(popup, 'Notes on the-decoder.com');
      await waitInPage(article, 'the notes to go', () => CSS.highlights.size === 0);
      await pressToggle(popup, 'Notes on the-decoder.com');
      await waitUntilPainted(article);
      await popup.close();
    });
  },
};
