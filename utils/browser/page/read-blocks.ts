import type { BlockKind, Inline } from '../../core/article/article.ts';
import { readingWeight } from '../../core/article/reading-weight.ts';
import { blockKindOf, isBlockElement } from './block-elements.ts';
import { roleOf } from './element-role.ts';
import { walkPage } from './walk-page.ts';

/** One paragraph as it was found; offsets are within its own `text`. */
export interface FoundBlock {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly text: string;
  readonly inlines: readonly Inline[];
  readonly pieces: readonly TextPiece[];
  /** How much there is to read, in Latin letters. */
  readonly weight: number;
  /** Share of it that stands in links, 0..1. */
  readonly linkShare: number;
}

/** Characters `at .. at+length` of a text are `node.data` from `nodeOffset` on; a run of spaces counts as its first. */
export interface TextPiece {
  readonly at: number;
  readonly length: number;
  readonly node: Text;
  readonly nodeOffset: number;
}

export interface FoundText {
  readonly blocks: readonly FoundBlock[];
  readonly formControls: number;
  /** True when there was more text than we read. */
  readonly isCut: boolean;
}

/** A novel's length. What lies beyond is not annotated; the signals say so. */
const MAX_TEXT_CHARS = 300_000;
const MAX_NODES = 200_000;
/** A table cell with more in it is page layout, not a table. */
const MAX_CELL_WEIGHT = 200;
/** A line of date and author is no longer than this. */
const MAX_META_WEIGHT = 120;

type Draft = {
  text: string;
  pieces: { at: number; length: number; node: Text; nodeOffset: number }[];
  inlines: Inline[];
  weight: number;
  linkWeight: number;
  metaWeight: number;
  /** Space of the source that is written only if more words follow. */
  space: { readonly node: Text; readonly nodeOffset: number } | 'lineBreak' | undefined;
};

type OpenInline = { readonly element: Element; readonly kind: Inline['kind']; readonly href: string; start: number };

interface Walk {
  readonly baseUrl: string;
  readonly blocks: FoundBlock[];
  readonly openKinds: { readonly element: Element; readonly kind: BlockKind; readonly level: number }[];
  readonly openInlines: OpenInline[];
  readonly openMeta: Element[];
  draft: Draft;
  linkDepth: number;
  chars: number;
  formControls: number;
}

/** Paragraphs, headings, list items … under `root`, in reading order, spaces collapsed. `baseUrl` resolves the links. */
export function readBlocks(root: Element, baseUrl: string): FoundText {
  const walk: Walk = {
    baseUrl,
    blocks: [],
    openKinds: [],
    openInlines: [],
    openMeta: [],
    draft: emptyDraft(),
    linkDepth: 0,
    chars: 0,
    formControls: 0,
  };
  const visitor = {
    enter: (element: Element) => enter(walk, element, element === root),
    leave: (element: Element) => leave(walk, element),
    text: (node: Text) => addText(walk, node),
  };
  const isComplete = walkPage(root, visitor, MAX_NODES);
  endBlock(walk);
  return { blocks: walk.blocks, formControls: walk.formControls, isCut: !isComplete || walk.chars >= MAX_TEXT_CHARS };
}

function enter(walk: Walk, element: Element, isRoot: boolean): boolean {
  const tag = element.localName;
  if (formControls.has(tag)) walk.formControls++;
  if (walk.chars >= MAX_TEXT_CHARS) return false;
  const isBlock = isBlockElement(tag);
  if (isBlock) endBlock(walk);
  const role = isRoot ? 'text' : roleOf(element);
  if (role === 'noise' || role === 'suspect' || (role === 'meta' && isBlock)) return false;
  if (role === 'meta') walk.openMeta.push(element);
  if (tag === 'br') breakLine(walk);
  const kind = isBlock ? blockKindOf(tag) : undefined;
  if (kind) walk.openKinds.push({ element, kind, level: kind === 'heading' ? Number(tag[1]) : 0 });
  if (tag === 'a') walk.linkDepth++;
  const inline = inlineKinds[tag];
  const href = inline === 'link' ? resolveLink(element, walk.baseUrl) : '';
  if (inline && href !== undefined) walk.openInlines.push({ element, kind: inline, href, start: -1 });
  return true;
}

function leave(walk: Walk, element: Element): void {
  if (isBlockElement(element.localName)) endBlock(walk);
  if (walk.openKinds.at(-1)?.element === element) walk.openKinds.pop();
  if (walk.openMeta.at(-1) === element) walk.openMeta.pop();
  if (element.localName === 'a') walk.linkDepth--;
  const inline = walk.openInlines.at(-1);
  if (inline?.element !== element) return;
  walk.openInlines.pop();
  closeInline(walk.draft, inline);
}

const formControls = new Set(['input', 'textarea', 'select', 'button']);

const inlineKinds: Readonly<Record<string, Inline['kind']>> = {
  a: 'link',
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
};

/** The absolute address, http(s) only; undefined for the rest: "javascript:", fragments, broken ones. */
function resolveLink(element: Element, baseUrl: string): string | undefined {
  const href = element.getAttribute('href');
  if (!href || href.startsWith('#') || !URL.canParse(href, baseUrl)) return undefined;
  const url = new URL(href, baseUrl);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/**
 * Many Chinese sites write an article as one element with line breaks. Two in a row end a paragraph, and so does one
 * after a full stop; any other is a space.
 */
function breakLine(walk: Walk): void {
  const { draft } = walk;
  if (draft.text === '') return;
  if (draft.space === 'lineBreak' || /[.!?。！？…:：;；][”"’'」』）)]*$/.test(draft.text)) endBlock(walk);
  else draft.space = 'lineBreak';
}

function addText(walk: Walk, node: Text): void {
  if (walk.chars >= MAX_TEXT_CHARS) return;
  const data = node.data;
  // A line that begins with the Chinese paragraph indent is a paragraph.
  if (walk.draft.space === 'lineBreak' && /^\s*[\u3000\u00a0]{2}/.test(data)) endBlock(walk);
  const run = /\s+|\S+/g;
  for (let match = run.exec(data); match; match = run.exec(data)) {
    const { draft } = walk;
    if (match[0].trim() === '') {
      if (draft.text !== '') draft.space ??= { node, nodeOffset: match.index };
      continue;
    }
    addSpace(draft);
    for (const inline of walk.openInlines) if (inline.start < 0) inline.start = draft.text.length;
    const words = match[0].slice(0, MAX_TEXT_CHARS - walk.chars);
    addPiece(draft, words, node, match.index);
    weigh(walk, words);
    walk.chars += words.length + 1;
    if (walk.chars >= MAX_TEXT_CHARS) return;
  }
}

function addSpace(draft: Draft): void {
  if (draft.space === undefined) return;
  if (draft.space === 'lineBreak') draft.text += ' ';
  else addPiece(draft, ' ', draft.space.node, draft.space.nodeOffset);
  draft.space = undefined;
}

function addPiece(draft: Draft, text: string, node: Text, nodeOffset: number): void {
  const at = draft.text.length;
  draft.text += text;
  const last = draft.pieces.at(-1);
  const isNext = last?.node === node && last.nodeOffset + last.length === nodeOffset && last.at + last.length === at;
  if (isNext) last.length += text.length;
  else draft.pieces.push({ at, length: text.length, node, nodeOffset });
}

function weigh(walk: Walk, words: string): void {
  const weight = readingWeight(words);
  walk.draft.weight += weight;
  if (walk.linkDepth > 0) walk.draft.linkWeight += weight;
  if (walk.openMeta.length > 0) walk.draft.metaWeight += weight;
}

function endBlock(walk: Walk): void {
  const { draft } = walk;
  if (draft.text === '') {
    draft.space = undefined;
    return;
  }
  for (const inline of walk.openInlines) closeInline(draft, inline);
  walk.draft = emptyDraft();
  const isMeta = draft.metaWeight > draft.weight / 2 && draft.weight < MAX_META_WEIGHT;
  if (draft.weight === 0 || isMeta) return;
  const open = walk.openKinds.at(-1);
  const kind =
    open === undefined || (open.kind === 'tableCell' && draft.weight > MAX_CELL_WEIGHT) ? 'paragraph' : open.kind;
  walk.blocks.push({
    kind,
    ...(open?.kind === 'heading' && { level: open.level }),
    text: draft.text,
    inlines: draft.inlines.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    pieces: draft.pieces,
    weight: draft.weight,
    linkShare: draft.linkWeight / draft.weight,
  });
}

/** Ends the part of an inline element that lies in this block; it goes on in the next one when still open. */
function closeInline(draft: Draft, inline: OpenInline): void {
  const { kind, href, start } = inline;
  inline.start = -1;
  if (start < 0 || start >= draft.text.length) return;
  const span = { start, end: draft.text.length };
  draft.inlines.push(kind === 'link' ? { kind, span, href } : { kind, span });
}

const emptyDraft = (): Draft => ({
  text: '',
  pieces: [],
  inlines: [],
  weight: 0,
  linkWeight: 0,
  metaWeight: 0,
  space: undefined,
});
