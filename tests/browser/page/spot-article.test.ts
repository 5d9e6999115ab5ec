import { describe, expect, it } from 'vitest';
import { mayBeAiArticle } from '../../../utils/browser/page/spot-article.ts';

function spot(head: string, body: string, url = 'https://news.example/2024/a'): boolean {
  const page = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  Object.defineProperty(page, 'URL', { value: url });
  return mayBeAiArticle(page);
}

const prose =
  '<p>A sentence of some length about nothing in particular, which goes on for a while and then ends.</p>'.repeat(4);

describe('spotting an article that may be about AI', () => {
  it.each([
    ['a name in the title', '<title>OpenAI opens an office</title>', prose],
    ['a word in the description', '<meta name="description" content="What artificial intelligence costs">', prose],
    [
      'a name in the first paragraphs',
      '<title>A week</title>',
      `<p>ChatGPT and Gemini were slow on Monday.</p>${prose}`,
    ],
    [
      'Chinese',
      '<title>一周</title>',
      `<p>${'这家公司说它的大模型比去年的便宜，也比去年的快，但是没有说快多少。'.repeat(3)}</p>`,
    ],
    [
      'text in bare divs',
      '<title>一周</title>',
      '<h1>一周</h1><div>月之暗面说它的模型比去年的便宜。<br>没有说便宜多少。</div>',
    ],
    [
      'an article by its own word',
      '<meta property="og:type" content="article"><title>ChatGPT is down</title>',
      '<p>Short.</p>',
    ],
  ])('says yes to %s', (_what, head, body) => {
    expect(spot(head, body)).toBe(true);
  });

  it.each([
    ['an article on other things', '<title>The river rises</title>', prose, undefined],
    [
      'names that also mean other things, where nothing speaks of AI',
      '<title>The orchard that Claude Monet never painted</title>',
      `<p>The twins of Gemini, two llamas, were bored on Monday.</p>${prose}`,
      undefined,
    ],
    ['a front page', '<title>OpenAI, Google and the rest</title>', prose, 'https://news.example/'],
    ['a front page in another language', '<title>OpenAI</title>', prose, 'https://news.example/zh/'],
    ['a page without text', '<title>AI</title>', '<div id="app"></div>', undefined],
    ['an empty page', '', '', undefined],
  ])('says no to %s', (_what, head, body, url) => {
    expect(spot(head, body, url)).toBe(false);
  });
});
