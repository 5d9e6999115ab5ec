import type { IsoDate } from '../text/iso-date.ts';
import { dateRangeOf, earliestDay, latestDay } from '../text/iso-date.ts';
import { readFactValue } from './fact-value.ts';
import type { Located, PackProblem } from './pack-problem.ts';
import type { EntryId, Fact, Source } from './pack-schema.ts';
import type { LocatedPack } from './parse-pack.ts';
import { predicateRule } from './predicates.ts';

/** Facts fit their predicate, name real days, and do not contradict one another unless both say that they are disputed. */
export function checkFacts(pack: LocatedPack, knownUntil: IsoDate): PackProblem[] {
  const entities = new Set(pack.entities.map(({ entry }) => entry.id));
  const sources = new Map(pack.sources.map(({ entry }) => [entry.id, entry]));
  const single = pack.facts.flatMap((fact) => [
    ...checkValue(fact, entities),
    ...checkDates(fact, knownUntil),
    ...checkReport(fact),
    ...checkSourceDates(fact, sources),
  ]);
  return single.length > 0 ? single : checkSiblings(pack.facts);
}

function problem(
  { file, entry }: Located<Fact>,
  kind: PackProblem['kind'],
  field: string,
  message: string,
  mend: string,
): PackProblem {
  return { kind, file, entryId: entry.id, field, message, mend };
}

function checkValue(fact: Located<Fact>, entities: ReadonlySet<EntryId>): PackProblem[] {
  const { predicate, value, unit } = fact.entry;
  const rule = predicateRule(predicate);
  if (unit && !rule.units?.includes(unit)) {
    const allowed = rule.units?.join(', ') ?? 'no unit';
    return [problem(fact, 'unit', 'unit', `${predicate} has no unit "${unit}"`, `use ${allowed}`)];
  }
  if (rule.units && !unit && typeof value === 'number') {
    return [problem(fact, 'unit', 'unit', `${predicate} needs a unit`, `one of ${rule.units.join(', ')}`)];
  }
  const known = readFactValue(fact.entry);
  if (!known)
    return [problem(fact, 'valueKind', 'value', `${predicate} takes a ${rule.valueKind}`, 'see docs/packs.md')];
  if (known.kind === 'entity' && !entities.has(known.entryId)) {
    return [
      problem(fact, 'unknownEntry', 'value', `no entity "${known.entryId}" in this pack`, 'add it or correct the id'),
    ];
  }
  return [];
}

function checkDates(fact: Located<Fact>, knownUntil: IsoDate): PackProblem[] {
  const { validFrom, validThrough, knownFrom } = fact.entry;
  for (const [field, date] of Object.entries({ validFrom, validThrough, knownFrom })) {
    if (date !== undefined && !dateRangeOf(date)) {
      return [
        problem(fact, 'interval', field, `"${date}" is no day of the calendar`, 'write YYYY, YYYY-MM or YYYY-MM-DD'),
      ];
    }
  }
  if (validThrough !== undefined && earliestDay(validFrom) > latestDay(validThrough)) {
    return [problem(fact, 'interval', 'validThrough', 'it ends before it begins', 'swap or correct the dates')];
  }
  if (predicateRule(fact.entry.predicate).change === 'state' && earliestDay(validFrom) > knownUntil) {
    return [
      problem(
        fact,
        'undatedFuture',
        'validFrom',
        `it begins after knownUntil ${knownUntil}`,
        'move knownUntil only when all is brought up to date',
      ),
    ];
  }
  return [];
}

function checkReport(fact: Located<Fact>): PackProblem[] {
  const { rank, reportedBy } = fact.entry;
  if ((rank === 'selfReported') === (reportedBy !== undefined)) return [];
  return [
    problem(fact, 'selfReport', 'reportedBy', 'rank selfReported and reportedBy go together', 'give both or neither'),
  ];
}

/** An event cannot be newer than every page that tells of it. */
function checkSourceDates(fact: Located<Fact>, sources: ReadonlyMap<EntryId, Source>): PackProblem[] {
  const days = fact.entry.sources.flatMap((id) => {
    const source = sources.get(id);
    return source ? [latestDay(source.publishedOn ?? source.retrievedOn)] : [];
  });
  const newest = days.sort().at(-1);
  if (newest === undefined || earliestDay(fact.entry.validFrom) <= newest) return [];
  return [
    problem(
      fact,
      'interval',
      'validFrom',
      `it is later than its newest source (${newest})`,
      'correct the date, or cite the page that tells of it',
    ),
  ];
}

function checkSiblings(facts: readonly Located<Fact>[]): PackProblem[] {
  const groups = Map.groupBy(facts, ({ entry }) =>
    JSON.stringify([entry.subject, entry.predicate, entry.qualifiers ?? {}]),
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((fact, i) => group.slice(i + 1).flatMap((other) => checkPair(fact, other))),
  );
}

function checkPair(a: Located<Fact>, b: Located<Fact>): PackProblem[] {
  const rule = predicateRule(a.entry.predicate);
  if (!rule.isSingleValued || rule.change === 'event') return [];
  if (a.entry.rank === 'disputed' && b.entry.rank === 'disputed') return [];
  if (JSON.stringify(readFactValue(a.entry)) === JSON.stringify(readFactValue(b.entry))) return [];
  if (rule.change === 'state' && !statesOverlap(a.entry, b.entry)) return [];
  return [
    problem(
      b,
      'contradiction',
      'value',
      `it contradicts ${a.entry.id}: ${a.entry.predicate} has one value at a time`,
      'end the older one with validThrough, or mark both with rank disputed',
    ),
  ];
}

/** Ends and beginnings may share a day; a dated point (from = through) inside another point's day is a contradiction. */
function statesOverlap(a: Fact, b: Fact): boolean {
  const [first, second] = earliestDay(a.validFrom) <= earliestDay(b.validFrom) ? [a, b] : [b, a];
  return earliestDay(second.validFrom) < latestDay(first.validThrough ?? '9999');
}
