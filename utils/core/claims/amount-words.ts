import { several } from './matcher.ts';
import { words } from './word-steps.ts';

/** Words between a verb of raising or valuing and its sum: "a fresh round of". */
export const amountWords = several(
  words(
    'a',
    'an',
    'its',
    'the',
    'new',
    'fresh',
    'another',
    'some',
    'record',
    'round of',
    'funding round of',
    'latest',
    'series a',
    'series b',
    'series c',
    'of',
  ),
);
