import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnnotationCard } from '../../../components/annotation/AnnotationCard.tsx';
import type { Dismissal } from '../../../components/annotation/dismissal.ts';
import type { Annotation, Gloss, TermGloss } from '../../../utils/core/annotation/annotation.ts';
import { statementOf } from '../../../utils/core/annotation/statement-of.ts';
import { aSource, inAllLanguages } from '../../fixtures/builders.ts';
import { aNote, anArticle, anEntityGloss, aReview, aTermGloss } from '../../fixtures/export/sample-article.ts';
import { complaints, control, hasControl, press, show, takeDown, type } from '../show.tsx';

const article = anArticle([['paragraph', 'A moat of data has about 33 billion parameters.']]);
const aMention = aNote(article, 'moat of data', { kind: 'term', entryId: 'moat', isFirst: true });

/** Each term points to the next, without end. */
const chain: Readonly<Record<string, TermGloss>> = Object.fromEntries(
  ['moat', 'data', 'token', 'corpus', 'crawl'].map((entryId, index, all) => [
    entryId,
    aTermGloss({
      entryId,
      label: inAllLanguages(`the ${entryId}`),
      seeAlso: [{ entryId: all[index + 1] ?? 'moat', label: inAllLanguages(`more of ${all[index + 1]}`) }],
    }),
  ]),
);

const showCard = (annotation: Annotation, glosses: Readonly<Record<string, Gloss>> = chain) =>
  show(
    <AnnotationCard
      annotation={annotation}
      language="en"
      articleLanguage="zh-Hant"
      findGloss={(entryId) => glosses[entryId]}
      describeEntry={async (entryId) => glosses[entryId]}
      headingId="heading"
      packs={[{ id: 'test-pack', version: '1.2.0', knownUntil: '2026-06-30' }]}
      keeper={keeper}
      onDismiss={onDismiss}
    />,
  );

const keeper = {
  setWordKnown: vi.fn(async () => true),
  hideNote: vi.fn(async () => true),
  showNoteAgain: vi.fn(async () => true),
};
const onDismiss = vi.fn();
const lastDismissal = () => onDismiss.mock.lastCall?.[0] as Dismissal | undefined;

const heading = () => document.querySelector('h2')?.textContent;

describe('the card of a term', () => {
  afterEach(takeDown);

  it('lets the reader say that they know the word, and offers the way back', async () => {
    await showCard(aMention);
    await press(control('I know this one'));
    expect(keeper.setWordKnown).toHaveBeenLastCalledWith('moat', true);
    const dismissal = lastDismissal();
    expect(dismissal?.words).toBe('“the moat” is no longer marked.');
    await dismissal?.undo();
    expect(keeper.setWordKnown).toHaveBeenLastCalledWith('moat', false);
  });

  it('opens other terms inside itself three deep, and goes back the same way', async () => {
    const card = await showCard(aMention);
    for (const next of ['data', 'token', 'corpus']) {
      await press(control(`more of ${next}`));
      expect(heading()).toBe(`the ${next}`);
    }
    expect(hasControl('more of crawl'), 'a fourth is not offered').toBe(false);
    for (const previous of ['token', 'data', 'moat']) {
      await press(control('Back'));
      expect(heading()).toBe(`the ${previous}`);
    }
    expect(hasControl('Back')).toBe(false);
    expect(await complaints(card)).toEqual([]);
  });

  it('takes the focus along, so that a keyboard is never left on nothing', async () => {
    await showCard(aMention);
    await press(control('more of data'));
    expect(document.activeElement?.textContent).toBe('the data');
  });

  it('says so when an entry is out of reach, and stays where it was', async () => {
    await showCard(aMention, { moat: chain.moat as TermGloss });
    await press(control('more of data'));
    expect(heading()).toBe('the moat');
    expect(document.body.textContent).toContain('cannot be shown now');
  });

  it('names the thing in the other language too, marked as that language', async () => {
    const label = { en: 'Data moat', 'zh-Hans': '数据护城河', 'zh-Hant': '資料護城河' };
    await showCard(aMention, { moat: aTermGloss({ entryId: 'moat', label }) });
    const other = document.querySelector('h2 [lang="zh-Hant"]');
    expect(other?.textContent).toBe('資料護城河');
  });

  it('offers at most three others', async () => {
    const seeAlso = ['a', 'b', 'c', 'd'].map((entryId) => ({ entryId, label: inAllLanguages(entryId) }));
    await showCard(aMention, { moat: aTermGloss({ entryId: 'moat', seeAlso }) });
    expect(document.querySelectorAll('.see-also button')).toHaveLength(3);
  });

  it('shows the words of a pack as words, whatever they look like', async () => {
    const definition = inAllLanguages('<img src=x onerror="alert(1)"> is markup.');
    const card = await showCard(aMention, { moat: aTermGloss({ entryId: 'moat', definition }) });
    expect(card.querySelector('img')).toBeNull();
    expect(card.textContent).toContain('<img src=x onerror="alert(1)"> is markup.');
  });
});

describe('the card of a fact note', () => {
  afterEach(takeDown);
  const withSource = (url: string) =>
    aNote(article, '33 billion parameters', {
      kind: 'review',
      review: aReview({ sources: [aSource({ url, title: 'The card of the model', publisher: 'Heron Lab' })] }),
    });

  it('says the verdict, the claim, what sources say, the day, and where knowledge ends', async () => {
    const card = await showCard(withSource('https://heron.example/card'));
    expect(heading()).toBe('Sources say otherwise');
    for (const words of ['33 billion', '314 billion', 'As of 20 January 2026', 'Knowledge ends on 30 June 2026']) {
      expect(card.textContent).toContain(words);
    }
    expect(control('The card of the model').getAttribute('href')).toBe('https://heron.example/card');
    expect(await complaints(card)).toEqual([]);
  });

  it('makes no link of a source whose address is no web page', async () => {
    const card = await showCard(withSource('javascript:alert(1)'));
    expect(card.querySelector('a')).toBeNull();
    expect(card.textContent).toContain('The card of the model');
  });

  it('copies an issue text that says what is wrong, of which note, by which pack; nothing is sent', async () => {
    const writeText = vi.fn(async (_text: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const note = withSource('https://heron.example/card');
    await showCard(note);
    await press(control('The value is wrong'));
    await type(document.querySelector('textarea') as HTMLElement, 'It is twice that.\n- And no list.');
    await press(control('Copy as issue text'));
    const lines = writeText.mock.lastCall?.[0].split('\n') ?? [];
    expect(lines[0]).toMatch(/^## Note called wrong: .*33 billion/);
    for (const line of [
      '- Reason: The value is wrong',
      '- Remark: It is twice that. - And no list.',
      '- Words in the article: 33 billion parameters',
      '- Sources: https://heron.example/card',
      '- Pack: test-pack 1.2.0, knows until 2026-06-30',
      `- Article: ${note.target.source}`,
      `- Note: ${note.id}`,
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.find((line) => line.startsWith('- Entries:'))).toContain('parameterCount');
    expect(document.body.textContent).toContain('Copied.');
  });

  it('hides a note with the reason and the issue text, by its statement, and can show it again', async () => {
    const note = withSource('https://heron.example/card');
    await showCard(note);
    await press(control('It stands on the wrong words'));
    await press(control('Hide this note'));
    const address = { url: note.target.source, statement: statementOf(note) };
    expect(keeper.hideNote).toHaveBeenCalledWith({
      ...address,
      annotationId: note.id,
      objection: { reason: 'wrongWords' },
      issueText: expect.stringContaining('- Reason: It stands on the wrong words'),
    });
    await lastDismissal()?.undo();
    expect(keeper.showNoteAgain).toHaveBeenCalledWith(address);
  });

  it('says what to do when the browser refuses to copy', async () => {
    vi.stubGlobal('navigator', {});
    await showCard(withSource('https://heron.example/card'));
    await press(control('Copy this note'));
    expect(document.body.textContent).toContain('copy them by hand');
  });
});

describe('the card of a name', () => {
  afterEach(takeDown);

  it('says when its words belong to an unknown member of the family', async () => {
    const body = {
      kind: 'entity',
      entityType: 'model',
      entryId: 'heron',
      isFirst: true,
      unlistedMember: 'Heron-9',
    } as const;
    const card = await showCard(aNote(article, 'moat', body), { heron: anEntityGloss({ entryId: 'heron' }) });
    expect(card.textContent).toContain('Heron-9 is not in our records');
    expect(await complaints(card)).toEqual([]);
  });
});
