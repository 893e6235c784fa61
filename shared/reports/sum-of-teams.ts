import { publishedWords } from '../text/reporting.ts';
import { without } from '../kernel/without.ts';
import type { Facts } from './counting/basis.ts';
import { outsideOf } from './counting/classes.ts';
import { spreadOf } from './counting/count.ts';
import type { Folded } from './counting/fold.ts';
import type { Ratio } from './counting/row.ts';
import { seenOutside } from './publications/outside.ts';
import type { Snapshot } from './publications/publication.ts';
import { type PublishedTable, together } from './publications/table.ts';
import { type AsTold, type ToldOutside } from './published.ts';
import { sees, type Shown } from './shown.ts';

/**
 * Several teams as one, as far as each of them is told outside itself: flow totals are added up, lengths of time are of all of
 * them, and splits are sums of what each team has published. So nothing is told here that could not be reckoned from what is told
 * there (handbook §7). At least one team.
 */
export function sumOfTeams(teams: readonly Shown[]): Shown {
  const first = firstOf(teams);
  const folded = rowsOf(teams).map(({ row }) => teams.flatMap(foldedOf(row.code)).reduce(added));
  const open = folded.filter(({ row }) => outsideOf(row) === 'as-it-is');
  return {
    facts: factsOf(teams.map(({ facts }) => facts)),
    folded,
    seen: seenOutside(open, first.facts.rules.threshold),
    ...(teams.some(({ told }) => told !== undefined) && { told: toldTogether(teams) }),
  };
}

/** Every figure that is told of any of them. */
function rowsOf(teams: readonly Shown[]): readonly Folded[] {
  const rows = new Map(teams.flatMap(({ folded }) => folded.map((one) => [one.row.code, one])));
  return [...rows.values()];
}

function foldedOf(code: string) {
  return (shown: Shown): readonly Folded[] =>
    shown.folded.filter(({ row }) => row.code === code).map((one) => seenBy(shown, one));
}

/** A length of time is made of single cases: those of a team where it may not be seen add nothing. */
function seenBy(shown: Shown, one: Folded): Folded {
  if (one.kind !== 'spread' || sees(shown, one.row.code, one.row.of.code)) return one;
  return { ...one, lengths: [], value: spreadOf([]) };
}

function added(a: Folded, b: Folded): Folded {
  if (a.kind === 'count' && b.kind === 'count') return { ...a, value: a.value + b.value };
  if (a.kind === 'share' && b.kind === 'share') return { ...a, value: sumOf([a.value, b.value]) };
  if (a.kind === 'spread' && b.kind === 'spread') {
    const lengths = [...a.lengths, ...b.lengths];
    return { ...a, lengths, value: spreadOf(lengths) };
  }
  if (a.kind === 'ratios' && b.kind === 'ratios') {
    const codes = new Set([...Object.keys(a.value), ...Object.keys(b.value)]);
    const value = [...codes].map((code) => {
      const both = [a.value[code], b.value[code]].flatMap((one) => one ?? []);
      return [code, sumOf(both)] as const;
    });
    return { ...a, value: Object.fromEntries(value) };
  }
  if (a.kind === 'split' && b.kind === 'split') {
    const { merged } = a.value;
    const other = b.value.merged;
    const value = { ...a.value, counts: counts(a.value.counts, b.value.counts) };
    return merged === undefined || other === undefined
      ? { ...a, value }
      : {
          ...a,
          value: { ...value, merged: { ...merged, counts: counts(merged.counts, other.counts) } },
        };
  }
  // Of two attributes at once nothing leaves a team.
  return a;
}

function sumOf(ratios: readonly Ratio[]): Ratio {
  return {
    part: ratios.reduce((sum, { part }) => sum + part, 0),
    of: ratios.reduce((sum, { of }) => sum + of, 0),
  };
}

function counts(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const codes = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...codes].map((code) => [code, (a[code] ?? 0) + (b[code] ?? 0)]));
}

/** Their target ranges are each team's own. */
function factsOf(all: readonly Facts[]): Facts {
  const first = firstOf(all);
  return {
    ...without(first, 'target'),
    since: all.map(({ since }) => since).reduce((a, b) => (b < a ? b : a)),
    isEmpty: all.every(({ isEmpty }) => isEmpty),
    staffing: {
      required: all.reduce((sum, { staffing }) => sum + staffing.required, 0),
      vacant: all.flatMap(({ staffing }) => staffing.vacant),
    },
  };
}

function toldTogether(teams: readonly Shown[]): ToldOutside {
  const rows = rowsOf(teams);
  return {
    split: (code) => {
      const whole = rows.flatMap(({ row }) =>
        'of' in row && row.code === code ? [row.of.code] : [],
      );
      return tableTogether(teams.map((team) => tableIn(team, code, whole[0])));
    },
    snapshot: (by) => {
      const told = teams.map((team) => team.told?.snapshot(by));
      const some = told.flatMap((one) =>
        one === undefined || one.note !== undefined ? [] : [one],
      );
      return some.length < teams.length
        ? undefined
        : { snapshot: summed(some.map((one) => one.snapshot)) };
    },
  };
}

/** Of a team in which there is nobody to split, the split is known without having been published. */
function tableIn(
  { told, folded, facts: { period } }: Shown,
  code: string,
  whole: string | undefined,
): AsTold<PublishedTable> | undefined {
  const table = told?.split(code);
  if (table !== undefined && table.note === undefined) return table;
  const of = folded.find(({ row }) => row.code === whole);
  const isOfNobody = of?.kind === 'count' && of.value === 0 && outsideOf(of.row) === 'as-it-is';
  return isOfNobody ? { ...period, of: 0, groups: [] } : table;
}

/** Of the period, from those of whom it is told; where it is told of none, of the time that it is told of. */
function tableTogether(
  tables: readonly (AsTold<PublishedTable> | undefined)[],
): AsTold<PublishedTable> | undefined {
  const told = tables.flatMap((one) => one ?? []);
  const exact = told.filter(({ note, of }) => note === undefined && of > 0);
  const isNobody = told.filter(({ note, of }) => note === undefined && of === 0);
  const chosen =
    exact.length > 0 || told.length === isNobody.length ? [...exact, ...isNobody] : told;
  if (chosen.length === 0) return undefined;
  const notes = new Set(chosen.flatMap(({ note }) => note ?? []));
  const [note] = notes;
  const time = notes.size > 1 ? publishedWords.ofDifferentTime : note;
  const among =
    chosen.length < tables.length
      ? publishedWords.amongTeams(chosen.length, tables.length)
      : undefined;
  const said = [time, among].filter((one) => one !== undefined).join(', ');
  return {
    ...together(chosen.map((one) => without(one, 'note'))),
    ...(said !== '' && { note: said }),
  };
}

/** What all of them tell, in the same codes. */
function summed(snapshots: readonly Snapshot[]): Snapshot {
  const first = firstOf(snapshots);
  const keys = Object.keys(first.cells).filter((key) =>
    snapshots.every(({ cells }) => key in cells),
  );
  return {
    ...first,
    cells: Object.fromEntries(
      keys.map((key) => [key, snapshots.reduce((sum, { cells }) => sum + (cells[key] ?? 0), 0)]),
    ),
    merged: [...new Set(snapshots.flatMap(({ merged }) => merged))],
  };
}

function firstOf<T>(all: readonly T[]): T {
  const [first] = all;
  if (first === undefined) throw new Error('There are no teams to sum.');
  return first;
}
