/**
 * All surface forms as one flat trie. An edge is a slot of a hash table: `slots[hash(parent, unit)]` is the child whose
 * `nodeParent` and `nodeUnit` say whose it is. Views into one buffer: loading copies nothing.
 */
export interface Gazetteer {
  /** Child node by hash of (parent, unit), 0 for none; a power of two long, linear probing. */
  readonly slots: Uint32Array;
  readonly nodeParent: Uint32Array;
  readonly nodeUnit: Uint16Array;
  /** First form that ends at the node, plus one; 0 for none. Forms of one node follow each other. */
  readonly nodeForm: Uint32Array;
  /** Bit set of the units that any form begins with. */
  readonly firstUnits: Uint32Array;
  readonly formEntry: Uint32Array;
  /** `FormFlag` bits. */
  readonly formFlags: Uint16Array;
  /** Form `i` is written in `pool` from `formStart[i]` to `formStart[i + 1]`, case kept, with `Joint` marks. */
  readonly formStart: Uint32Array;
  /** Id of entry `i` is written in `pool` from `entryStart[i]` to `entryStart[i + 1]`. */
  readonly entryStart: Uint32Array;
  readonly pool: Uint16Array;
}

export const FormFlag = {
  /** Of an entity; else of a term. */
  entity: 1,
  /** Also means other things: needs evidence. */
  ambiguous: 2,
  /** A family's stem: names a member only with what follows. */
  stem: 4,
  /** A longer ordinary word that refuses its entry's forms inside it. */
  blocker: 8,
  /** English words that take a plural. */
  plural: 16,
  /** A model's name: what follows may make it another model's. */
  model: 32,
  /** One or two Han characters: may be a piece of an ordinary word. */
  shortHan: 64,
  /** More forms end at the same node. */
  more: 128,
  /** Case as written. */
  exactCase: 256,
  /** The first letter is upper case: "Anthropic", never "anthropic". */
  capital: 512,
  /** Lower case, but for a capital at the beginning of a sentence. */
  lowerCase: 1024,
} as const;

/** Marks inside a form, where the text may hold one space, hyphen or middle dot. */
export const Joint = {
  /** At a change of case or before a digit: "Open|AI", "llama|2". A capital or a digit has to follow. */
  inferred: 1,
  /** Written in the form; the text may leave it out. */
  written: 2,
  /** Between digits: the text may not leave it out. */
  required: 3,
} as const;

const MAGIC = 0x50_53_54_4c;
const VERSION = 1;
const FIRST_UNIT_WORDS = 0x10000 / 32;
const ROOT = 0;

/** The views in the order they stand in the buffer, after the header; 4-byte ones first, so that all are aligned. */
const WIDE_VIEWS = ['slots', 'nodeParent', 'nodeForm', 'firstUnits', 'formEntry', 'formStart', 'entryStart'] as const;
const NARROW_VIEWS = ['nodeUnit', 'formFlags', 'pool'] as const;
const HEADER_WORDS = 3 + WIDE_VIEWS.length + NARROW_VIEWS.length;

export function packGazetteer(gazetteer: Gazetteer): ArrayBuffer {
  const wideUnits = WIDE_VIEWS.reduce((sum, name) => sum + gazetteer[name].length, 0);
  const narrowUnits = NARROW_VIEWS.reduce((sum, name) => sum + gazetteer[name].length, 0);
  const buffer = new ArrayBuffer(4 * (HEADER_WORDS + wideUnits) + 2 * narrowUnits);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  header.set([MAGIC, VERSION, buffer.byteLength]);
  header.set(
    [...WIDE_VIEWS, ...NARROW_VIEWS].map((name) => gazetteer[name].length),
    3,
  );
  Object.entries(viewsOf(buffer)).forEach(([name, view]) => {
    view.set(gazetteer[name as keyof Gazetteer]);
  });
  return buffer;
}

/** Throws RangeError when the bytes are no gazetteer of this version: the build and the code do not belong together. */
export function loadGazetteer(bytes: ArrayBuffer): Gazetteer {
  if (bytes.byteLength < HEADER_WORDS * 4) throw new RangeError(`no gazetteer: only ${bytes.byteLength} bytes`);
  const [magic, version, byteLength] = new Uint32Array(bytes, 0, 3);
  if (magic !== MAGIC) throw new RangeError('no gazetteer: the bytes begin with another mark');
  if (version !== VERSION) throw new RangeError(`gazetteer of version ${version}, this code reads ${VERSION}`);
  if (byteLength !== bytes.byteLength) {
    throw new RangeError(`gazetteer cut short: ${bytes.byteLength} of ${byteLength} bytes`);
  }
  const gazetteer = viewsOf(bytes);
  if (gazetteer.firstUnits.length !== FIRST_UNIT_WORDS) throw new RangeError('gazetteer with a broken header');
  return gazetteer;
}

function viewsOf(buffer: ArrayBuffer): Gazetteer {
  const lengths = new Uint32Array(buffer, 12, HEADER_WORDS - 3);
  const expected = lengths.reduce((sum, length, index) => sum + length * (index < WIDE_VIEWS.length ? 4 : 2), 0);
  if (expected + HEADER_WORDS * 4 !== buffer.byteLength) throw new RangeError('gazetteer with a broken header');
  let offset = HEADER_WORDS * 4;
  const wide = WIDE_VIEWS.map((name, index) => {
    const view = new Uint32Array(buffer, offset, lengths[index]);
    offset += view.byteLength;
    return [name, view];
  });
  const narrow = NARROW_VIEWS.map((name, index) => {
    const view = new Uint16Array(buffer, offset, lengths[WIDE_VIEWS.length + index]);
    offset += view.byteLength;
    return [name, view];
  });
  return Object.fromEntries([...wide, ...narrow]) as Gazetteer;
}

/** Slot where the search for a child begins. */
export function edgeSlot(parent: number, unit: number, slotCount: number): number {
  const mixed = Math.imul(Math.imul(parent, 0x9e3779b1) ^ unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (slotCount - 1);
}

/** The node that `unit` leads to, 0 for none. */
export function childOf(gazetteer: Gazetteer, parent: number, unit: number): number {
  const { slots, nodeParent, nodeUnit } = gazetteer;
  for (let slot = edgeSlot(parent, unit, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
    const child = slots[slot] as number;
    if (child === ROOT) return ROOT;
    if (nodeUnit[child] === unit && nodeParent[child] === parent) return child;
  }
}

export const beginsForm = ({ firstUnits }: Gazetteer, unit: number): boolean =>
  (((firstUnits[unit >>> 5] as number) >>> (unit & 31)) & 1) === 1;

/** Id of an entry by its number. */
export function entryIdOf({ entryStart, pool }: Gazetteer, entry: number): string {
  return String.fromCharCode(...pool.subarray(entryStart[entry], entryStart[entry + 1]));
}
