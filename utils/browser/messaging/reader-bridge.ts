import type { Annotation, Gloss, PackStamp } from '../../core/annotation/annotation.ts';
import type { EntryId } from '../../core/knowledge/pack-schema.ts';
import type { ExplanationLanguage, Language } from '../../core/text/language.ts';
import type { WrongNote } from './protocol.ts';

/**
 * `reader.content` and `card.content` are two bundles in one isolated world. They talk through one object on its
 * `globalThis`, which the page cannot reach; never through DOM events, which it could read.
 */
const BRIDGE_KEY = Symbol.for('postil.reader-bridge');

/** A rectangle in CSS pixels of the viewport, as `getClientRects` gives it. */
export interface ViewportRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How the reader came to the words. `focus`: its proxy button took the focus, and keeps it; `keyboard`: the button was
 * pressed, the card takes the focus; `touch`: a bottom sheet.
 */
export type Approach = 'pointer' | 'focus' | 'keyboard' | 'touch';

/** What the card may ask of the page. All of it is about the article read last; it changes after a navigation. */
export interface CardApi {
  /** Language to explain in now. A change re-shows the card. */
  language(): ExplanationLanguage;
  articleLanguage(): Language;
  /** Undefined once the annotation belongs to a text that is gone. */
  findAnnotation(annotationId: string): Annotation | undefined;
  /** Every annotation on these words, this one included, in order: note, term, name. The card offers the others. */
  annotationsAlongside(annotationId: string): readonly Annotation[];
  /** The gloss of an entry that the article mentions. */
  findGloss(entryId: EntryId): Gloss | undefined;
  /** Any entry of the packs, for "see also"; asks the background. Undefined: unknown, or the background is gone. */
  describeEntry(entryId: EntryId): Promise<Gloss | undefined>;
  /** "I know this one", or its undoing: the word's marks go or come back by themselves. False: it could not be kept. */
  setWordKnown(entryId: EntryId, isKnown: boolean): Promise<boolean>;
  /** "This note is wrong": its mark goes by itself. False as above. */
  hideNote(note: WrongNote): Promise<boolean>;
  showNoteAgain(note: Pick<WrongNote, 'url' | 'statement'>): Promise<boolean>;
  /** Which packs made the notes, and until when they know. */
  packs(): readonly PackStamp[];
  /** Where the annotation's words stand now, one rectangle a line. Empty: not rendered. */
  rectsOf(annotationId: string): readonly ViewportRect[];
  /** The pointer or the focus went into the card: it stays. */
  holdOpen(): void;
  /** The pointer or the focus left the card: it closes after the leave delay. */
  letGo(): void;
  /** Escape or the close button: hides the card at once and puts the focus back where it came from. */
  close(): void;
  /** Moves to the next or the previous note and shows its card, as the keyboard command does. */
  step(direction: 'next' | 'previous'): void;
}

/** What the reader asks of the card. One card a page; `show` while shown moves it. */
export interface MountedCard {
  /** `anchor`: the line of the words that was pointed at. */
  show(annotationId: string, anchor: ViewportRect, approach: Approach): void;
  /** A pinned card stays, as long as its words do. */
  hide(): void;
  /** Hides it, pinned or not. */
  dismiss(): void;
  /** It stays where it is, whatever the pointer does. */
  readonly isPinned: boolean;
  /** False also where only the way back from something waved away is offered. */
  readonly isShown: boolean;
  /** Removes everything the card put into its mount point. */
  destroy(): void;
}

/** Put there by the reader before it asks for the card; `mountPoint` stands in the closed shadow root of our one host. */
export interface ReaderBridge {
  readonly cardApi: CardApi;
  readonly mountPoint: HTMLElement;
  /** The reader shows and hides `card` from now on; a card attached earlier is destroyed. */
  attachCard(card: MountedCard): void;
}

export function putReaderBridge(bridge: ReaderBridge): void {
  Reflect.set(globalThis, BRIDGE_KEY, bridge);
}

/** Undefined where no reader runs: the card then has nothing to do. */
export function findReaderBridge(): ReaderBridge | undefined {
  return Reflect.get(globalThis, BRIDGE_KEY) as ReaderBridge | undefined;
}

export function removeReaderBridge(bridge: ReaderBridge): void {
  if (findReaderBridge() === bridge) Reflect.deleteProperty(globalThis, BRIDGE_KEY);
}
