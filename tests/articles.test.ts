import { beforeAll, describe, expect, it } from 'vitest';
import { annotateSample, type SampleNotes } from './fixtures/annotate-sample.ts';
import { type ExpectedNote, readSampleArticles } from './fixtures/sample-article.ts';

// Our own articles, read and annotated by the code that ships. One wrong note fails; a missing one lowers the recall.

const samples = readSampleArticles();

describe.each(samples)('$name', (sample) => {
  let notes: SampleNotes;
  beforeAll(async () => {
    notes = await annotateSample(sample);
  });

  it('is told for what it is', () => {
    expect(notes.language).toBe(sample.language);
    expect({ isArticle: notes.isArticle, isRelevant: notes.isRelevant }).toEqual({
      isArticle: sample.isArticle,
      isRelevant: sample.isRelevant,
    });
  });

  it('gets no wrong note', () => {
    const wrong = notes.reviews.filter((review) => !sample.notes.some((expected) => isFor(expected, review, notes)));
    expect(wrong, 'notes that no line of the .expected.json allows').toEqual([]);
  });

  it('gets no note on an opinion', () => {
    const opinions = sample.opinions.map((words) => placeOf(words, notes));
    const noted = notes.reviews.filter(({ start, end }) => opinions.some((one) => start < one.end && one.start < end));
    expect(noted).toEqual([]);
  });

  it(`gets at least ${sample.recallFloor.notes * 100} % of its notes`, () => {
    const missing = sample.notes.filter((expected) => !notes.reviews.some((review) => isFor(expected, review, notes)));
    const recall = 1 - missing.length / Math.max(1, sample.notes.length);
    expect(recall, `missing: ${missing.map(({ words }) => words).join(' | ')}`).toBeGreaterThanOrEqual(
      sample.recallFloor.notes,
    );
  });

  it(`has at least ${sample.recallFloor.mentions * 100} % of its words explained`, () => {
    const missing = Object.entries(sample.mentions).filter(
      ([words, entry]) => !isMarkedEverywhere(words, entry, notes),
    );
    const recall = 1 - missing.length / Math.max(1, Object.keys(sample.mentions).length);
    expect(recall, `missing: ${missing.join(' | ')}`).toBeGreaterThanOrEqual(sample.recallFloor.mentions);
  });

  it('leaves look-alikes unmarked', () => {
    const marked = notes.mentions.filter(({ exact }) => sample.unmarked.some((words) => exact.includes(words)));
    expect(marked).toEqual([]);
  });
});

describe('all samples together', () => {
  it('are six, each with its expectation, in English and both Chinese scripts', () => {
    expect(samples).toHaveLength(6);
    expect(new Set(samples.map(({ language }) => language)).size).toBe(3);
  });

  it('hold right, wrong, outdated and disputed claims', () => {
    const verdicts = new Set(samples.flatMap((sample) => sample.notes.map(({ verdict }) => verdict)));
    expect([...verdicts].sort()).toEqual(['disputed', 'outdated', 'refuted', 'supported']);
  });
});

type Review = SampleNotes['reviews'][number];

/** The same verdict, about the same thing, on words that overlap. */
function isFor(expected: ExpectedNote, review: Review, notes: SampleNotes): boolean {
  const place = placeOf(expected.words, notes);
  const isSameThing = expected.about.some((entry) => review.about.includes(entry));
  return review.verdict === expected.verdict && isSameThing && review.start < place.end && place.start < review.end;
}

/** Throws when the words are not in the article: an expectation about nothing proves nothing. */
function placeOf(words: string, { text }: SampleNotes): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the article does not say: ${words}`);
  return { start, end: start + words.length };
}

/** Every place where the words stand by themselves is inside a mention of the entry. */
function isMarkedEverywhere(words: string, entry: string, { text, mentions }: SampleNotes): boolean {
  const starts = [...text.matchAll(RegExp(`(?<![A-Za-z0-9])${RegExp.escape(words)}(?![A-Za-z0-9]|-\\d)`, 'g'))].map(
    (m) => m.index,
  );
  const isMarked = (start: number) =>
    mentions.some((one) => one.entry === entry && one.start <= start && start + words.length <= one.end);
  return starts.length > 0 && starts.every(isMarked);
}
