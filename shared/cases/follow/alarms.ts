import { addMonths, daysBetween, type IsoDate, localDate } from '../../kernel/calendar.ts';
import { isActiveOn } from '../../teams/seats.ts';
import type { RuleBook, RuleSet } from '../../rules/rule-book.ts';
import type { Team } from '../../teams/team.ts';
import type { StarCase } from '../case.ts';
import { rulesOf } from '../happened.ts';
import type { Ongoing } from '../ongoing.ts';

/** What a case needs that nobody has seen to (handbook §3), most pressing first. */
const caseAlarms = [
  'no-holder',
  'follow-up-passed',
  'no-next-step',
  'no-measure',
  'long-stay',
  'waiting-unknown',
  'waiting-passive',
] as const;
export type CaseAlarm = (typeof caseAlarms)[number];

/** The alarms of a case on a day, by the rule set of the day it was raised. What has ended has none. */
export function alarmsOf(
  team: Team,
  starCase: StarCase,
  rules: RuleBook,
  today: IsoDate,
): readonly CaseAlarm[] {
  const { current } = starCase;
  switch (current.status) {
    case 'ongoing':
      return caseAlarms.filter((alarm) =>
        rings(alarm, team, rulesOf(starCase, rules), current, today),
      );
    case 'queued':
      if (current.waiting === undefined) return ['waiting-unknown'];
      return current.waiting.action === 'nothing-yet' ? ['waiting-passive'] : [];
    case 'raised':
    case 'declined':
    case 'answered':
    case 'withdrawn':
    case 'closed':
      return [];
  }
}

function rings(
  alarm: CaseAlarm,
  team: Team,
  rules: RuleSet,
  state: Ongoing,
  today: IsoDate,
): boolean {
  const receivedOn = localDate(state.receivedAt);
  switch (alarm) {
    case 'no-holder':
      return !team.members.some(
        (member) => member.id === state.caseHolderId && isActiveOn(member, today),
      );
    case 'follow-up-passed':
      return state.nextFollowUp !== undefined && state.nextFollowUp < today;
    case 'no-next-step':
      return (
        state.nextFollowUp === undefined && daysBetween(receivedOn, today) > rules.noNextStepDays
      );
    case 'no-measure':
      return (
        addMonths(receivedOn, rules.noMeasureMonths) <= today && !hasStartedMeasure(state, today)
      );
    case 'long-stay':
      return addMonths(receivedOn, rules.longStayMonths) < today;
    // Of a case that waits; an ongoing one does not.
    case 'waiting-unknown':
    case 'waiting-passive':
      return false;
  }
}

function hasStartedMeasure({ plan }: Ongoing, today: IsoDate): boolean {
  return (
    plan?.measures.some(({ startedOn }) => startedOn !== undefined && startedOn <= today) ?? false
  );
}
