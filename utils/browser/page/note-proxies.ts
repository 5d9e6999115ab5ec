import { i18n } from '#i18n';
import { annotatedSpan } from '../../core/annotation/annotation.ts';
import type { MarkKind, PlannedMark } from '../../core/annotation/plan-marks.ts';
import type { Language } from '../../core/text/language.ts';

/** Highlights are no nodes and take no focus: for keyboards and screen readers each stands here as a button. */
export interface NoteProxies {
  /** In reading order. The place of the note focused last is kept, also where that note is gone. */
  replace(notes: readonly ProxiedNote[], articleLanguage: Language): void;
  /** Focuses the next or previous fact note or term after the note focused last; wraps around. False: there is none. */
  step(direction: 'next' | 'previous'): boolean;
  /** Gives the focus back to the note that had it last, without calling for its card. False: none had it. */
  refocus(): boolean;
  /** Read out politely. */
  announce(text: string): void;
}

export type ProxiedNote = Pick<PlannedMark, 'annotation' | 'kind' | 'painted'>;

interface ProxyEvents {
  /** The focus came to a note: its card is due. */
  readonly onFocus: (annotationId: string) => void;
  /** Enter, space or a screen reader's click: its card is to take the focus. */
  readonly onPress: (annotationId: string) => void;
  readonly onBlur: () => void;
}

/** Builds the list in `parent`. */
export function createNoteProxies(parent: ParentNode & Node, events: ProxyEvents): NoteProxies {
  const list = hidden('ul');
  list.setAttribute('aria-label', i18n.t('proxies.list'));
  const status = hidden('div');
  status.setAttribute('role', 'status');
  const descriptions = hidden('div');
  parent.append(list, status, descriptions);

  let shown: readonly ProxiedNote[] = [];
  let buttons: HTMLButtonElement[] = [];
  let current = -1;
  let isQuiet = false;
  const focusAt = (index: number) => {
    buttons[current]?.setAttribute('tabindex', '-1');
    current = index;
    buttons[current]?.setAttribute('tabindex', '0');
    buttons[current]?.focus({ preventScroll: true });
  };
  const move = (direction: 'next' | 'previous', isStop: (note: ProxiedNote) => boolean) => {
    let at = current === -1 && direction === 'previous' ? 0 : current;
    for (let tries = 0; tries < shown.length; tries += 1) {
      at = (at + (direction === 'next' ? 1 : -1) + shown.length) % shown.length;
      if (!isStop(shown[at] as ProxiedNote)) continue;
      focusAt(at);
      return true;
    }
    return false;
  };
  list.addEventListener('keydown', (event) => {
    const direction = ({ ArrowDown: 'next', ArrowUp: 'previous' } as const)[event.key];
    if (direction && move(direction, () => true)) event.preventDefault();
  });

  return {
    step: (direction) => move(direction, isWorthAStep),
    refocus() {
      isQuiet = true;
      buttons[current]?.focus({ preventScroll: true });
      isQuiet = false;
      return current !== -1;
    },
    announce(text) {
      status.textContent = text;
    },
    replace(notes, articleLanguage) {
      current = placeOf(shown[current], notes);
      shown = notes;
      describeKinds(descriptions, notes);
      buttons = notes.map((note, index) => {
        const button = proxyButton(note, articleLanguage);
        button.addEventListener('focus', () => {
          current = index;
          if (!isQuiet) events.onFocus(note.annotation.id);
        });
        button.addEventListener('click', () => events.onPress(note.annotation.id));
        button.addEventListener('blur', events.onBlur);
        return button;
      });
      // One stop for Tab, arrows inside: a page of two hundred terms is no corridor of two hundred doors.
      buttons[Math.max(current, 0)]?.setAttribute('tabindex', '0');
      list.replaceChildren(...buttons.map(listItem));
    },
  };
}

/** Names are too many to walk through; a term under a fact note is offered on the note's card. */
const isWorthAStep = ({ kind, painted }: ProxiedNote) => kind !== 'entity' && (kind !== 'term' || painted.length > 0);

/** Index of `held` in `notes`, or of the last note before its place; -1 at the very beginning. */
function placeOf(held: ProxiedNote | undefined, notes: readonly ProxiedNote[]): number {
  if (!held) return -1;
  const same = notes.findIndex(({ annotation }) => annotation.id === held.annotation.id);
  const { start } = annotatedSpan(held.annotation);
  return same !== -1 ? same : notes.findLastIndex(({ annotation }) => annotatedSpan(annotation).start <= start);
}

function proxyButton({ annotation, kind }: ProxiedNote, articleLanguage: Language): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = annotation.target.selector[0].exact;
  if (articleLanguage !== 'other') button.lang = articleLanguage;
  button.setAttribute('tabindex', '-1');
  button.setAttribute('aria-describedby', descriptionId(kind));
  return button;
}

function listItem(button: HTMLButtonElement): HTMLLIElement {
  const item = document.createElement('li');
  item.append(button);
  return item;
}

function describeKinds(parent: HTMLElement, notes: readonly ProxiedNote[]): void {
  const kinds = [...new Set(notes.map(({ kind }) => kind))];
  const described = kinds.map((kind) => {
    const description = document.createElement('span');
    description.id = descriptionId(kind);
    description.textContent = i18n.t(`proxies.${kind}`);
    return description;
  });
  parent.replaceChildren(...described);
}

const descriptionId = (kind: MarkKind) => `postil-is-${kind}`;

function hidden<Name extends 'ul' | 'div'>(name: Name): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = 'unseen'; // margin-host.ts says how that looks
  return element;
}
