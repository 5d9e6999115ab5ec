import { generateArticle, namesOf } from '../../../tests/fixtures/generated-article.ts';
import { readArticle } from '../../../utils/browser/page/read-article.ts';
import { mayBeAiArticle } from '../../../utils/browser/page/spot-article.ts';
import { annotateArticle } from '../../../utils/core/annotate-article.ts';
import { findMentions } from '../../../utils/core/mentions/find-mentions.ts';
import { type Contender, type Samples, sampleMs } from './sample-ms.ts';
import type { ShippedPacks } from './shipped-packs.ts';

const ROUNDS = 3;
const FIVE_MEGABYTES = 5_000_000;
const MILLION = 1_000_000;
const LARGEST_ACCEPTED = 600_000; // the background refuses longer texts

/** A text of 5 MB without a line break, and the largest one that the background accepts. */
export function timeLongParagraph(packs: ShippedPacks, language: 'en' | 'zh-Hans'): Samples {
  const written = generateArticle({ seed: 3, language, chars: 100_000, names: namesOf(packs.knowledge, language) });
  const paragraph = written.text.replaceAll('\n', ' ');
  const ofLength = (chars: number) => {
    const text = paragraph.repeat(Math.ceil(chars / paragraph.length)).slice(0, chars);
    return { ...written, text, blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }] as const };
  };
  const five = ofLength(FIVE_MEGABYTES);
  const largest = ofLength(LARGEST_ACCEPTED);
  const context = { ...packs, today: '2026-06-01', isAsked: true };
  return sampleMs(
    [
      { name: 'mentions', run: () => findMentions(five, packs) },
      { name: 'annotation of 600,000 characters', run: () => annotateArticle(largest, context) },
    ],
    ROUNDS,
    0,
  );
}

/** The document made of a million elements of one letter each; what we do to it in the page. */
export function timeTinyNodes(): Samples {
  const root = document.createElement('main');
  const piece = document.createElement('p');
  for (let count = 0; count < 1000; count += 1) {
    const letter = document.createElement('span');
    letter.textContent = String.fromCharCode(0x61 + (count % 26));
    piece.append(letter);
  }
  for (let count = 0; count < MILLION / 1000; count += 1) root.append(piece.cloneNode(true));
  document.body.replaceChildren(root);
  const steps: Contender[] = [
    { name: 'spotter', run: () => mayBeAiArticle(document) },
    { name: 'reading', run: () => readArticle(document, 'https://the-decoder.com/tiny-nodes/') },
  ];
  const samples = sampleMs(steps, ROUNDS, 0);
  root.remove();
  return samples;
}
