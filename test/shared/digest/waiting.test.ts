import { describe, expect, it } from 'vitest';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import {
  confirmDecision,
  endDeviation,
  forwardDeviation,
  liftDeviation,
  setDeviationAction,
} from '../../../shared/deviations/steps.ts';
import { deviationNewsSince, waitingDeviations } from '../../../shared/digest/waiting.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const at = (day: string) => aContext(`${day}T12:00:00.000Z`);
const by = (day: string) => ({
  ...at(day),
  as: { role: 'steering-member', party: 'region' } as const,
});
const reported = (day: string, text = ''): Deviation =>
  value(reportDeviation(team, { category: 'staffing', text }, at(day)));
const forwarded = (day: string, text?: string): Deviation =>
  value(forwardDeviation(reported(day, text), at('2026-11-12')));
const action = { text: 'Ersättare utses', owner: 'region', due: '2026-12-31' } as const;

const waiting = (...deviations: readonly Deviation[]) =>
  waitingDeviations([{ team, deviations }], {
    ...{ teams: [team], roles: ['steering-member'], today: '2026-11-20' },
  }).map(({ row }) => row.text);

describe('what waits for the styrgrupp', () => {
  it('is what has been left to it, with its text, what has waited longest first', () => {
    expect(
      waiting(forwarded('2026-11-10', 'Ingen ersättare'), forwarded('2026-11-03', 'Tolk')),
    ).toEqual(['Tolk', 'Ingen ersättare']);
  });

  it('is also what has been written down for it, until it is confirmed', () => {
    const written = value(
      setDeviationAction(forwarded('2026-11-10', 'Tolk'), action, {
        ...at('2026-11-13'),
        ...{ as: { role: 'coordinator' }, asSecretary: true },
      }),
    );
    expect(waiting(written)).toEqual(['Tolk']);
    expect(waiting(value(confirmDecision(written, by('2026-11-14'))))).toEqual([]);
  });

  it('is nothing that the team has, that is decided, that Länsam has or that is over', () => {
    const one = forwarded('2026-11-10');
    expect(
      waiting(
        reported('2026-11-10'),
        value(setDeviationAction(one, action, by('2026-11-13'))),
        value(liftDeviation(one, by('2026-11-13'))),
        value(endDeviation(one, 'solved', by('2026-11-13'))),
      ),
    ).toEqual([]);
  });
});

describe('what has changed since the last time', () => {
  it('is each step from that day, the newest first, by function or party and without what was written', () => {
    const lifted = value(liftDeviation(forwarded('2026-11-03', 'Tolk'), by('2026-11-14')));
    const changed = deviationNewsSince([{ team, deviations: [lifted] }], '2026-11-12');
    expect(changed).toEqual([
      'STAR Berg, ”Bemanning”: lyft till Länsam av styrgruppens ledamot för Region Jämtland Härjedalen lör 14 nov 2026',
      'STAR Berg, ”Bemanning”: lämnad till styrgruppen tors 12 nov 2026',
    ]);
    expect(deviationNewsSince([{ team, deviations: [lifted] }], '2026-11-15')).toEqual([]);
  });
});
