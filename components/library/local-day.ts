import type { IsoInstant } from '../../utils/core/export/saved-article.ts';
import type { IsoDate } from '../../utils/core/text/iso-date.ts';

/** The day of a moment where the reader lives: what was saved at one in the morning was saved today. */
export function localDay(instant: IsoInstant): IsoDate {
  const moment = new Date(instant);
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
