/** What to do at each node. `enter` answers whether to go inside; `leave` follows only where it said so. */
export interface PageVisitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Depth first, in document order, without recursion: a page may nest a hundred thousand elements. False when `maxNodes`
 * stopped it; every entered element is left in any case.
 */
export function walkPage(root: Element, visitor: PageVisitor, maxNodes: number): boolean {
  if (!visitor.enter(root)) return true;
  let parent: Node = root;
  let next: Node | null = root.firstChild;
  for (let seen = 0; seen < maxNodes; seen++) {
    while (!next) {
      visitor.leave(parent as Element);
      if (parent === root) return true;
      next = parent.nextSibling;
      parent = parent.parentNode as Node;
    }
    if (next.nodeType === TEXT_NODE) visitor.text(next as Text);
    if (next.nodeType === ELEMENT_NODE && visitor.enter(next as Element)) {
      parent = next;
      next = next.firstChild;
    } else {
      next = next.nextSibling;
    }
  }
  for (let open = parent; ; open = open.parentNode as Node) {
    visitor.leave(open as Element);
    if (open === root) return false;
  }
}
