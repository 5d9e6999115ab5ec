import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryApp } from '../../../components/library/LibraryApp.tsx';
import { database } from '../../../utils/browser/storage/database.ts';
import { putSavedArticle } from '../../../utils/browser/storage/saved-articles.ts';
import { showNames } from '../../../utils/browser/storage/settings.ts';
import { aChineseSample, anEnglishSample } from '../../fixtures/export/sample-article.ts';
import { answerFeedback } from '../feedback-background.ts';
import { complaints, control, hasControl, press, pressKey, show, takeDown, type, until } from '../show.tsx';

vi.mock('../../../utils/browser/messaging/protocol.ts', () => ({
  sendMessage: (message: string, data: unknown) => answerFeedback(message, data),
}));

const english = anEnglishSample();
const title = english.article.title;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  location.hash = '';
});
afterEach(takeDown);

async function keep(...articles: ReturnType<typeof anEnglishSample>[]): Promise<string[]> {
  const kept = await Promise.all(articles.map((article) => putSavedArticle(article, '2026-07-01T09:30:00.000Z')));
  return kept.flatMap((one) => (one.ok ? [one.value.id] : []));
}

const says = (words: string) => document.body.textContent?.includes(words) ?? false;

describe('the bookshelf', () => {
  it('says what will stand here, and how, while it is empty', async () => {
    const page = await show(<LibraryApp />);
    await until(() => says('Your saved articles will stand here'));
    expect(says('choose “Save article”')).toBe(true);
    expect(await complaints(page)).toEqual([]);
  });

  it('lists what was saved, with its site, day, language and notes', async () => {
    await keep(english, aChineseSample());
    const page = await show(<LibraryApp />);
    await until(() => says('2 articles'));
    for (const words of ['The Example', '4 March 2026', 'English', 'Simplified Chinese', 'Sources say otherwise']) {
      expect(says(words), words).toBe(true);
    }
    expect(await complaints(page)).toEqual([]);
  });

  it('finds simplified text by traditional words, and says plainly when nothing is found', async () => {
    await keep(english, aChineseSample());
    await show(<LibraryApp />);
    await until(() => says('2 articles'));
    await type(control('Search titles and text'), '它開放權重');
    await until(() => says('1 article'));
    expect(says('小实验室开放模型')).toBe(true);
    await type(control('Search titles and text'), 'zeppelin');
    await until(() => says('No saved article contains “zeppelin”'));
  });

  it('deletes, and undoes the deletion with everything in its place', async () => {
    const [id] = await keep(english);
    const before = await database.savedContents.get(id ?? '');
    await show(<LibraryApp />);
    await until(() => says('1 article'));
    await press(control(`Delete “${title}”`));
    await until(() => says('Your saved articles will stand here'));
    expect(await database.savedContents.count()).toBe(0);
    await press(control('Undo'));
    await until(() => says('1 article'));
    expect(await database.savedContents.get(id ?? '')).toEqual(before);
    expect(hasControl('Undo')).toBe(false);
  });
});

describe('a saved article', () => {
  async function open(article = english): Promise<HTMLElement> {
    const [id] = await keep(article);
    location.hash = `#${id}`;
    const page = await show(<LibraryApp />);
    await until(() => page.querySelector('h1') !== null);
    return page;
  }
  const mark = (kind: string) => document.querySelector<HTMLElement>(`.mark--${kind}`) as HTMLElement;

  it('says its title once, keeps every word, and marks the notes', async () => {
    const page = await open();
    expect(page.textContent?.split(title)).toHaveLength(2);
    expect(page.textContent).toContain('"We like open weights <b>a lot</b>."');
    expect(page.querySelectorAll('.mark--refuted')).not.toHaveLength(0);
    expect(page.querySelector('.reader-article [href="https://heron.example/weights?a=1&b=2"]')).not.toBeNull();
    expect(await complaints(page)).toEqual([]);
  });

  it('opens a note from the keyboard, moves into it, and comes back to the word on Escape', async () => {
    await open();
    const words = mark('refuted');
    words.focus();
    await pressKey('Enter');
    expect(document.activeElement?.textContent).toBe('Sources say otherwise');
    await pressKey('Escape');
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    expect(document.activeElement).toBe(words);
  });

  it('opens the same note from the margin', async () => {
    await open();
    await press(control('Sources say otherwise'));
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('314 billion');
  });

  it('hides a note that the reader calls wrong, and shows it no more', async () => {
    await open();
    await press(control('Sources say otherwise'));
    await press(control('The value is wrong'));
    await press(control('Hide this note'));
    await until(() => document.querySelector('.mark--refuted') === null);
    await until(() => says('1 note hidden here by you'));
    expect(says('The value is wrong')).toBe(true);
    await press(control('Show again'));
    await until(() => document.querySelector('.mark--refuted') !== null);
  });

  it('marks a word no more that the reader knows, and offers the way back', async () => {
    const page = await open(aChineseSample());
    const id = mark('term').dataset.annotationId;
    mark('term').focus();
    await pressKey('Enter');
    await press(control('I know this one'));
    await until(() => document.querySelector(`[data-annotation-id="${id}"]`) === null);
    expect(await complaints(page)).toEqual([]);
    await press(control('Undo'));
    await until(() => document.querySelector(`[data-annotation-id="${id}"]`) !== null);
    expect(hasControl('Undo')).toBe(false);
  });

  it('marks what the reader chose to see', async () => {
    await showNames.setValue(false);
    await open();
    await until(() => document.querySelector('.mark--term') !== null);
    expect(document.querySelector('.mark--entity')).toBeNull();
    await showNames.setValue(true);
    await until(() => document.querySelector('.mark--entity') !== null);
  });

  it('offers every format of export', async () => {
    await open();
    expect(hasControl('Export as HTML') && hasControl('Export as Markdown')).toBe(true);
  });

  it('goes back to the shelf when it is deleted, with the way back', async () => {
    await open();
    await press(control('Delete'));
    await until(() => says('Your saved articles will stand here'));
    expect(hasControl('Undo')).toBe(true);
  });

  it('says plainly when the address names no article', async () => {
    location.hash = '#no-such-article';
    await show(<LibraryApp />);
    await until(() => says('This article is not in the library'));
  });
});
