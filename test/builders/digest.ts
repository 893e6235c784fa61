import type { NewCase } from '../../shared/cases/case.ts';
import type { Deviation } from '../../shared/deviations/deviation.ts';
import { presentAppointing } from '../../shared/appointing/present.ts';
import { groupGoals } from '../../shared/digest/group-goals.ts';
import { type DigestOccasion, presentDigest } from '../../shared/digest/present-digest.ts';
import { teamRollUp } from '../../shared/digest/team-roll-up.ts';
import type { SteeringGroup } from '../../shared/federation/federation.ts';
import {
  goalsPeriodOf,
  lookedUntil,
  periodOf,
  type PeriodRef,
  previousPeriod,
} from '../../shared/kernel/period.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { numbersOf } from './numbers.ts';
import { allEditions } from './publication.ts';
import type { FigureRow } from '../../shared/reports/counting/row.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aCase } from './case.ts';
import { aBareFederation } from './federation.ts';
import { aMeeting } from './meeting.ts';
import { aTeam } from './team.ts';
import { builtInRules } from './rules.ts';

export const today = '2026-11-22';
export const period: PeriodRef = { kind: 'tertial', year: 2026, n: 3 };
const steeringGroup = { id: 'styrgrupp-berg', name: 'Styrgrupp Berg' };
export const federation = aBareFederation([steeringGroup]);

export interface Work {
  readonly team?: Team;
  readonly cases?: readonly NewCase[];
  readonly meetings?: readonly Meeting[];
  readonly deviations?: readonly Deviation[];
  readonly figures?: readonly FigureRow[];
  /** The deviations are for who is told. */
  readonly told?: true;
}

export function digest(
  works: readonly Work[],
  occasion: DigestOccasion = { type: 'asked', period },
  asked = today,
  group: SteeringGroup = steeringGroup,
) {
  const goalsPeriod = goalsPeriodOf(period, asked);
  const teams = works.map((work) => rolledUp(work, asked));
  const at = { rules: builtInRules, today: asked };
  const digest = presentDigest({
    ...{ steeringGroup: group, teams, occasion, allTeams: teams.map(({ team }) => team) },
    appointing: {
      rows: presentAppointing({
        ...{ teams: teams.map(({ team }) => team), ...at },
        rolesIn: () => ['steering-member'],
      }),
      news: [],
    },
    ...at,
  });
  const goals = groupGoals({
    ...{ federation: aBareFederation([group]), teams, goalsPeriod },
    ...{ until: lookedUntil(period, asked), ...at },
  });
  return { ...digest, ...goals };
}

/** As its roll-up has it, in that tertial. */
export function rolledUp(
  { team = aTeam().build(), cases = [], meetings = everyMonth(team), ...work }: Work,
  asked = today,
) {
  const { deviations = [], figures, told } = work;
  const goalsPeriod = goalsPeriodOf(period, asked);
  const source = { rules: builtInRules, team, cases, meetings, deviations };
  const counted = (ref: PeriodRef) => numbersOf(source, periodOf(ref), asked, figures);
  const rollUp = teamRollUp(
    {
      ...{ team, numbers: counted(period), goalNumbers: counted(goalsPeriod) },
      goalNumbersBefore: counted(previousPeriod(goalsPeriod)),
      publication: allEditions(source, asked).at(-1),
    },
    { today: asked, rules: builtInRules },
  );
  return { team, rollUp, ...(told && { deviations }) };
}

/** The tertial and its half-year are over. */
export const after = '2027-01-15';

/** September and October held with everybody there: what is asked of a team by 22 November. */
export function everyMonth(team: Team): readonly Meeting[] {
  return ['2026-09-08', '2026-10-13'].map((day) => held(team, day, 'physical'));
}

/** Everybody is there but, where it is so told, psychiatry. */
export type There = 'physical' | 'absent';

export function held(
  team: Team,
  day: string,
  psychiatry: There,
  primary: There = 'physical',
): Meeting {
  return aMeeting(team)
    .on(day)
    .called()
    .opened()
    .attended('ifo-officer', 'physical')
    .attended('labour-market-coordinator', 'physical')
    .attended('employment-officer', 'digital')
    .attended('rehab-coordinator-primary-care', primary)
    .attended('rehab-coordinator-psychiatry', psychiatry)
    .closed()
    .build();
}

export function cases(count: number, closed = 0): readonly NewCase[] {
  return Array.from({ length: count }, (_, n) => {
    const so = aCase(`BER-2026-${100 + n}`)
      .raisedOn('2026-09-01')
      .receivedOn('2026-09-08');
    return n < closed ? so.closedOn('2026-11-10').build() : so.build();
  });
}
