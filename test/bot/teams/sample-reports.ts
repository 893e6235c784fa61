import { presentAppointing } from '../../../shared/appointing/present.ts';
import { presentDeviations } from '../../../shared/deviations/present.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import { forwardDeviation, setDeviationAction } from '../../../shared/deviations/steps.ts';
import type { DeviationsView } from '../../../shared/deviations/view.ts';
import type { NewCase } from '../../../shared/cases/case.ts';
import type { DigestView } from '../../../shared/digest/view.ts';
import { periodOf } from '../../../shared/kernel/period.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { numbersOf } from '../../builders/numbers.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import type { NumbersView } from '../../../shared/reports/views/view.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { withAppointed } from '../../builders/appointing.ts';
import { aCase } from '../../builders/case.ts';
import { digest, period } from '../../builders/digest.ts';
import { aContext } from '../../builders/context.ts';
import { aMeeting, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { builtInRules } from '../../builders/rules.ts';

const today = '2026-12-08';

/** A tertial of one team: eleven cases, some of them closed, and three meetings. */
function workOf(team: Team, received: number) {
  const cases = [
    ...Array.from({ length: received }, (_, nth) => ongoingOrClosed(team, nth)),
    ...Array.from({ length: 2 }, (_, nth) => waiting(team, nth)),
  ];
  const meetings = ['2026-09-08', '2026-10-13', '2026-11-10'].map((day) => held(team, day));
  return { team, cases, meetings };
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
  const source = { rules: builtInRules, deviations: [], ...workOf(team, 9) };
  const numbers = numbersOf(source, periodOf(period), today);
  return presentNumbers(team, numbers, period, { suppressed: false, today });
}

export function digestView(): DigestView {
  const teams = [
    aTeam().aimingAt(8, 12).build(),
    aTeam().named('STAR Bräcke', 'BRA').aimingAt(15, 20).build(),
    aTeam().named('STAR Härjedalen', 'HAR').without('coordinator').build(),
  ];
  return {
    ...digest(
      teams.map((team, nth) => ({
        ...workOf(team, 9 + nth * 4),
        ...{ told: true, deviations: nth === 0 ? awaiting(team) : [] },
      })),
      { type: 'meeting', date: today, teamName: 'STAR Berg' },
      today,
      { id: 'sydvast', name: 'Styrgrupp Sydväst' },
    ),
    link: 'https://teams.microsoft.com/l/entity/star/steering',
    rulings: [
      {
        rulingId: 'a1b2c3d4-0000-4000-8000-000000000001',
        text: 'STAR Berg frågar: ”Vem betalar tolken?”',
        from: today,
      },
    ],
  };
}

/** The same when a samordnare has been chosen for the team that had none. */
export function appointedView(): DigestView {
  const team = withAppointed(
    aTeam().named('STAR Härjedalen', 'HAR').without('coordinator').build(),
  );
  return {
    ...digestView(),
    appointing: presentAppointing({
      ...{ teams: [team], rules: builtInRules, today },
      rolesIn: () => ['steering-member'],
    }),
  };
}

/** One to decide, and one that the samordnare has written down for the styrgrupp. */
function awaiting(team: Team): readonly Deviation[] {
  const ctx = { ...aContext('2026-12-01T12:00:00.000Z'), as: { role: 'coordinator' } } as const;
  const all = ['Psykiatrin saknar ersättare.', 'Ingen vet vem som betalar tolken.'].map((text) =>
    value(reportDeviation(team, { category: 'staffing', text }, ctx)),
  );
  const [first, second] = all.map((one) => value(forwardDeviation(one, ctx)));
  if (first === undefined || second === undefined) throw new Error('two were reported');
  const action = { text: 'Ersättare utses', owner: 'region', due: '2027-01-31' } as const;
  const written = setDeviationAction(second, action, { ...ctx, asSecretary: true });
  return [first, value(written)].map((one, nth) => ({ ...one, id: `d${nth}` }));
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
    roles: ['member'],
    today: '2026-12-08',
  });
}
