import type { ClaimValue, Hedge } from '../claims/claim.ts';
import type { KnownValue } from '../knowledge/fact-value.ts';
import { addDays, type DateRange, rangesMeet } from '../text/iso-date.ts';

/** `unclear`: too near to call it wrong, too far to call it right. Nothing is said of it. */
export type Agreement = 'agrees' | 'differs' | 'unclear';

// A number in the news is rounded. Nearer than the first ratio is the same number, farther than the second another one.
const EXACT_SAME = 1.03;
const EXACT_OTHER = 1.12;
const ABOUT_SAME = 1.12;
const ABOUT_OTHER = 1.3;
/** "Over 100 million" may be said of 130 million; of 400 million nobody would say it, and still it is not wrong. */
const MORE_THAN_REACH = 1.6;
/** Time zones, and "announced" against "published": a day or two is no contradiction. */
const DATE_SLACK_DAYS = 3;

/** How a claim's value, said with `hedge`, stands to a known one. */
export function compareValues(claimed: ClaimValue, hedge: Hedge, known: KnownValue): Agreement {
  if (claimed.kind === 'quantity' && known.kind === 'quantity') {
    return claimed.unit === known.unit ? compareAmounts(claimed.amount, hedge, known.amount) : 'unclear';
  }
  if (claimed.kind === 'date' && known.kind === 'date') return compareDays(claimed.range, known.range);
  if (claimed.kind === 'entity' && known.kind === 'entity')
    return claimed.entryId === known.entryId ? 'agrees' : 'differs';
  if (claimed.kind === 'boolean' && known.kind === 'boolean')
    return claimed.isTrue === known.isTrue ? 'agrees' : 'differs';
  // Other wordings of the same thing are endless: a text that is not the known one proves nothing.
  if (claimed.kind === 'text' && known.kind === 'text') return claimed.text === known.text ? 'agrees' : 'unclear';
  return 'unclear';
}

/** "In November" is right of the 3rd; "on the 3rd" is not known to be right of "in November". */
function compareDays(claimed: DateRange, known: DateRange): Agreement {
  if (claimed.earliest <= known.earliest && known.latest <= claimed.latest) return 'agrees';
  const near = { earliest: addDays(known.earliest, -DATE_SLACK_DAYS), latest: addDays(known.latest, DATE_SLACK_DAYS) };
  return rangesMeet(claimed, near) ? 'unclear' : 'differs';
}

function compareAmounts(claimed: number, hedge: Hedge, known: number): Agreement {
  if (claimed <= 0 || known <= 0) return claimed === known ? 'agrees' : 'unclear';
  switch (hedge) {
    case 'exact':
      return isRoundedTo(known, claimed) || isRoundedTo(claimed, known)
        ? 'agrees'
        : byRatio(claimed, known, EXACT_SAME, EXACT_OTHER);
    case 'about':
      return byRatio(claimed, known, ABOUT_SAME, ABOUT_OTHER);
    case 'moreThan':
      if (known * EXACT_SAME < claimed) return byRatio(claimed, known, EXACT_SAME, EXACT_OTHER);
      return known <= claimed * MORE_THAN_REACH ? 'agrees' : 'unclear';
    case 'lessThan':
      if (known > claimed * EXACT_SAME) return byRatio(claimed, known, EXACT_SAME, EXACT_OTHER);
      return known * MORE_THAN_REACH >= claimed ? 'agrees' : 'unclear';
  }
}

function byRatio(a: number, b: number, same: number, other: number): Agreement {
  const ratio = Math.max(a, b) / Math.min(a, b);
  if (ratio <= same) return 'agrees';
  return ratio > other ? 'differs' : 'unclear';
}

/** Whether `rounded` is `exact` said with fewer digits, two at least: 1.8e12 of 1.76e12, 130e9 of 132e9. */
function isRoundedTo(exact: number, rounded: number): boolean {
  const digits = rounded.toExponential().replace(/e.*$/, '').replace('.', '').length;
  return digits >= 2 && Number(exact.toPrecision(digits)) === rounded;
}
