/** What can be wrong with a fact note: about whom, how much, on which words, since when. */
export const objectionReasons = ['wrongSubject', 'wrongValue', 'wrongWords', 'outOfDate', 'other'] as const;
export type ObjectionReason = (typeof objectionReasons)[number];

/** "This note is wrong", as the reader said it. */
export interface Objection {
  readonly reason?: ObjectionReason;
  /** In the reader's own words. */
  readonly remark?: string;
}
