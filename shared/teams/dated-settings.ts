import type { IsoDate } from '../kernel/calendar.ts';
import type { Period } from '../kernel/period.ts';
import { isWithin } from '../kernel/within.ts';
import type { DatedSettings, Team, TeamSettings } from './team.ts';
import type { SettingName } from './view.ts';

/** A decision and the day it holds from. */
export interface Dated<T> {
  readonly from: IsoDate;
  readonly value: T;
}

const settingNames = [
  'targetRange',
  'breakPeriods',
  'fkMayRaise',
  'fkWorksWithCases',
  'fkOddMonths',
  'intakePaused',
  'agendaPlan',
] as const;

/** What a team had decided on a day (handbook §9: the past is shown against what held then); before the first, the first. */
export function settingsOn({ settings }: Pick<Team, 'settings'>, date: IsoDate): TeamSettings {
  const targetRange = valueOn(settings.targetRange, date) ?? null;
  const fkOddMonths = valueOn(settings.fkOddMonths, date) ?? null;
  const intakePaused = valueOn(settings.intakePaused, date) ?? null;
  const agendaPlan = valueOn(settings.agendaPlan, date) ?? null;
  return {
    breakPeriods: valueOn(settings.breakPeriods, date) ?? [],
    fkMayRaise: valueOn(settings.fkMayRaise, date) ?? false,
    fkWorksWithCases: valueOn(settings.fkWorksWithCases, date) ?? true,
    ...(targetRange === null ? {} : { targetRange }),
    ...(fkOddMonths === null ? {} : { fkOddMonths }),
    ...(intakePaused === null ? {} : { intakePaused }),
    ...(agendaPlan === null ? {} : { agendaPlan }),
  };
}

/** A team that has decided these, and nothing else before. */
export function settingsFrom(from: IsoDate, settings: TeamSettings): DatedSettings {
  return {
    targetRange: [{ from, value: settings.targetRange ?? null }],
    breakPeriods: [{ from, value: settings.breakPeriods }],
    fkMayRaise: [{ from, value: settings.fkMayRaise }],
    fkWorksWithCases: [{ from, value: settings.fkWorksWithCases }],
    fkOddMonths: [{ from, value: settings.fkOddMonths ?? null }],
    intakePaused: [{ from, value: settings.intakePaused ?? null }],
    agendaPlan: [{ from, value: settings.agendaPlan ?? null }],
  };
}

/** The settings that are decided anew from a day, by name. Nothing is said of what is over by then. */
export function decidedAnew(
  team: Pick<Team, 'settings'>,
  decided: TeamSettings,
  from: IsoDate,
): readonly SettingName[] {
  const before = withoutOver(settingsOn(team, from), from);
  const after = withoutOver(decided, from);
  return settingNames.filter((name) => !isSame(before[name] ?? null, after[name] ?? null));
}

function withoutOver(settings: TeamSettings, from: IsoDate): TeamSettings {
  const { intakePaused, ...others } = settings;
  const isOver = intakePaused?.to !== undefined && intakePaused.to < from;
  return {
    ...others,
    breakPeriods: settings.breakPeriods.filter(({ to }) => to >= from),
    ...(intakePaused === undefined || isOver ? {} : { intakePaused }),
  };
}

/**
 * The settings with what is decided from a day on. Only what differs from what held that day is a decision; the other
 * settings go their own way, and so does what has been decided for later. A break more or less is so later too: one
 * declared for the summer is not lost in January because something had been decided about breaks from then.
 */
export function settingsWith(
  team: Pick<Team, 'settings'>,
  decided: TeamSettings,
  from: IsoDate,
): DatedSettings {
  const { settings } = team;
  const before = settingsOn(team, from);
  const changed = decidedAnew(team, decided, from);
  const put = <T>(name: SettingName, list: Dated<T>[], value: T): Dated<T>[] =>
    changed.includes(name) ? withValue(list, from, value) : list;
  const added = missingIn(before.breakPeriods, decided.breakPeriods);
  const gone = missingIn(decided.breakPeriods, before.breakPeriods);
  const later = settings.breakPeriods.map((one) =>
    one.from > from ? { ...one, value: [...missingIn(gone, one.value), ...added] } : one,
  );
  return {
    targetRange: put('targetRange', settings.targetRange, decided.targetRange ?? null),
    breakPeriods: put('breakPeriods', later, decided.breakPeriods),
    fkMayRaise: put('fkMayRaise', settings.fkMayRaise, decided.fkMayRaise),
    fkWorksWithCases: put('fkWorksWithCases', settings.fkWorksWithCases, decided.fkWorksWithCases),
    fkOddMonths: put('fkOddMonths', settings.fkOddMonths, decided.fkOddMonths ?? null),
    intakePaused: put('intakePaused', settings.intakePaused, decided.intakePaused ?? null),
    agendaPlan: put('agendaPlan', settings.agendaPlan, decided.agendaPlan ?? null),
  };
}

/** The breaks of a period, each as it was or is decided for the days it covers. */
export function breaksWithin(
  { settings }: Pick<Team, 'settings'>,
  period: Period,
): readonly Period[] {
  const days = [period.from, ...settings.breakPeriods.map(({ from }) => from)]
    .filter((day) => isWithin(day, period))
    .sort();
  const held = days.flatMap((day, n) => {
    const until = days[n + 1];
    return settingsOn({ settings }, day).breakPeriods.filter(
      ({ from, to }) => to >= day && from <= period.to && (until === undefined || from < until),
    );
  });
  return held.filter((one, n) => held.findIndex((other) => isSame(one, other)) === n);
}

/** How many times the settings have been changed. */
export function settingChanges({ history }: Pick<Team, 'history'>): number {
  return history.filter(({ type }) => type === 'settings-changed').length;
}

function valueOn<T>(list: readonly Dated<T>[], date: IsoDate): T | undefined {
  return (list.findLast(({ from }) => from <= date) ?? list[0])?.value;
}

/** With a value from that day; one that is as the one before it is no decision, and goes. */
function withValue<T>(list: readonly Dated<T>[], from: IsoDate, value: T): Dated<T>[] {
  return [...list.filter((one) => one.from !== from), { from, value }]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .filter((one, n, all) => n === 0 || !isSame(one.value, all[n - 1]?.value));
}

/** Those of `all` that are not in `some`. */
function missingIn<T>(some: readonly T[], all: readonly T[]): T[] {
  return all.filter((one) => !some.some((other) => isSame(one, other)));
}

/** Plain data written by one schema: the same values are the same text. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
