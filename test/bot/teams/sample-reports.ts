import { presentDeviations } from '../../../shared/deviations/present.ts';
import type { DeviationsView } from '../../../shared/deviations/view.ts';
import type { NewCase } from '../../../shared/cases/case.ts';
import { presentDigest } from '../../../shared/digest/present-digest.ts';
import type { DigestView } from '../../../shared/digest/view.ts';
import { goalsPeriodOf, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { numbersOf } from '../../builders/numbers.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import type { NumbersView } from '../../../shared/reports/view.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { aCase } from '../../builders/case.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { builtInRules } from '../../builders/rules.ts';

const today = '2026-12-08';
const period: PeriodRef = { kind: 'tertial', year: 2026, n: 3 };
const goalsPeriod = goalsPeriodOf(period, today);

/** A tertial of one team: eleven cases, some of them closed, and three meetings. */
function numbersIn(team: Team, received: number, ref = period) {
  const cases = [
    ...Array.from({ length: received }, (_, nth) => ongoingOrClosed(team, nth)),
    ...Array.from({ length: 2 }, (_, nth) => waiting(team, nth)),
  ];
  const meetings = ['2026-09-08', '2026-10-13', '2026-11-10'].map((day) => held(team, day));
  return numbersOf(
    { rules: builtInRules, team, cases, meetings, deviations: [] },
    periodOf(ref),
    today,
  );
}

function ongoingOrClosed(team: Team, nth: number): NewCase {
  const so = aCase(`${team.code}-2026-${100 + nth}`, team)
    .raisedOn('2026-09-01')
    .receivedOn('2026-10-13');
  return nth < 3 ? so.closedOn('2026-11-10').build() : so.build();
}

function waiting(team: Team, nth: number): NewCase {
  return aCase(`${team.code}-2026-${200 + nth}`, team)
    .raisedOn('2026-11-01')
    .build();
}

function held(team: Team, day: string): Meeting {
  return aMeeting(team)
    .on(day)
    .called()
    .opened()
    .attended('ifo-officer', 'physical')
    .attended('employment-officer', 'digital')
    .closed()
    .build();
}

export function numbersView(): NumbersView {
  const team = aTeam().aimingAt(8, 12).build();
  return presentNumbers(team, numbersIn(team, 9), period, { suppressed: false, today });
}

export function digestView(): DigestView {
  const teams = [
    aTeam().aimingAt(8, 12).build(),
    aTeam().named('STAR Bräcke', 'BRA').aimingAt(15, 20).build(),
    aTeam().named('STAR Härjedalen', 'HAR').without('coordinator').build(),
  ];
  const steeringGroup = { id: 'sydvast', name: 'Styrgrupp Sydväst' };
  return {
    ...presentDigest({
      rules: builtInRules,
      federation: {
        kind: 'federation',
        id: 'federation',
        schemaVersion: 1,
        name: 'Samordningsförbundet i Jämtlands län',
        demo: false,
        steeringGroups: [steeringGroup],
        teamSteering: [],
        roles: [],
      },
      steeringGroup,
      teams: teams.map((team, nth) => ({
        team,
        numbers: numbersIn(team, 9 + nth * 4),
        goalNumbers: numbersIn(team, 9 + nth * 4, goalsPeriod),
      })),
      goalsPeriod,
      occasion: { type: 'meeting', date: today, teamName: 'STAR Berg' },
      today,
    }),
    link: 'https://teams.microsoft.com/l/entity/star/steering',
  };
}

/** Nothing reported yet, in a federation of three teams. */
export function deviationsView(): DeviationsView {
  return presentDeviations({
    team: { id: 'berg' },
    teams: [
      { id: 'berg', municipality: 'Berg', sort: 'berg' },
      { id: 'bra', municipality: 'Bräcke', sort: 'bracke' },
      { id: 'are', municipality: 'Åre', sort: 'are' },
    ],
    deviations: [],
    canHandle: false,
    today: '2026-12-08',
  });
}
