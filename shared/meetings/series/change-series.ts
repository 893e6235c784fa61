import type { cancelReasons } from '../../codes/meeting.ts';
import type { Confirmed } from '../../guard/confirming.ts';
import { type IsoDate, nthWeekdayOfMonth, partsOf, zonedInstant } from '../../kernel/calendar.ts';
import type { CommandContext } from '../../kernel/context.ts';
import { isHoliday } from '../../kernel/holidays.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { isWithin } from '../../kernel/within.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import type { Team } from '../../teams/team.ts';
import { cancelMeeting, changeMeeting } from '../call/plan.ts';
import type { SeriesDay, SeriesPlan } from '../contract.ts';
import type { Meeting, MeetingPlan } from '../meeting.ts';
import type { MeetingRefusal } from '../refusals.ts';

/** Which of a series one means. */
export interface PartOfSeries {
  readonly seriesId: string;
  readonly from: IsoDate;
  /** Those changed by hand that go with the others. */
  readonly alsoChanged?: readonly string[] | undefined;
}

/** Why a meeting of the series stays as it is. */
export type StaysBecause =
  'by-hand' | 'break' | 'holiday' | 'taken' | 'past' | 'no-such-day' | 'same';

/** What becomes of one meeting of a series. */
export type Fate =
  | { readonly kind: 'moves'; readonly meeting: Meeting; readonly plan: MeetingPlan }
  | { readonly kind: 'cancelled'; readonly meeting: Meeting }
  | { readonly kind: 'stays'; readonly meeting: Meeting; readonly why: StaysBecause };

/** Those that are to be held from a day on, the earliest first; what is open or over is history. */
export function leftOfSeries(
  all: readonly Meeting[],
  { seriesId, from }: Pick<PartOfSeries, 'seriesId' | 'from'>,
): readonly Meeting[] {
  return all
    .filter((one) => one.seriesId === seriesId && one.plan.date >= from)
    .filter(({ current: { status } }) => status === 'planned' || status === 'called')
    .sort((a, b) => (a.sort < b.sort ? -1 : 1));
}

/** Whether somebody has changed this one and not the series: it is asked about before it goes with the others. */
export function isChangedByHand({ history }: Meeting): boolean {
  const last = history.findLast(({ type }) => type === 'planned' || type === 'changed');
  return last?.type === 'changed' && last.ofSeries !== true;
}

/** What would become of each, before anything is done; the same that is then done. */
export function fatesOfMove(
  team: Team,
  all: readonly Meeting[],
  part: PartOfSeries,
  becomes: SeriesPlan,
  ctx: Pick<CommandContext, 'now'>,
): readonly Fate[] {
  const left = leftOfSeries(all, part);
  const going = left.filter((meeting) => goesAlong(meeting, part));
  const taken = new Set(
    all
      .filter((one) => !going.includes(one) && one.current.status !== 'cancelled')
      .map(({ plan }) => plan.date),
  );
  const fates: Fate[] = [];
  for (const meeting of left) {
    const fate = going.includes(meeting)
      ? fateOf(team, meeting, becomes, taken, ctx)
      : ({ kind: 'stays', meeting, why: 'by-hand' } as const);
    // Where one stays that could not go, no other can come.
    taken.add(fate.kind === 'moves' ? fate.plan.date : meeting.plan.date);
    fates.push(fate);
  }
  return withoutClashes(fates);
}

export function fatesOfCancelling(all: readonly Meeting[], part: PartOfSeries): readonly Fate[] {
  return leftOfSeries(all, part).map((meeting) =>
    goesAlong(meeting, part)
      ? { kind: 'cancelled', meeting }
      : { kind: 'stays', meeting, why: 'by-hand' },
  );
}

/** All that can be moved; each as if it had been by itself, so that those who are called are told and asked again. */
export function moveSeries(
  team: Team,
  all: readonly Meeting[],
  { becomes, ...part }: PartOfSeries & Confirmed & { readonly becomes: SeriesPlan },
  ctx: RuledContext,
): Result<readonly Meeting[], MeetingRefusal> {
  if (!allThere(all, part)) return err({ code: 'not-found', what: 'meeting' });
  const moved: Meeting[] = [];
  for (const fate of fatesOfMove(team, all, part, becomes, ctx)) {
    if (fate.kind !== 'moves') continue;
    // Whose days clash is judged already, by where all of them will be.
    const changed = changeMeeting(fate.meeting, fate.plan, [], ctx, part);
    if (!changed.ok) return changed;
    moved.push(withItsSeries(changed.value));
  }
  return moved.length === 0 ? err({ code: 'series-nothing-left' }) : ok(moved);
}

export function cancelSeries(
  all: readonly Meeting[],
  { reason, ...part }: PartOfSeries & { readonly reason: (typeof cancelReasons)[number] },
  ctx: CommandContext,
): Result<readonly Meeting[], MeetingRefusal> {
  if (!allThere(all, part)) return err({ code: 'not-found', what: 'meeting' });
  const over: Meeting[] = [];
  for (const fate of fatesOfCancelling(all, part)) {
    if (fate.kind !== 'cancelled') continue;
    const cancelled = cancelMeeting(fate.meeting, reason, ctx);
    if (!cancelled.ok) return cancelled;
    over.push(cancelled.value);
  }
  return over.length === 0 ? err({ code: 'series-nothing-left' }) : ok(over);
}

/** Those that were changed by hand and are to go along are meetings of the team. */
function allThere(all: readonly Meeting[], { alsoChanged = [] }: PartOfSeries): boolean {
  return alsoChanged.every((id) => all.some((meeting) => meeting.id === id));
}

function goesAlong(meeting: Meeting, { alsoChanged = [] }: PartOfSeries): boolean {
  return !isChangedByHand(meeting) || alsoChanged.includes(meeting.id);
}

function fateOf(
  team: Team,
  meeting: Meeting,
  { day, plan }: SeriesPlan,
  taken: ReadonlySet<IsoDate>,
  { now }: Pick<CommandContext, 'now'>,
): Fate {
  const date = dayIn(monthOf(meeting), day);
  const stays = (why: StaysBecause): Fate => ({ kind: 'stays', meeting, why });
  if (date === undefined) return stays('no-such-day');
  if (isSame(meeting.plan, { ...plan, date })) return stays('same');
  if (date !== meeting.plan.date) {
    if (settingsOn(team, date).breakPeriods.some((pause) => isWithin(date, pause)))
      return stays('break');
    if (isHoliday(date)) return stays('holiday');
  }
  if (taken.has(date)) return stays('taken');
  if (zonedInstant(date, plan.start) <= now) return stays('past');
  return { kind: 'moves', meeting, plan: { ...plan, date } };
}

/** One that was to come to a day where another stays after all: it stays too, and so on until nothing clashes. */
function withoutClashes(fates: readonly Fate[]): readonly Fate[] {
  const staying = new Set(
    fates.flatMap((fate) => (fate.kind === 'stays' ? [fate.meeting.plan.date] : [])),
  );
  const settled = fates.map((fate): Fate =>
    fate.kind === 'moves' && staying.has(fate.plan.date)
      ? { kind: 'stays', meeting: fate.meeting, why: 'taken' }
      : fate,
  );
  const isSettled = settled.every((fate, n) => fate === fates[n]);
  return isSettled ? fates : withoutClashes(settled);
}

/** The month it is the meeting of, whatever somebody has done with it since. */
function monthOf({ history, plan }: Meeting): IsoDate {
  const given = history.findLast(
    (event) => event.type === 'planned' || (event.type === 'changed' && event.ofSeries === true),
  );
  return given !== undefined && 'plan' in given ? given.plan.date : plan.date;
}

function dayIn(date: IsoDate, { nth, weekday }: SeriesDay): IsoDate | undefined {
  const { year, month } = partsOf(date);
  return nthWeekdayOfMonth(year, month, weekday, nth);
}

function isSame(a: MeetingPlan, b: MeetingPlan): boolean {
  const told = ({ date, start, end, place = '', link = '', lunch }: MeetingPlan) =>
    [date, start, end, place, link, lunch?.from, lunch?.to].join(' ');
  return told(a) === told(b);
}

function withItsSeries(meeting: Meeting): Meeting {
  const last = meeting.history.at(-1);
  return last?.type === 'changed'
    ? { ...meeting, history: [...meeting.history.slice(0, -1), { ...last, ofSeries: true }] }
    : meeting;
}
