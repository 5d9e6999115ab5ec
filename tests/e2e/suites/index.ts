import type { Suite } from '../suite.ts';
import { accessibilitySuite } from './accessibility.suite.ts';
import { badInputSuite } from './bad-input.suite.ts';
import { cardSuite } from './card.suite.ts';
import { feedbackSuite } from './feedback.suite.ts';
import { leftAloneSuite } from './left-alone.suite.ts';
import { librarySuite } from './library.suite.ts';
import { notesSuite } from './notes.suite.ts';
import { pageUntouchedSuite } from './page-untouched.suite.ts';
import { popupSuite } from './popup.suite.ts';
import { seedSuite } from './seed.suite.ts';

/** In order; the library comes last, because it ends the browser and starts it again. */
export const suites: readonly Suite[] = [
  notesSuite,
  pageUntouchedSuite,
  leftAloneSuite,
  cardSuite,
  feedbackSuite,
  popupSuite,
  accessibilitySuite,
  badInputSuite,
  seedSuite,
  librarySuite,
];
