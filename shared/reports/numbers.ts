import type { StarCase } from '../cases/case.ts';
import { deviationCategories, deviationStatuses } from '../codes/deviation.ts';
import type { Deviation } from '../deviations/deviation.ts';
import { deviationStatusOn } from '../deviations/history.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { isWithin, type Period } from '../kernel/period.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { requiredFunctions } from '../codes/party.ts';
import { planOn, type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import type { Tally } from '../tallies/tally.ts';
import { isActiveOn } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import { caseNumbers } from './case-numbers.ts';
import { countBy } from './count.ts';
import { meetingNumbers } from './meeting-numbers.ts';
import { tallyNumbers } from './tally-numbers.ts';
import type { DeviationNumbers, Staffing, TeamNumbers } from './team-numbers.ts';

export interface NumbersSource {
  readonly team: Team;
  readonly cases: readonly StarCase[];
  readonly meetings: readonly Meeting[];
  readonly deviations: readonly Deviation[];
  /** What the samordnare has counted by the tertial. */
  readonly tallies?: readonly Tally[];
  readonly rules: RuleBook;
}

/**
 * One team's numbers in a period, as they stood when it ended (handbook §6). Recomputed from the histories, so the same
 * question about a past period has the same answer whenever it is asked.
 */
export function numbersOf(source: NumbersSource, period: Period, today: IsoDate): TeamNumbers {
  const { team, cases, meetings, deviations, tallies = [], rules } = source;
  const lastDay = period.to < today ? period.to : today;
  const counted = { from: period.from, to: lastDay };
  const plan = planOn(rules, lastDay);
  const target = team.settings.targetRange;
  return {
    teamId: team.id,
    period,
    lastDay,
    cases: caseNumbers(cases, counted),
    meetings: meetingNumbers(team, meetings, period, lastDay),
    deviations: deviationNumbers(deviations, counted),
    tallies: tallyNumbers(tallies, period),
    staffing: staffingOn(team, lastDay),
    rules: ruleSetOn(rules, lastDay),
    ...(plan === undefined ? {} : { plan }),
    ...(target === undefined ? {} : { target }),
  };
}

/** Seats of the six required functions, filled or vacant, on a day (handbook §1). */
export function staffingOn(team: Team, day: IsoDate): Staffing {
  const filled = team.members
    .filter((member) => member.role === 'member' && isActiveOn(member, day))
    .map((member) => member.function);
  return {
    required: requiredFunctions.length,
    vacant: requiredFunctions.filter((one) => !filled.includes(one)),
  };
}

function deviationNumbers(deviations: readonly Deviation[], period: Period): DeviationNumbers {
  const reported = deviations.filter((one) => isWithin(one.reportedOn, period));
  return {
    reported: reported.length,
    byCategory: countBy(deviationCategories, reported, (one) => [one.category]),
    byStatus: countBy(deviationStatuses, reported, (one) => {
      const status = deviationStatusOn(one, period.to);
      return status === undefined ? [] : [status];
    }),
    awaitingSteering: deviations.filter(
      (one) => deviationStatusOn(one, period.to) === 'with-steering',
    ).length,
  };
}
