import { describe, expect, it } from 'vitest';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import {
  endDeviation,
  forwardDeviation,
  liftDeviation,
  setDeviationAction,
} from '../../../shared/deviations/steps.ts';
import { groupDecisions } from '../../../shared/digest/present-decisions.ts';
import type { Gathering } from '../../../shared/gatherings/gathering.ts';
import { aContext } from '../../builders/context.ts';
import { aGathering } from '../../builders/gathering.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const group = 'berg-are';
const team = aTeam().build();
const by = (day: string) => ({
  ...aContext(`${day}T12:00:00.000Z`),
  as: { role: 'steering-member', party: 'region' } as const,
});
const forwarded = value(
  forwardDeviation(
    value(reportDeviation(team, { category: 'staffing', text: '' }, by('2026-11-03'))),
    by('2026-11-04'),
  ),
);
const decided = (text: string, due: string): Deviation => ({
  ...value(setDeviationAction(forwarded, { text, owner: 'region', due }, by('2026-11-05'))),
  id: text,
});
const meeting = (said: Parameters<ReturnType<typeof aGathering>['decided']>[0]) =>
  aGathering('steering-meeting', { steeringGroupId: group }, '2026-11-10', 'g-november')
    .called()
    .opened()
    .decided(said)
    .closed()
    .build();

const rows = (
  deviations: readonly Deviation[],
  gatherings: readonly Gathering[] = [],
  today = '2026-12-01',
) =>
  groupDecisions(group, { deviations: [{ team, deviations }], gatherings }, today).map(
    ({ text, state, dueText }) => `${text}: ${state}, ${dueText}`,
  );

describe('what a styrgrupp has decided', () => {
  it('stands by its day with what is late first, and what is done after it', () => {
    const done = value(endDeviation(decided('Klart', '2026-11-20'), 'solved', by('2026-11-19')));
    expect(
      rows([
        done,
        decided('Senare', '2027-01-31'),
        decided('Nu', '2026-12-01'),
        decided('Sent', '2026-11-30'),
      ]),
    ).toEqual([
      'Sent: late, Klart senast mån 30 nov 2026',
      'Nu: waiting, Klart senast tis 1 dec 2026',
      'Senare: waiting, Klart senast sön 31 jan 2027',
      'Klart: done, Klart senast fre 20 nov 2026',
    ]);
  });

  it('is nothing that waits for a decision, and nothing that Länsam has', () => {
    const lifted = value(liftDeviation(decided('Lyft', '2026-11-20'), by('2026-11-19')));
    expect(rows([forwarded, lifted])).toEqual([]);
  });

  it('is also of its meetings: late while it is not anchored by its day, and never said to be done', () => {
    const one = meeting({
      ...{ text: 'Rutin för tolk', owner: 'region', due: '2026-12-10' },
      ...{ anchoring: ['region'], anchorUntil: '2026-11-24' },
    });
    expect(rows([], [one], '2026-11-20')).toEqual([
      'Rutin för tolk: waiting, Förankras senast tis 24 nov 2026',
    ]);
    expect(rows([], [one])).toEqual(['Rutin för tolk: late, Förankras senast tis 24 nov 2026']);
    const plain = meeting({ text: 'Bjud in FK', owner: 'region', due: '2026-11-24' });
    expect(rows([], [plain])).toEqual(['Bjud in FK: passed, Klart senast tis 24 nov 2026']);
    expect(rows([], [meeting({ text: 'Inget mer', owner: 'region' })])).toEqual([]);
  });
});
