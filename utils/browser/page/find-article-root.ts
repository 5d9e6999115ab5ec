import { readingWeight } from '../../core/article/reading-weight.ts';
import { isBlockElement } from './block-elements.ts';
import { type ElementRole, namesOf, roleOf } from './element-role.ts';
import { walkPage } from './walk-page.ts';

/** What one walk over the page saw. Weights are in Latin letters; menus and other noise are not counted. */
export interface PageSurvey {
  /** The element that holds the article, or the page's body when nothing stands out. */
  readonly root: Element;
  readonly rootWeight: number;
  /** `order` of the lines under the root: above the first, up to the second. */
  readonly rootLines: readonly [after: number, upTo: number];
  readonly pageWeight: number;
  readonly pageLinkWeight: number;
  /** Short lines that may carry the title, the date or the author, in reading order. */
  readonly shortLines: readonly ShortLine[];
  readonly articleElements: number;
  /** False when the page was too large to be walked to its end. */
  readonly isComplete: boolean;
}

export interface ShortLine {
  readonly text: string;
  /** Place among all lines of the page. */
  readonly order: number;
  readonly isTitle: boolean;
  /** `datetime` of a `<time>` in the line. */
  readonly dateTime?: string;
}

/** A live page of this size takes about 0.1 s; real articles stay below 20,000 nodes. */
const MAX_NODES = 200_000;
/** Below this a line is a label, a date or a caption: 16 Han characters, 7 English words. */
const MIN_PROSE_WEIGHT = 40;
const MAX_PROSE_LINK_SHARE = 0.45;
const MAX_SHORT_LINE_CHARS = 120;
const MAX_SHORT_LINES = 2000;
/** What stands in a box named like a share bar has to outweigh the rest of the page twice to be its article. */
const SUSPECT_PROMISE = 0.5;
/** How much a letter of menu or teaser counts against a letter of prose when a larger root is considered. */
const JUNK_COST = 0.5;

interface OpenElement {
  readonly role: ElementRole;
  /** Lines of the page before it. */
  readonly after: number;
  prose: number;
  junk: number;
  weight: number;
}

interface Line {
  text: string;
  weight: number;
  linkWeight: number;
  metaWeight: number;
  isTitle: boolean;
  dateTime: string | undefined;
}

interface Walk {
  readonly open: OpenElement[];
  readonly shortLines: ShortLine[];
  line: Line;
  lines: number;
  best: { element: Element; score: number; weight: number; after: number; upTo: number };
  linkDepth: number;
  metaDepth: number;
  suspectDepth: number;
  linkWeight: number;
  pageWeight: number;
  articleElements: number;
}

/** The element with the most prose and the least of everything else: a larger one wins only by the prose it adds. */
export function findArticleRoot(body: Element): PageSurvey {
  const walk: Walk = {
    open: [],
    shortLines: [],
    line: emptyLine(),
    lines: 0,
    best: { element: body, score: 0, weight: 0, after: 0, upTo: Number.POSITIVE_INFINITY },
    linkDepth: 0,
    metaDepth: 0,
    suspectDepth: 0,
    linkWeight: 0,
    pageWeight: 0,
    articleElements: 0,
  };
  const visitor = {
    enter: (element: Element) => enter(walk, element),
    leave: (element: Element) => leave(walk, element),
    text: (node: Text) => addText(walk, node.data),
  };
  const isComplete = walkPage(body, visitor, MAX_NODES);
  const { best, pageWeight, linkWeight, shortLines, articleElements } = walk;
  const rootWeight = best.score > 0 ? best.weight : pageWeight;
  const pageLinkWeight = linkWeight;
  const rootLines = [best.after, best.upTo] as const;
  return {
    root: best.element,
    rootWeight,
    rootLines,
    pageWeight,
    pageLinkWeight,
    shortLines,
    articleElements,
    isComplete,
  };
}

function enter(walk: Walk, element: Element): boolean {
  const role = roleOf(element);
  const tag = element.localName;
  const isBlock = isBlockElement(tag);
  if (role === 'noise' || (role === 'suspect' && !isBlock)) return false;
  if (isBlock || tag === 'br') endLine(walk);
  if (tag === 'article') walk.articleElements++;
  if (tag === 'a') walk.linkDepth++;
  if (tag === 'h1') walk.line.isTitle = true;
  if (tag === 'time') walk.line.dateTime ??= element.getAttribute('datetime') ?? undefined;
  if (role === 'meta') walk.metaDepth++;
  if (role === 'suspect') walk.suspectDepth++;
  walk.open.push({ role, after: walk.lines, prose: 0, junk: 0, weight: 0 });
  return true;
}

function leave(walk: Walk, element: Element): void {
  if (isBlockElement(element.localName)) endLine(walk);
  if (element.localName === 'a') walk.linkDepth--;
  const closed = walk.open.pop();
  if (!closed) return;
  const promise = promiseOf(element) * (walk.suspectDepth > 0 || walk.metaDepth > 0 ? SUSPECT_PROMISE : 1);
  const score = (closed.prose - closed.junk * JUNK_COST) * promise;
  if (score > walk.best.score)
    walk.best = { element, score, weight: closed.weight, after: closed.after, upTo: walk.lines };
  if (closed.role === 'meta') walk.metaDepth--;
  if (closed.role === 'suspect') walk.suspectDepth--;
  const parent = walk.open.at(-1);
  if (!parent || closed.role === 'suspect' || (closed.role === 'meta' && isBlockElement(element.localName))) return;
  parent.prose += closed.prose;
  parent.junk += closed.junk;
  parent.weight += closed.weight;
}

function addText(walk: Walk, text: string): void {
  const { line } = walk;
  const weight = readingWeight(text);
  if (line.text.length <= MAX_SHORT_LINE_CHARS) line.text += text;
  line.weight += weight;
  if (walk.linkDepth > 0) line.linkWeight += weight;
  if (walk.metaDepth > 0) line.metaWeight += weight;
}

function endLine(walk: Walk): void {
  const { line } = walk;
  walk.line = emptyLine();
  if (line.weight === 0 && line.dateTime === undefined) return;
  walk.lines++;
  walk.pageWeight += line.weight;
  walk.linkWeight += line.linkWeight;
  const isProse = line.weight >= MIN_PROSE_WEIGHT && line.linkWeight < line.weight * MAX_PROSE_LINK_SHARE;
  const owner = walk.open.at(-1);
  // Prose in a block that is called "meta" counts inside of it: some sites call all their text so.
  if (owner && (isProse || line.metaWeight <= line.weight / 2)) {
    owner.weight += line.weight;
    if (isProse) owner.prose += line.weight;
    else owner.junk += line.linkWeight + (line.weight - line.linkWeight) / 4;
  }
  keepShortLine(walk, line);
}

function keepShortLine(walk: Walk, line: Line): void {
  const text = line.text.replace(/\s+/g, ' ').trim();
  if (text.length > MAX_SHORT_LINE_CHARS || walk.shortLines.length >= MAX_SHORT_LINES) return;
  const dateTime = line.dateTime === undefined ? {} : { dateTime: line.dateTime };
  walk.shortLines.push({ text, order: walk.lines, isTitle: line.isTitle, ...dateTime });
}

const emptyLine = (): Line => ({
  text: '',
  weight: 0,
  linkWeight: 0,
  metaWeight: 0,
  isTitle: false,
  dateTime: undefined,
});

/** The page's own word that this is the article breaks ties between an element and its wrappers. */
function promiseOf(element: Element): number {
  if (element.getAttribute('itemprop') === 'articleBody') return 1.4;
  const tag = element.localName;
  if (tag === 'article') return 1.2;
  if (tag === 'main') return 1.1;
  return bodyName.test(namesOf(element)) ? 1.2 : 1;
}

/** "article-content", "post_body", "js_content", "artibody". */
const bodyName = /(?:article|post|entry|story|news|rich|js|main)[_-]*(?:content|body|text|detail)|artibody/;
