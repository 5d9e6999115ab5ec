import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../utils/core/annotation/annotation.ts';
import { planMarks } from '../../../utils/core/annotation/plan-marks.ts';
import { statementOf } from '../../../utils/core/annotation/statement-of.ts';
import {
  dismissalsOf,
  type NoteWishes,
  nothingDismissed,
  wantedAnnotations,
} from '../../../utils/core/annotation/wanted-annotations.ts';
import { anAnnotation } from '../../fixtures/annotations.ts';
import { aTermGloss } from '../../fixtures/export/sample-article.ts';

const text = 'Blue Finch says its model has nine billion parameters. Its model, a finch of a model, is out.';
const name = anAnnotation(text, 'Blue Finch', 'entity');
const easy = anAnnotation(text, 'model', 'term');
const rare = anAnnotation(text, 'parameters', 'term');
const good = anAnnotation(text, 'is out', 'supported');
const wrong = anAnnotation(text, 'nine billion parameters', 'refuted');
const annotations = [name, easy, wrong, rare, good];
const glosses = {
  model: aTermGloss({ entryId: 'model', level: 'newcomer' }),
  parameters: aTermGloss({ entryId: 'parameters', level: 'expert' }),
};
const everything: NoteWishes = {
  readerLevel: 'newcomer',
  mentionsPainted: 'firstPerSection',
  showTerms: true,
  showNames: true,
  showSupported: true,
};
const wanted = (wishes: Partial<NoteWishes>, dismissals = nothingDismissed) =>
  wantedAnnotations({ annotations, glosses }, { ...everything, ...wishes }, dismissals);

describe('what a reader is shown', () => {
  it.each<[string, Partial<NoteWishes>, readonly Annotation[]]>([
    ['a newcomer all of it', {}, annotations],
    ['an informed reader no word below their level', { readerLevel: 'informed' }, [name, wrong, rare, good]],
    ['nobody the words, when they switched them off', { showTerms: false }, [name, wrong, good]],
    ['nobody the names, when they switched them off', { showNames: false }, [easy, wrong, rare, good]],
    ['nobody what checks out, when they switched it off', { showSupported: false }, [name, easy, wrong, rare]],
  ])('is %s', (_, wishes, expected) => {
    expect(wanted(wishes)).toEqual(expected);
  });

  it('is no word they know, and no note they called wrong', () => {
    const dismissals = dismissalsOf({ knownWords: ['model'], hiddenNotes: [statementOf(wrong)] });
    expect(wanted({}, dismissals)).toEqual([name, rare, good]);
  });

  it('is still the company whose name they know as a word', () => {
    expect(wanted({}, dismissalsOf({ knownWords: ['Blue Finch'], hiddenNotes: [] }))).toContain(name);
  });
});

describe('a statement', () => {
  it('is the same when the article’s words have moved, and another when they have changed', () => {
    const moved = anAnnotation(`An update. ${text}`, 'nine billion parameters', 'refuted');
    expect(moved.id).not.toBe(wrong.id);
    expect(statementOf(moved)).toBe(statementOf(wrong));
    expect(statementOf(anAnnotation(text, 'its model has nine billion', 'refuted'))).not.toBe(statementOf(wrong));
  });
});

describe('which mentions are marked', () => {
  const at = (start: number, isFirst: boolean): Annotation => {
    const [quote, position] = easy.target.selector;
    return {
      ...easy,
      id: `model@${start}`,
      target: { ...easy.target, selector: [quote, { ...position, start, end: start + 5 }] },
      body: { kind: 'term', entryId: 'model', isFirst },
    };
  };
  const starts = [...text.matchAll(/model/g)].map(({ index }) => index);
  const mentions = starts.map((start, index) => at(start, index !== 1)); // the third begins another section
  const marked = (choice: NoteWishes['mentionsPainted']) =>
    planMarks(mentions, text, 'en', choice).map(({ touched }) => starts.indexOf(touched.start));

  it.each([
    ['firstPerSection', [0, 2]],
    ['every', [0, 1, 2]],
    ['firstOnPage', [0]],
  ] as const)('%s: %j', (choice, expected) => {
    expect(marked(choice)).toEqual(expected);
  });

  it('is never a claim that nothing settles', () => {
    const unsettled = anAnnotation(text, 'nine billion parameters', 'notEnoughInfo');
    for (const choice of ['firstPerSection', 'every', 'firstOnPage'] as const) {
      expect(planMarks([unsettled], text, 'en', choice)).toEqual([]);
    }
  });
});
