import { isWordUnit } from '../text/character-table.ts';
import { endsCompound, fitsForm, isInAddress, isJoinedLetter, type Walk, wordEnd } from './check-hit.ts';
import { readFamilyName } from './family-name.ts';
import { beginsForm, childOf, FormFlag, type Gazetteer } from './gazetteer.ts';
import { isLooseNumber } from './loose-number.ts';
import { createOrdinaryWordTest } from './ordinary-word.ts';
import type { SourceText } from './source-text.ts';
import { isSeparator } from './surface-form.ts';

/** A place in the folded text that may name an entry. */
export interface Hit extends Walk {
  /**
   * known: the words are the form itself. continued: the form names a member, and the words go on to another one.
   * family: the form is a family's stem, and the words name some member.
   */
  readonly reading: 'known' | 'continued' | 'family';
  /** The form also means other things, and nothing here settles it. */
  readonly isAmbiguous: boolean;
}

export interface ScannedForms {
  /** By start; at one start the longer first, and of equal ones the more exact. */
  readonly hits: readonly Hit[];
  /** Ordinary words that refuse forms of their entry inside them, by start. */
  readonly blockers: readonly Walk[];
}

/** Every form of the gazetteer that the text holds, overlapping ones too. Linear in the text. */
export function scanForms(source: SourceText, gazetteer: Gazetteer): ScannedForms {
  const { folded } = source;
  const scan: Scan = { source, gazetteer, hits: [], blockers: [], isOrdinaryPiece: createOrdinaryWordTest() };
  let wasWord = false;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const isWord = isWordUnit(unit);
    if (!(isWord && wasWord) && beginsForm(gazetteer, unit)) walkFrom(scan, at);
    wasWord = isWord;
  }
  return scan;
}

interface Scan {
  readonly source: SourceText;
  readonly gazetteer: Gazetteer;
  readonly hits: Hit[];
  readonly blockers: Walk[];
  readonly isOrdinaryPiece: ReturnType<typeof createOrdinaryWordTest>;
}

function walkFrom(scan: Scan, start: number): void {
  const { gazetteer, source } = scan;
  const { folded } = source;
  const before = scan.hits.length;
  let node = 0;
  for (let at = start; at < folded.length; at++) {
    let unit = folded.charCodeAt(at);
    if (isSeparator(unit) && at > start) unit = folded.charCodeAt(++at); // one may stand between two parts of a name
    node = childOf(gazetteer, node, unit);
    if (node === 0) break;
    const first = gazetteer.nodeForm[node] as number;
    if (first !== 0) readForms(scan, { start, end: at + 1, form: first - 1 });
  }
  // Hardly a start has two, and most have none: nothing is allocated for those.
  if (scan.hits.length - before > 1) scan.hits.push(...scan.hits.splice(before).sort(longestFirst));
}

const longestFirst = (a: Hit, b: Hit): number =>
  b.end - a.end || READINGS.indexOf(a.reading) - READINGS.indexOf(b.reading);

const READINGS = ['known', 'continued', 'family'] as const;

/** All forms that end at one node. */
function readForms(scan: Scan, walk: Walk): void {
  const { formFlags } = scan.gazetteer;
  for (let form = walk.form; ; form++) {
    const flags = formFlags[form] as number;
    if ((flags & FormFlag.blocker) !== 0) scan.blockers.push({ ...walk, form });
    else {
      const hit = readForm(scan, { ...walk, form }, flags);
      if (hit) scan.hits.push(hit);
    }
    if ((flags & FormFlag.more) === 0) return;
  }
}

function readForm(scan: Scan, walk: Walk, flags: number): Hit | undefined {
  const { source, gazetteer } = scan;
  const { start, end } = walk;
  if (!fitsForm(source, gazetteer, walk)) return undefined;
  if ((flags & FormFlag.model) !== 0 && endsCompound(source, start)) return undefined;
  const hit = (flags & FormFlag.stem) !== 0 ? readStem(source, walk, flags) : readName(source, walk, flags);
  if (!hit || isInAddress(source, start, hit.end) || isJoinedLetter(source, start, hit.end)) return undefined;
  return (flags & FormFlag.shortHan) !== 0 && scan.isOrdinaryPiece(source.folded, start, end) ? undefined : hit;
}

function readStem(source: SourceText, walk: Walk, flags: number): Hit | undefined {
  const name = readFamilyName(source, walk.end, false);
  if (!name) return undefined;
  return { ...walk, end: name.end, reading: 'family', isAmbiguous: (flags & FormFlag.ambiguous) !== 0 && name.isWeak };
}

function readName(source: SourceText, walk: Walk, flags: number): Hit | undefined {
  const end = wordEnd(source, walk.end, flags);
  if (end === undefined || isLooseNumber(source, end)) return undefined;
  const isVersioned = (flags & FormFlag.model) !== 0 && /\d/.test(source.folded.slice(walk.start, walk.end));
  const longer = isVersioned ? readFamilyName(source, end, true) : undefined;
  if (longer) return { ...walk, end: longer.end, reading: 'continued', isAmbiguous: false };
  return { ...walk, end, reading: 'known', isAmbiguous: (flags & FormFlag.ambiguous) !== 0 };
}
