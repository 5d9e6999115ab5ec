import { i18n } from '#i18n';
import type { Annotation } from '../../core/annotation/annotation.ts';
import type { MarkKind } from '../../core/annotation/plan-marks.ts';
import type { Language } from '../../core/text/language.ts';

/** Highlights are no nodes and take no focus: for keyboards and screen readers each stands here as a button. */
export interface NoteProxies {
  /** In reading order. */
  replace(notes: readonly ProxiedNote[], articleLanguage: Language): void;
  /** Focuses the next or previous note after the one focused last; wraps around. False: there is none. */
  step(direction: 'next' | 'previous'): boolean;
  /** Gives the focus back to the note that had it last, without calling for its card. False: none had it. */
  refocus(): boolean;
  /** Read out politely. */
  announce(text: string): void;
}

export interface ProxiedNote {
  readonly annotation: Annotation;
  readonly kind: MarkKind;
}

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

  let buttons: HTMLButtonElement[] = [];
  let current = -1;
  let isQuiet = false;
  const focusAt = (index: number) => {
    buttons[current]?.setAttribute('tabindex', '-1');
    current = index;
    buttons[current]?.setAttribute('tabindex', '0');
    buttons[current]?.focus({ preventScroll: true });
  };
  const step = (direction: 'next' | 'previous') => {
    if (buttons.length === 0) return false;
    const from = current === -1 && direction === 'previous' ? 0 : current;
    focusAt((from + (direction === 'next' ? 1 : -1) + buttons.length) % buttons.length);
    return true;
  };
  list.addEventListener('keydown', (event) => {
    const direction = ({ ArrowDown: 'next', ArrowUp: 'previous' } as const)[event.key];
    if (direction && step(direction)) event.preventDefault();
  });

  return {
    step,
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
      current = -1;
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
      buttons[0]?.setAttribute('tabindex', '0');
      list.replaceChildren(...buttons.map(listItem));
    },
  };
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
