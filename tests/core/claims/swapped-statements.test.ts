import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintedNotes } from '../../fixtures/labelled-sentences.ts';

// A right sentence with its subject, number, date or negation swapped: the verdict follows, or falls silent.

const PUBLISHED_ON = '2025-08-01';

/** Billions of parameters. */
const sizes = { 'Grok-1': 314, 'Grok-0': 33, 'GPT-3': 175, 'GPT-2': 1.5, 'DeepSeek-V3': 671 } as const;
const launches = { ChatGPT: '2022-11', 'GPT-4': '2023-03', 'Llama 2': '2023-07' } as const;
const founded = { OpenAI: 2015, xAI: 2023, 'Inflection AI': 2022, Nvidia: 1993 } as const;
const chiefs = { OpenAI: 'Sam Altman', Microsoft: 'Satya Nadella', Google: 'Sundar Pichai', xAI: 'Elon Musk' } as const;

type Words = (subject: string, value: string) => string;

const sizeWords: readonly Words[] = [
  (model, billions) => `${model} has ${billions} billion parameters.`,
  (model, billions) => `With ${billions} billion parameters, ${model} drew attention.`,
  (model, billions) => `The laboratory built ${model}, a ${billions}-billion-parameter model.`,
  (model, billions) => `${model} 的参数量为 ${billions}B。`,
  (model, billions) => `最早的模型是${model}，参数量只有${Number(billions) * 10}亿。`,
  (model, billions) => `${model}（${Number(billions) * 10}亿参数）在测试中表现不错。`,
];
const launchWords: readonly Words[] = [
  (thing, month) => `${thing} was released in ${englishMonth(month)}.`,
  (thing, month) => `Since the launch of ${thing} in ${englishMonth(month)}, rivals have followed.`,
  (thing, month) => `${thing}于${chineseMonth(month)}发布。`,
  (thing, month) => `自${chineseMonth(month)}${thing}发布以来，对手纷纷跟进。`,
];
const foundedWords: readonly Words[] = [
  (company, year) => `${company} was founded in ${year}.`,
  (company, year) => `${company}, founded in ${year}, is hiring engineers.`,
  (company, year) => `${company}成立于${year}年。`,
];
const chiefWords: readonly Words[] = [
  (company, person) => `${company} CEO ${person} gave a speech.`,
  (company, person) => `${person}, the chief executive of ${company}, gave a speech.`,
  (company, person) => `${company}的首席执行官是${person}。`,
];
const denials: readonly ((text: string) => string)[] = [
  (text) => text.replace(' has ', ' does not have ').replace(' was ', ' was not '),
  (text) => text.replace('为', '并非').replace('于', '并非于').replace('是', '不是'),
];

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
const monthNames = [...MONTHS, 'November', 'December'];
const englishMonth = (month: string): string => `${monthNames[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
const chineseMonth = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

const isSupported = (text: string): boolean =>
  paintedNotes(text, PUBLISHED_ON).some(({ verdict }) => verdict === 'supported');
const isRefuted = (text: string): boolean =>
  paintedNotes(text, PUBLISHED_ON).some(({ verdict }) => verdict === 'refuted');

const months = fc
  .tuple(fc.integer({ min: 2019, max: 2024 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const anyOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

describe('a statement of a size', () => {
  it('is right of its own model only', () => {
    const models = Object.keys(sizes);
    fc.assert(
      fc.property(anyOf(sizeWords), anyOf(models), anyOf(Object.entries(sizes)), (words, model, [owner, billions]) => {
        const text = words(model, String(billions));
        expect(isSupported(text), text).toBe(model === owner);
        expect(isRefuted(text), text).toBe(model !== owner);
      }),
      { numRuns: 120 },
    );
  });

  it('is right of no other number', () => {
    const numbers = fc.integer({ min: 2, max: 2000 });
    fc.assert(
      fc.property(anyOf(sizeWords), anyOf(Object.entries(sizes)), numbers, (words, [model, billions], other) => {
        const ratio = Math.max(billions, other) / Math.min(billions, other);
        fc.pre(ratio > 1.2);
        const text = words(model, String(other));
        expect(isSupported(text), text).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a statement of a time', () => {
  it('is right of no other month', () => {
    fc.assert(
      fc.property(anyOf(launchWords), anyOf(Object.entries(launches)), months, (words, [thing, month], other) => {
        const text = words(thing, other);
        expect(isSupported(text), text).toBe(month === other);
      }),
      { numRuns: 150 },
    );
  });

  it('is right of no other year', () => {
    const years = fc.integer({ min: 1990, max: 2025 });
    fc.assert(
      fc.property(anyOf(foundedWords), anyOf(Object.entries(founded)), years, (words, [company, year], other) => {
        const text = words(company, String(other));
        expect(isSupported(text), text).toBe(year === other);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a statement of an office', () => {
  it('is right of its own holder only', () => {
    fc.assert(
      fc.property(
        anyOf(chiefWords),
        anyOf(Object.entries(chiefs)),
        anyOf(Object.values(chiefs)),
        (words, [company, chief], person) => {
          const text = words(company, person);
          expect(isSupported(text), text).toBe(chief === person);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a denial', () => {
  it('is never called right where its statement is', () => {
    const statements = [
      ...Object.entries(sizes).flatMap(([model, size]) => sizeWords.map((words) => words(model, String(size)))),
      ...Object.entries(launches).flatMap(([thing, month]) => launchWords.map((words) => words(thing, month))),
      ...Object.entries(founded).flatMap(([company, year]) =>
        foundedWords.map((words) => words(company, String(year))),
      ),
      ...Object.entries(chiefs).flatMap(([company, chief]) => chiefWords.map((words) => words(company, chief))),
    ];
    for (const statement of statements) {
      for (const deny of denials) {
        const text = deny(statement);
        if (text !== statement) expect(isSupported(text), text).toBe(false);
      }
    }
  });
});
