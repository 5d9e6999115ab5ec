import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exporters } from '../../../utils/core/export/exporters/index.ts';
import { layOutNotes } from '../../../utils/core/export/lay-out-notes.ts';
import {
  aNote,
  anArticle,
  anEnglishSample,
  anEntityGloss,
  aReview,
  aSavedArticle,
  aTermGloss,
} from '../../fixtures/export/sample-article.ts';

const words = 'alpha beta gamma delta epsilon zeta eta theta'.split(' ');

describe('layOutNotes', () => {
  it('keeps every word of every block, whatever the notes', () => {
    const anyNote = fc.record({
      word: fc.constantFrom(...words),
      kind: fc.constantFrom('term' as const, 'entity' as const, 'review' as const),
      tail: fc.nat(12),
    });
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 12 }), (notes) => {
        const article = anArticle([
          ['paragraph', words.slice(0, 4).join(' ')],
          ['quote', words.slice(4).join(' ')],
        ]);
        const annotations = notes.map(({ word, kind, tail }) => {
          const start = article.text.indexOf(word);
          const quote = article.text.slice(start, start + word.length + tail);
          if (kind === 'review') return aNote(article, quote, { kind, review: aReview() });
          const entity = { kind: 'entity' as const, entityType: 'model' as const, entryId: 'e', isFirst: true };
          return aNote(article, quote, kind === 'term' ? { kind, entryId: 't', isFirst: true } : entity);
        });
        const glosses = { e: anEntityGloss({ entryId: 'e' }), t: aTermGloss({ entryId: 't' }) };
        const noted = layOutNotes(aSavedArticle({ article, annotations, glosses }));
        const texts = noted.blocks.map(({ runs }) => runs.map(({ text }) => text).join(''));
        expect(texts.join('\n')).toBe(article.text);
        const referred = noted.blocks.flatMap(({ runs }) => runs.flatMap(({ references }) => references));
        expect(new Set(referred.map(({ number }) => number))).toEqual(
          new Set(noted.footnotes.map(({ number }) => number)),
        );
        expect(referred.filter(({ isFirst }) => isFirst)).toHaveLength(noted.footnotes.length);
      }),
    );
  });

  it('numbers the notes in reading order, and a term that is marked twice once', () => {
    const article = anArticle([
      ['paragraph', 'Open weights matter.'],
      ['paragraph', 'Their open weights too.'],
    ]);
    const annotations = [
      aNote(article, 'Open weights', { kind: 'term', entryId: 'open-weights', isFirst: true }),
      aNote(article, 'open weights', { kind: 'term', entryId: 'open-weights', isFirst: true }),
    ];
    const glosses = { 'open-weights': aTermGloss({ entryId: 'open-weights' }) };
    const { footnotes, blocks } = layOutNotes(aSavedArticle({ article, annotations, glosses }));
    expect(footnotes).toHaveLength(1);
    const references = blocks.map(({ runs }) => runs.flatMap((run) => run.references.map(({ isFirst }) => isFirst)));
    expect(references).toEqual([[true], [false]]);
  });

  it('keeps a member of a family that no pack knows apart from the family', () => {
    const article = anArticle([['paragraph', 'Heron came first, then Heron-9-mini.']]);
    const heron = { kind: 'entity' as const, entityType: 'model' as const, entryId: 'heron', isFirst: true };
    const annotations = [
      aNote(article, 'Heron', heron),
      aNote(article, 'Heron-9-mini', { ...heron, unlistedMember: 'Heron-9-mini' }),
    ];
    const saved = aSavedArticle({ article, annotations, glosses: { heron: anEntityGloss({ entryId: 'heron' }) } });
    expect(layOutNotes(saved).footnotes).toMatchObject([{ number: 1 }, { number: 2, unlistedMember: 'Heron-9-mini' }]);
    for (const exporter of exporters) {
      expect(exporter.write(saved, { language: 'en' })).toContain('Our records do not know Heron-9-mini');
    }
  });

  it('gives words under two notes the mark of the fact note, and both references', () => {
    const { blocks } = layOutNotes(anEnglishSample());
    const claim = blocks[0]?.runs.find(({ mark }) => mark === 'refuted');
    expect(claim?.text).toBe('Heron-1 has about 33 billion parameters');
    expect(claim?.references.map(({ number }) => number)).toEqual([3, 4]);
  });

  it('lists what no source settles, and does not mark it', () => {
    const { unsettled, blocks } = layOutNotes(anEnglishSample());
    expect(unsettled.map(({ quote }) => quote)).toEqual(['the best model of the spring']);
    expect(blocks.at(-1)?.runs.every(({ mark }) => mark === undefined)).toBe(true);
  });

  it('leaves out the first heading when it only repeats the title', () => {
    const [first] = layOutNotes(anEnglishSample()).blocks;
    expect(first?.kind).toBe('paragraph');
  });

  it('leaves out a note that lies outside the text', () => {
    const article = anArticle([['paragraph', 'Short.']]);
    const stray = aNote(anArticle([['paragraph', 'A much longer text.']]), 'longer', {
      kind: 'review',
      review: aReview(),
    });
    expect(layOutNotes(aSavedArticle({ article, annotations: [stray] })).footnotes).toEqual([]);
  });
});
