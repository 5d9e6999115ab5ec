/**
 * What can be said of a subject. `valueKind`: the shape of the value. `isSingleValued`: at most one value at a time, so
 * another value contradicts. `change`: `never` (checked against all that is known, whenever it became known), `state`
 * (true for a time), `event` (stays true for ever, each has its own day).
 */
export interface PredicateRule {
  readonly valueKind: 'quantity' | 'date' | 'entity' | 'text' | 'boolean';
  readonly isSingleValued: boolean;
  readonly change: 'never' | 'state' | 'event';
  readonly units?: readonly Unit[];
}

export const units = [
  'parameter',
  'token',
  'USD',
  'EUR',
  'CNY',
  'GBP',
  'JPY',
  'KRW',
  'person',
  'user',
  'percent',
  'count',
  'FLOP',
  'gigawatt',
  'nanometre',
  'gigabyte',
  'transistor',
] as const;
export type Unit = (typeof units)[number];

const currencies = ['USD', 'EUR', 'CNY', 'GBP', 'JPY', 'KRW'] as const;

export const predicates = {
  // organisations
  foundedOn: { valueKind: 'date', isSingleValued: true, change: 'never' },
  announcedOn: { valueKind: 'date', isSingleValued: true, change: 'never' },
  foundedBy: { valueKind: 'entity', isSingleValued: false, change: 'never' },
  chiefExecutive: { valueKind: 'entity', isSingleValued: true, change: 'state' },
  chiefScientist: { valueKind: 'entity', isSingleValued: true, change: 'state' },
  chiefTechnologyOfficer: { valueKind: 'entity', isSingleValued: true, change: 'state' },
  president: { valueKind: 'entity', isSingleValued: true, change: 'state' },
  chair: { valueKind: 'entity', isSingleValued: true, change: 'state' },
  headquarters: { valueKind: 'text', isSingleValued: true, change: 'state' },
  parentOrganization: { valueKind: 'entity', isSingleValued: true, change: 'state' },
  acquiredBy: { valueKind: 'entity', isSingleValued: true, change: 'event' },
  acquiredOn: { valueKind: 'date', isSingleValued: true, change: 'never' },
  acquisitionPrice: { valueKind: 'quantity', isSingleValued: true, change: 'event', units: currencies },
  fundingRaised: { valueKind: 'quantity', isSingleValued: false, change: 'event', units: currencies },
  investedIn: { valueKind: 'entity', isSingleValued: false, change: 'event' },
  valuation: { valueKind: 'quantity', isSingleValued: true, change: 'state', units: currencies },
  revenue: { valueKind: 'quantity', isSingleValued: false, change: 'event', units: currencies },
  employees: { valueKind: 'quantity', isSingleValued: true, change: 'state', units: ['person'] },
  users: { valueKind: 'quantity', isSingleValued: true, change: 'state', units: ['user'] },
  staffRecruitedFrom: { valueKind: 'entity', isSingleValued: false, change: 'never' },
  // models and products
  developer: { valueKind: 'entity', isSingleValued: true, change: 'never' },
  releasedOn: { valueKind: 'date', isSingleValued: true, change: 'never' },
  weightsReleasedOn: { valueKind: 'date', isSingleValued: true, change: 'never' },
  trainedOn: { valueKind: 'date', isSingleValued: true, change: 'never' },
  parameterCount: { valueKind: 'quantity', isSingleValued: true, change: 'never', units: ['parameter'] },
  activeParameterCount: { valueKind: 'quantity', isSingleValued: true, change: 'never', units: ['parameter'] },
  contextWindow: { valueKind: 'quantity', isSingleValued: true, change: 'never', units: ['token'] },
  trainingTokens: { valueKind: 'quantity', isSingleValued: true, change: 'never', units: ['token'] },
  trainingCost: { valueKind: 'quantity', isSingleValued: true, change: 'never', units: currencies },
  trainingCutoff: { valueKind: 'date', isSingleValued: true, change: 'never' },
  license: { valueKind: 'text', isSingleValued: true, change: 'state' },
  hasOpenWeights: { valueKind: 'boolean', isSingleValued: true, change: 'state' },
  derivedFrom: { valueKind: 'entity', isSingleValued: true, change: 'never' },
  successorOf: { valueKind: 'entity', isSingleValued: true, change: 'never' },
  outperforms: { valueKind: 'entity', isSingleValued: false, change: 'never' },
  trailsBehind: { valueKind: 'entity', isSingleValued: false, change: 'event' },
  modeCount: { valueKind: 'quantity', isSingleValued: true, change: 'state', units: ['count'] },
  supportedLanguages: { valueKind: 'quantity', isSingleValued: true, change: 'state', units: ['count'] },
  benchmarkScore: { valueKind: 'quantity', isSingleValued: true, change: 'never', units: ['percent', 'count'] },
  hasAccessTo: { valueKind: 'entity', isSingleValued: false, change: 'state' },
  builtWith: { valueKind: 'entity', isSingleValued: false, change: 'never' },
  chipMaker: { valueKind: 'entity', isSingleValued: true, change: 'never' },
  chipMemory: { valueKind: 'quantity', isSingleValued: true, change: 'never', units: ['gigabyte'] },
  // people
  employer: { valueKind: 'entity', isSingleValued: false, change: 'state' },
  officeHeld: { valueKind: 'text', isSingleValued: false, change: 'state' },
  educatedAt: { valueKind: 'entity', isSingleValued: false, change: 'never' },
  doctoralAdvisor: { valueKind: 'entity', isSingleValued: false, change: 'never' },
  studentOf: { valueKind: 'entity', isSingleValued: false, change: 'never' },
  awardReceived: { valueKind: 'entity', isSingleValued: false, change: 'event' },
  // ideas, laws
  coinedBy: { valueKind: 'entity', isSingleValued: true, change: 'never' },
  inForceOn: { valueKind: 'date', isSingleValued: true, change: 'never' },
} as const satisfies Record<string, PredicateRule>;

export type Predicate = keyof typeof predicates;

export const predicateRule = (predicate: Predicate): PredicateRule => predicates[predicate];
