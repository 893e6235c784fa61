import type { ControlledDocument } from '../controlled-documents/controlled-document.ts';
import { groupDecisions } from '../digest/present-decisions.ts';
import type { Federation } from '../federation/federation.ts';
import type { Gathering } from '../gatherings/gathering.ts';
import { groupOfMeeting, groupSeeingTo } from '../gatherings/whose.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Milestone } from '../milestones/milestone.ts';
import { ownerNow } from '../milestones/whose-now.ts';
import type { PeriodReport } from '../period-reports/period-report.ts';
import { subjectNow } from '../period-reports/teams-of.ts';
import { takenOver, whoseNow } from '../rulings/reach.ts';
import type { Ruling } from '../rulings/ruling.ts';
import { type RulingOf, whoseOf } from '../rulings/whose.ts';
import type { CountedThing } from './what-follows.ts';

/** All that lies above the teams and may belong to a styrgrupp. */
export interface AboveTeams {
  readonly gatherings: readonly Gathering[];
  readonly rulings: readonly Ruling[];
  readonly documents: readonly ControlledDocument[];
  readonly reports: readonly PeriodReport[];
  readonly milestones: readonly Milestone[];
}

/** How many of each go from one group to another. */
export interface CarriedThings {
  readonly fromId: string;
  readonly toId: string;
  readonly counts: Readonly<Partial<Record<CountedThing, number>>>;
}

/**
 * What a new division gives to other groups than have it, by who has it and who will.
 *
 * @param day the first on which it is so: the change's own, or today of one that is past
 */
export function carriedBy(
  { gatherings, rulings, documents, reports, milestones }: AboveTeams,
  { before, after }: { readonly before: Federation; readonly after: Federation },
  { day, today }: { readonly day: IsoDate; readonly today: IsoDate },
): readonly CarriedThings[] {
  const moved = new Map<
    string,
    { fromId: string; toId: string; counts: CarriedThings['counts'] }
  >();
  const count = (
    what: CountedThing,
    n: number,
    whose: (of: Federation) => string | undefined,
  ): void => {
    const [fromId, toId] = [whose(before), whose(after)];
    if (n === 0 || fromId === undefined || toId === undefined || fromId === toId) return;
    const key = `${fromId} ${toId}`;
    const known = moved.get(key) ?? { fromId, toId, counts: {} };
    const counts = { ...known.counts, [what]: (known.counts[what] ?? 0) + n };
    moved.set(key, { fromId, toId, counts });
  };
  for (const one of gatherings) {
    const isOver = one.state === 'closed' || one.state === 'cancelled';
    if (isOver) {
      count('decisions', openDecisions(one, today), (of) => groupSeeingTo(of, one, day));
      continue;
    }
    const { date } = one.plan;
    // One that lies before the change will have been held by then.
    if (date >= today && date < day) continue;
    const whose = (of: Federation) =>
      date < day ? groupSeeingTo(of, one, day) : groupOfMeeting(of, one);
    count('meetings', 1, whose);
    count('topics', one.topics.length, whose);
    count('decisions', openDecisions(one, today), whose);
  }
  for (const one of rulings) {
    if (one.state === 'replaced' || (one.to !== undefined && one.to < day)) continue;
    const what = one.state === 'asked' ? 'questions' : 'rulings';
    count(what, 1, (of) => groupIn(whoseNow(one, of, day)));
  }
  for (const one of documents)
    if (one.state !== 'withdrawn')
      count('documents', 1, (of) => groupIn(takenOver(whoseOf(one), of, day)));
  for (const { subject, state } of reports) {
    if (state === 'signed') continue;
    count('reports', 1, (of) => {
      const now = subjectNow(subject, of, day);
      return now.type === 'steering-group' ? now.steeringGroupId : undefined;
    });
  }
  for (const one of milestones) {
    if (one.state === 'done' || one.state === 'dropped') continue;
    count('milestones', 1, (of) => groupIn(ownerNow(one, { federation: of, today: day })));
  }
  return [...moved.values()];
}

function groupIn(whose: RulingOf): string | undefined {
  return whose.level === 'steering-group' ? whose.steeringGroupId : undefined;
}

/** What somebody is still to confirm, anchor or carry out by a day. */
function openDecisions(one: Gathering, today: IsoDate): number {
  const open = groupDecisions('', { deviations: [], gatherings: [one] }, today)
    .filter(({ state }) => state === 'late' || state === 'waiting')
    .map(({ id }) => id);
  const unconfirmed = one.decisions
    .filter(({ asSecretary, confirmed }) => asSecretary === true && confirmed === undefined)
    .map(({ id }) => id);
  return new Set([...open, ...unconfirmed]).size;
}
