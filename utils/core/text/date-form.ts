import type { DateRange, IsoDate } from './iso-date.ts';

/** One way to write a time: what it looks like in folded text, and which days it means. */
export interface DateForm {
  /** Sticky; tried at every place where a date may begin. */
  readonly form: RegExp;
  /**
   * Undefined: no date, or none that can be told without guessing; the words are then taken as read and no other form
   * tries them. `publishedOn` is a full day.
   */
  readonly read: (match: RegExpExecArray, publishedOn: IsoDate | undefined) => DateRange | undefined;
  /** The date says when something happened that many years before: 一周年, "first anniversary". */
  readonly isAnniversary?: true;
}
