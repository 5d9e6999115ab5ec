/** A calendar day, or only its month or year when no more is known: "2023-11-03", "2023-11", "2023". ISO 8601. */
export type IsoDate = string;

/** Days, both included, that an expression of time can mean. "November 2023" is 2023-11-01 .. 2023-11-30. Always full days. */
export interface DateRange {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}
