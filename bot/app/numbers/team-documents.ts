import type { StarCase } from '../../../shared/cases/case.ts';
import { endedKey } from '../../../shared/cases/queue-order.ts';
import { addDays, type IsoDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import {
  nextPeriod,
  type Period,
  periodCode,
  periodOf,
  type PeriodRef,
  tertialOf,
} from '../../../shared/kernel/period.ts';
import { isWithin } from '../../../shared/kernel/within.ts';
import type { NumbersSource } from '../../../shared/reports/counting/basis.ts';
import type { KeptFigures } from '../../../shared/reports/kept-figures.ts';
import type { App } from '../context/app.ts';
import { deviationsSince } from '../documents/deviations.ts';
import { ofAllPeriods } from '../documents/kept-document.ts';
import {
  type DocumentOf,
  type Kind,
  listAll,
  read,
  readable,
  teamScope,
} from '../documents/stored.ts';
import { DocumentUnreadable } from '../errors.ts';
import type { ListRequest } from '../ports.ts';

/** Documents of a team that figures are counted from. */
export type CountedDocuments = Required<
  Pick<NumbersSource, 'cases' | 'deviations' | 'tallies' | 'gatherings'>
>;

/** All there are. */
export async function allDocuments(app: App, teamId: string): Promise<CountedDocuments> {
  const all = <K extends Kind>(kind: K) => bodies(app, teamId, { kind });
  // One after another: each keeps its slices short, and four at once would be four times as long.
  const cases = await all('case');
  const deviations = await all('deviation');
  const tallies = await all('tally');
  return { cases, deviations, tallies, gatherings: await all('gathering') };
}

/**
 * Those that may count in some periods, where all cases that had ended before a day have been counted: the others, and what else
 * tells of those periods.
 */
export async function documentsSince(
  app: App,
  teamId: string,
  since: IsoDate,
  { periods, today }: { readonly periods: readonly Period[]; readonly today: IsoDate },
): Promise<CountedDocuments> {
  const isRunning = periods.every((period) => isWithin(today, period));
  const first = firstDayOf(periods);
  // They are few: asked for together, all lists cost one look at whether they are as they were.
  const [current, ended, deviations, tallies, gatherings] = await Promise.all([
    bodies(app, teamId, { kind: 'case', state: ['raised', 'queued', 'ongoing'] }),
    bodies(app, teamId, {
      ...{ kind: 'case', sortFrom: endedKey(zonedInstant(since, '00:00')) },
    } as const),
    isRunning
      ? deviationsSince(app, teamId, first)
      : bodies(app, teamId, { kind: 'deviation' } as const),
    talliesWithin(app, teamId, periods),
    bodies(app, teamId, { kind: 'gathering' }),
  ]);
  // One that changed between the two lists is in both, or in neither: then what was counted does not hold any longer.
  const cases = new Map<string, StarCase>([...current, ...ended].map((one) => [one.id, one]));
  return { cases: [...cases.values()], deviations, tallies, gatherings };
}

/** Tallies count in periods that their whole tertial lies in. */
async function talliesWithin(app: App, teamId: string, periods: readonly Period[]) {
  const codes = new Set(periods.flatMap((period) => tertialsWithin(period).map(periodCode)));
  const found = await Promise.all(
    [...codes].map((id) => readable(() => read(app.store, teamScope(teamId), 'tally', id))),
  );
  return found.flatMap((one) =>
    one === undefined || one instanceof DocumentUnreadable ? [] : [one.body],
  );
}

function tertialsWithin(period: Period): readonly PeriodRef[] {
  const found: PeriodRef[] = [];
  for (let ref = tertialOf(period.from); periodOf(ref).to <= period.to; ref = nextPeriod(ref))
    if (isWithin(periodOf(ref).from, period)) found.push(ref);
  return found;
}

/** Meetings are ordered by `<date>T<start>`. */
export function meetingsWithin(app: App, teamId: string, periods: readonly Period[]) {
  if (periods.length === 0) return [];
  const last = periods.reduce((day, { to }) => (to > day ? to : day), firstDayOf(periods));
  return bodies(app, teamId, {
    kind: 'meeting',
    sortFrom: firstDayOf(periods),
    sortBefore: addDays(last, 1),
  });
}

/** What cases that have been removed since add to some periods, by their codes; nothing where none has been. */
export async function removedOf(
  app: App,
  teamId: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, KeptFigures>> {
  const kept = async (id: string) =>
    (await read(app.store, teamScope(teamId), 'kept-figures', id))?.body;
  const all = await kept(ofAllPeriods);
  if (all === undefined) return new Map();
  const found = await Promise.all(codes.map(kept));
  return new Map([all, ...found].flatMap((one) => (one === undefined ? [] : [[one.id, one.kept]])));
}

async function bodies<K extends Kind>(
  app: App,
  teamId: string,
  request: Omit<ListRequest, 'kind' | 'cursor'> & { readonly kind: K },
): Promise<readonly DocumentOf<K>[]> {
  return (await listAll(app.store, teamScope(teamId), request)).map(({ body }) => body);
}

function firstDayOf(periods: readonly Period[]): IsoDate {
  return periods.map(({ from }) => from).sort()[0] ?? '';
}
