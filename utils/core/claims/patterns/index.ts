import type { ClaimPattern } from '../claim-pattern.ts';
import { acquisitionPatterns } from './acquisition.ts';
import { anniversaryPatterns } from './anniversary.ts';
import { announcementPatterns } from './announcement.ts';
import { asidePatterns } from './asides.ts';
import { benchmarkScorePatterns } from './benchmark-score.ts';
import { chipPatterns } from './chips.ts';
import { comparisonPatterns } from './comparison.ts';
import { contextWindowPatterns } from './context-window.ts';
import { developerPatterns } from './developer.ts';
import { foundingPatterns } from './founding.ts';
import { fundingPatterns } from './funding.ts';
import { ideaPatterns } from './ideas.ts';
import { launchPatterns } from './launch.ts';
import { leadershipPatterns } from './leadership.ts';
import { lineagePatterns } from './lineage.ts';
import { modelFeaturePatterns } from './model-features.ts';
import { openReleasePatterns } from './open-release.ts';
import { opennessPatterns } from './openness.ts';
import { ownershipPatterns } from './ownership.ts';
import { parameterPatterns } from './parameters.ts';
import { peoplePatterns } from './people.ts';
import { peopleCountedPatterns } from './people-counted.ts';
import { releasePatterns } from './release.ts';
import { teamPatterns } from './team.ts';
import { trainingPatterns } from './training.ts';
import { trainingEffortPatterns } from './training-effort.ts';
import { valuationPatterns } from './valuation.ts';

/** Every pattern, in order of precedence: a number or a date that one has read is not read again by a later one. */
export const claimPatterns: readonly ClaimPattern[] = [
  ...parameterPatterns,
  ...contextWindowPatterns,
  ...trainingEffortPatterns,
  ...modelFeaturePatterns,
  ...lineagePatterns,
  ...developerPatterns,
  ...benchmarkScorePatterns,
  ...comparisonPatterns,
  ...opennessPatterns,
  ...asidePatterns,
  ...acquisitionPatterns,
  ...ownershipPatterns,
  ...valuationPatterns,
  ...fundingPatterns,
  ...peopleCountedPatterns,
  ...announcementPatterns,
  ...foundingPatterns,
  ...teamPatterns,
  ...leadershipPatterns,
  ...peoplePatterns,
  ...ideaPatterns,
  ...chipPatterns,
  ...anniversaryPatterns,
  ...openReleasePatterns,
  ...trainingPatterns,
  ...releasePatterns,
  ...launchPatterns,
];
