import { describe, expect, it } from 'vitest';
import {
  type LabelledSentence,
  type PaintedNote,
  type PaintedVerdict,
  paintedNotes,
  readLabelledSentences,
} from '../../fixtures/labelled-sentences.ts';

// Sentences of our own, each labelled by hand with the note that the bundled packs must give it. A wrong note fails at once;
// a missing one lowers the recall, whose floors are what was last reached.

const LEAST_PRECISION: Readonly<Record<PaintedVerdict, number>> = {
  supported: 0.98,
  refuted: 1,
  outdated: 0.98,
  disputed: 0.98,
};
const RECALL_FLOORS: Readonly<Record<PaintedVerdict, number>> = {
  supported: 0.94,
  refuted: 0.97,
  outdated: 0.95,
  disputed: 0.98,
};
const LEAST_ROWS = 60;

const verdicts = ['supported', 'refuted', 'outdated', 'disputed'] as const;
const rows = [...readLabelledSentences('en'), ...readLabelledSentences('zh')];
const read = rows.map((row) => ({ row, notes: paintedNotes(row.text, row.publishedOn) }));

describe('the labelled sentences', () => {
  it('are 300 or more, 60 or more of each kind, half of them Chinese', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
    for (const kind of [...verdicts, 'none'] as const) {
      const ofKind = rows.filter(({ expected }) => expected === kind);
      const chinese = ofKind.filter(({ text }) => /\p{Script=Han}/u.test(text));
      expect(ofKind.length, kind).toBeGreaterThanOrEqual(LEAST_ROWS);
      expect(Math.abs(chinese.length / ofKind.length - 0.5), kind).toBeLessThan(0.1);
    }
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it.each(verdicts)('get "%s" only where it is right', (verdict) => {
    const notes = read.flatMap(({ row, notes }) =>
      notes.filter((note) => note.verdict === verdict).map((note) => ({ row, note, isRight: isRight(note, row) })),
    );
    const wrong = notes.filter((each) => !each.isRight).map(({ row, note }) => `${row.text} → ${note.what}`);
    expect(1 - wrong.length / notes.length, wrong.join(' | ')).toBeGreaterThanOrEqual(LEAST_PRECISION[verdict]);
  });

  it.each(verdicts)('get most of their "%s" notes', (verdict) => {
    const expected = read.filter(({ row }) => row.expected === verdict);
    const missed = expected.filter(({ row, notes }) => !notes.some((note) => isExpected(note, row)));
    const recall = 1 - missed.length / expected.length;
    expect(recall, missed.map(({ row }) => row.text).join(' | ')).toBeGreaterThanOrEqual(RECALL_FLOORS[verdict]);
  });

  it('never call a contradicted statement right', () => {
    const wrong = read
      .filter(({ row }) => row.expected === 'refuted')
      .filter(({ row, notes }) => notes.some((note) => note.verdict === 'supported' && !isRight(note, row)));
    expect(wrong.map(({ row }) => row.text)).toEqual([]);
  });

  it('stay unmarked where nothing can be said', () => {
    const marked = read.filter(({ row, notes }) => row.expected === 'none' && notes.length > 0);
    expect(marked.map(({ row }) => row.text)).toEqual([]);
  });
});

const isExpected = ({ verdict, about }: PaintedNote, row: LabelledSentence): boolean =>
  verdict === row.expected && (row.about === undefined || about.includes(row.about));

/** The note that the row asks for, or one on a part of it that is right by itself. */
const isRight = (note: PaintedNote, row: LabelledSentence): boolean =>
  isExpected(note, row) || (note.verdict === 'supported' && row.also?.includes(note.what) === true);
