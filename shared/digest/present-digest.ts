import type { Role } from '../access/role.ts';
import type { Deviation } from '../deviations/deviation.ts';
import type { Entered } from '../entered/entered.ts';
import type { Federation, SteeringGroup } from '../federation/federation.ts';
import { type Instant, type IsoDate, localDate, zonedInstant } from '../kernel/calendar.ts';
import type { PeriodRef } from '../kernel/period.ts';
import { parsePeriodCode } from '../kernel/period-code.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { TeamNumbers } from '../reports/numbers.ts';
import { notCounted, suppressedNote } from '../reports/present-numbers.ts';
import type { Publication } from '../reports/publications/publication.ts';
import { type Shown, shownOutside } from '../reports/shown.ts';
import { type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import type { Team } from '../teams/team.ts';
import { formatDay, formatPeriod, formatPeriodShort, inSentence } from '../text/format.ts';
import { digestTeam } from './digest-team.ts';
import { goalPartsOf, goalRows } from './goals.ts';
import { needsUs } from './needs.ts';
import type { DigestView, ReportToSign } from './view.ts';
import { deviationNewsSince, waitingDeviations } from './waiting.ts';

/** One team of the steering group with its numbers; `meeting` when the digest follows it. */
export interface DigestSource {
  readonly team: Team;
  readonly numbers: TeamNumbers;
  readonly meeting?: Meeting | undefined;
  /** What may be seen of them, where it has been worked out already. */
  readonly shown?: Shown;
  /** Of the period that the goals are told for. */
  readonly goalNumbers: TeamNumbers;
  /** Of the one before it, for the trend. */
  readonly goalNumbersBefore?: TeamNumbers;
  /** What is entered of the team. */
  readonly entered?: readonly Entered[];
  /** Periods whose reports wait for the styrgrupp: `2026-H1`. */
  readonly reports?: readonly string[];
  /** Its deviations, where they are for who is told. */
  readonly deviations?: readonly Deviation[] | undefined;
  /** What has left the team of what tells individuals apart. */
  readonly publication: Publication | undefined;
}

/** Why it is sent: after a team's meeting, after a tertial, since a week has gone, or because somebody looks. */
export type DigestOccasion =
  | { readonly type: 'meeting'; readonly date: IsoDate; readonly teamName: string }
  | { readonly type: 'period'; readonly period: PeriodRef }
  | { readonly type: 'week' }
  | { readonly type: 'asked'; readonly period: PeriodRef };

/** What a steering group gets; aggregates only, small counts hidden (handbook §7). */
export function presentDigest({
  federation,
  steeringGroup,
  teams,
  occasion,
  goalsPeriod,
  enteredOfCounty = [],
  roles = ['steering-member'],
  allTeams = [],
  rules,
  today,
  since = zonedInstant(today, '00:00'),
}: {
  readonly federation: Federation;
  readonly steeringGroup: SteeringGroup;
  readonly teams: readonly DigestSource[];
  readonly occasion: DigestOccasion;
  /** Over, as `goalsPeriodOf` gives it. */
  readonly goalsPeriod: PeriodRef;
  readonly enteredOfCounty?: readonly Entered[];
  /** What who is told may do about the deviations. */
  readonly roles?: readonly Role[];
  /** Every team of the federation. */
  readonly allTeams?: readonly Team[];
  /** When it was told last. */
  readonly since?: Instant;
  readonly rules: RuleBook;
  readonly today: IsoDate;
}): DigestView {
  const shown = teams.map(({ team, numbers, publication, shown: known }) => ({
    team,
    numbers,
    shown: known ?? shownOutside(numbers, publication),
  }));
  const then = teams.map(({ team, goalNumbers, publication }) => ({
    team,
    numbers: goalNumbers,
    shown: shownOutside(goalNumbers, publication),
  }));
  const before = teams.flatMap(({ team, goalNumbersBefore, publication }) =>
    goalNumbersBefore === undefined
      ? []
      : [
          {
            team,
            numbers: goalNumbersBefore,
            shown: shownOutside(goalNumbersBefore, publication),
          },
        ],
  );
  const told = teams.flatMap(({ team, deviations }) =>
    deviations === undefined ? [] : [{ team, deviations }],
  );
  return {
    title: `Lägesbild: ${steeringGroup.name}`,
    occasion: occasionText(occasion, today),
    teams: shown.map(digestTeam),
    goalsOf: formatPeriod(goalsPeriod),
    goals: goalRows({
      ...{ level: 'steering-group', period: goalsPeriod },
      ...{ now: shown.map(goalPartsOf), then: then.map(goalPartsOf) },
      ...(before.length === 0 ? {} : { before: before.map(goalPartsOf) }),
      entered: {
        teams: teams.flatMap(({ entered = [] }) => entered),
        county: enteredOfCounty,
      },
      ...{ federation, rules, today },
    }),
    steeringGroupId: steeringGroup.id,
    waiting: waitingDeviations(told, { teams: allTeams, roles, today }),
    toSign: teams.flatMap(reportsToSign),
    needsUs: [...incomplete(teams), ...needsUs(shown, { deviationsTold: told.length > 0 })],
    changed: deviationNewsSince(told, since),
    changedTitle: `Sedan ${formatDay(localDate(since))}`,
    suppressedNote: suppressedNote(ruleSetOn(rules, today), lastOf(teams)),
  };
}

/** What has been published of the team that has come the shortest way. */
function lastOf(teams: readonly DigestSource[]): Publication | undefined {
  const all = teams.map(({ publication }) => publication);
  return all.length === 0 || all.includes(undefined)
    ? undefined
    : all.reduce((least, one) => ((one?.until ?? '') < (least?.until ?? '') ? one : least));
}

function reportsToSign({ team, reports = [] }: DigestSource): readonly ReportToSign[] {
  return reports.flatMap((code) => {
    const ref = parsePeriodCode(code);
    return ref.ok
      ? [
          {
            ...{ teamId: team.id, period: code },
            text: `${team.name}: rapporten för ${inSentence(formatPeriodShort(ref.value))} väntar på underskrift.`,
          },
        ]
      : [];
  });
}

function incomplete(teams: readonly DigestSource[]): readonly string[] {
  return teams.flatMap(({ team, numbers }) =>
    notCounted(numbers).map((text) => `${team.name}: ${text}`),
  );
}

function occasionText(occasion: DigestOccasion, today: IsoDate): string {
  switch (occasion.type) {
    case 'meeting':
      return `Efter mötet i ${occasion.teamName} ${formatDay(occasion.date)}`;
    case 'period':
      return `${formatPeriod(occasion.period)} är slut`;
    case 'week':
      return `Veckans lägesbild, ${formatDay(today)}`;
    case 'asked':
      return `${formatPeriod(occasion.period)}, läget ${formatDay(today)}`;
  }
}
