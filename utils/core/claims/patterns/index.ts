import type { ClaimPattern } from '../claim-pattern.ts';
import { chipPatterns } from './chips.ts';
import { comparisonPatterns } from './comparison.ts';
import { foundingPatterns } from './founding.ts';
import { fundingPatterns } from './funding.ts';
import { ideaPatterns } from './ideas.ts';
import { leadershipPatterns } from './leadership.ts';
import { lineagePatterns } from './lineage.ts';
import { modelFeaturePatterns } from './model-features.ts';
import { opennessPatterns } from './openness.ts';
import { ownershipPatterns } from './ownership.ts';
import { parameterPatterns } from './parameters.ts';
import { peoplePatterns } from './people.ts';
import { releasePatterns } from './release.ts';

/** Every pattern, in order of precedence: a number or a date that one has read is not read again by a later one. */
export const claimPatterns: readonly ClaimPattern[] = [
  ...parameterPatterns,
  ...modelFeaturePatterns,
  ...lineagePatterns,
  ...comparisonPatterns,
  ...opennessPatterns,
  ...ownershipPatterns,
  ...fundingPatterns,
  ...foundingPatterns,
  ...leadershipPatterns,
  ...peoplePatterns,
  ...ideaPatterns,
  ...chipPatterns,
  ...releasePatterns,
];
