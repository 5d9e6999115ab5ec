import type { Span } from '../../core/text/span.ts';
import type { TextPiece } from './read-blocks.ts';

/** Where each character of `article.text` stands in the page. Lives in the page only. */
export interface PageText {
  readonly root: Element;
  /** The page's range that shows `span`; undefined when its nodes have left the page or changed. */
  rangeOf(span: Span): Range | undefined;
  /** Offset in `article.text` of a place in a text node, for hit-testing; undefined where we read nothing. */
  offsetAt(node: Node, offset: number): number | undefined;
  /** Whether any of the text we read has left the page or changed: read the page again. */
  isStale(): boolean;
}

/** `pieces` ascend and do not overlap; the separators between blocks belong to none. */
export function createPageText(document: Document, root: Element, pieces: readonly TextPiece[]): PageText {
  const known = new Map<Node, { readonly data: string; readonly pieces: TextPiece[] }>();
  for (const piece of pieces) {
    const entry = known.get(piece.node);
    if (entry) entry.pieces.push(piece);
    else known.set(piece.node, { data: piece.node.data, pieces: [piece] });
  }
  const isFresh = (node: Text): boolean => node.isConnected && known.get(node)?.data === node.data;

  return {
    root,
    rangeOf(span) {
      const first = pieces[firstEndingAfter(pieces, span.start)];
      const last = pieces[firstStartingFrom(pieces, span.end) - 1];
      if (!first || !last || first.at > last.at || span.start >= span.end) return undefined;
      if (!isFresh(first.node) || !isFresh(last.node)) return undefined;
      const range = document.createRange();
      range.setStart(first.node, first.nodeOffset + Math.max(0, span.start - first.at));
      range.setEnd(last.node, last.nodeOffset + Math.min(last.length, span.end - last.at));
      return range;
    },
    offsetAt(node, offset) {
      const ofNode = known.get(node)?.pieces ?? [];
      const piece = ofNode.findLast((candidate) => candidate.nodeOffset <= offset);
      return piece && piece.at + Math.min(offset - piece.nodeOffset, piece.length);
    },
    isStale: () => pieces.some(({ node }, i) => node !== pieces[i - 1]?.node && !isFresh(node)),
  };
}

const firstEndingAfter = (pieces: readonly TextPiece[], offset: number): number =>
  partition(pieces, (piece) => piece.at + piece.length <= offset);

const firstStartingFrom = (pieces: readonly TextPiece[], offset: number): number =>
  partition(pieces, (piece) => piece.at < offset);

/** Index of the first piece for which `isBefore` no longer holds. */
function partition(pieces: readonly TextPiece[], isBefore: (piece: TextPiece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && isBefore(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}
