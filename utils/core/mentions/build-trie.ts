import { edgeSlot, FormFlag, type Gazetteer } from './gazetteer.ts';

/** One form of one entry, ready for the trie. */
export interface TrieForm {
  /** Number of its entry. */
  readonly entry: number;
  /** `FormFlag` bits, without `more`. */
  readonly flags: number;
  readonly path: string;
  readonly pattern: string;
}

interface Nodes {
  readonly parents: number[];
  readonly units: number[];
}

export function buildTrie(forms: readonly TrieForm[], entryIds: readonly string[]): Gazetteer {
  const nodes: Nodes = { parents: [0], units: [0] };
  const ends = endNodes(forms, nodes);
  const order = forms.map((_, index) => index).sort((a, b) => (ends[a] as number) - (ends[b] as number) || a - b);
  const sorted = order.map((index) => forms[index] as TrieForm);
  const sortedEnds = order.map((index) => ends[index] as number);
  const nodeForm = new Uint32Array(nodes.units.length);
  for (let index = sorted.length - 1; index >= 0; index--) nodeForm[sortedEnds[index] as number] = index + 1;
  const pool = poolOf([...sorted.map((form) => form.pattern), ...entryIds]);
  return {
    slots: slotsOf(nodes),
    nodeParent: Uint32Array.from(nodes.parents),
    nodeUnit: Uint16Array.from(nodes.units),
    nodeForm,
    firstUnits: firstUnitsOf(forms),
    formEntry: Uint32Array.from(sorted, (form) => form.entry),
    formFlags: Uint16Array.from(sorted, ({ flags }, index) =>
      sortedEnds[index + 1] === sortedEnds[index] ? flags | FormFlag.more : flags,
    ),
    formStart: pool.starts.subarray(0, sorted.length + 1),
    entryStart: pool.starts.subarray(sorted.length),
    pool: pool.units,
  };
}

/** The node each form ends at; grows `nodes`. */
function endNodes(forms: readonly TrieForm[], { parents, units }: Nodes): number[] {
  const edges = new Map<number, number>();
  return forms.map(({ path }) => {
    let node = 0;
    for (let at = 0; at < path.length; at++) {
      const unit = path.charCodeAt(at);
      const edge = node * 0x10000 + unit;
      let child = edges.get(edge);
      if (child === undefined) {
        child = units.length;
        edges.set(edge, child);
        parents.push(node);
        units.push(unit);
      }
      node = child;
    }
    return node;
  });
}

function slotsOf({ parents, units }: Nodes): Uint32Array {
  let slotCount = 16;
  while (slotCount < units.length * 2) slotCount *= 2; // at most half full: probes stay short
  const slots = new Uint32Array(slotCount);
  for (let node = 1; node < units.length; node++) {
    let slot = edgeSlot(parents[node] as number, units[node] as number, slotCount);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = node;
  }
  return slots;
}

function firstUnitsOf(forms: readonly TrieForm[]): Uint32Array {
  const bits = new Uint32Array(0x10000 / 32);
  for (const { path } of forms) {
    const unit = path.charCodeAt(0);
    bits[unit >>> 5] = (bits[unit >>> 5] as number) | (1 << (unit & 31));
  }
  return bits;
}

function poolOf(strings: readonly string[]): { units: Uint16Array; starts: Uint32Array } {
  const starts = new Uint32Array(strings.length + 1);
  strings.forEach((string, index) => {
    starts[index + 1] = (starts[index] as number) + string.length;
  });
  const units = new Uint16Array(starts[strings.length] as number);
  strings.forEach((string, index) => {
    for (let at = 0; at < string.length; at++) units[(starts[index] as number) + at] = string.charCodeAt(at);
  });
  return { units, starts };
}
