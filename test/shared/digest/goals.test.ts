import { describe, expect, it } from 'vitest';
import type { NewCase } from '../../../shared/cases/case.ts';
import { teamRollUp } from '../../../shared/digest/team-roll-up.ts';
import { type GoalFacts, goalRows } from '../../../shared/digest/goals.ts';
import { groupGoals } from '../../../shared/digest/group-goals.ts';
import { goalsPeriodOf, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { numbersOf } from '../../builders/numbers.ts';
import { aCase, aPlanInput, halfToWork } from '../../builders/case.ts';
import { aTeam } from '../../builders/team.ts';
import { builtInRules } from '../../builders/rules.ts';

import {
  after,
  cases,
  digest,
  federation,
  period,
  today,
  type Work,
} from '../../builders/digest.ts';

describe('the goals', () => {
  const goal = (works: readonly Work[], code: string, asked = after) =>
    digest(works, undefined, asked).goals.find((one) => one.code === code);
  const closedWith = (count: number, working: number): readonly NewCase[] =>
    Array.from({ length: count }, (_, n) =>
      aCase(`BER-2026-${100 + n}`)
        .raisedOn('2026-09-01')
        .receivedOn('2026-09-08')
        .closedOn(
          '2026-11-10',
          n < working ? {} : { reason: 'b3-personal', planAgreed: false, occupationOut: 'none' },
        )
        .build(),
    );

  const planned = (count: number, without: number, no = 0): readonly NewCase[] =>
    Array.from({ length: count }, (_, n) => {
      const ongoing = aCase(`BER-2026-${200 + n}`)
        .raisedOn('2026-09-01')
        .receivedOn('2026-09-08');
      if (n < no) return ongoing.build();
      return ongoing
        .did('2026-09-16', {
          verb: 'make-plan',
          plan: aPlanInput('2026-09-15', { individualTookPart: n >= no + without }),
          nextFollowUp: '2027-01-12',
        })
        .build();
    });

  it('of own planning is the share of the participants, against 60 %, and tells that of those with a plan beside it', () => {
    expect(goal([{ cases: planned(15, 6) }], 'm2-own-planning')).toMatchObject({
      code: 'm2-own-planning',
      label: 'Deltagarna är med i sin egen planering, minst 60 %',
      text: '9 av 15 (60\u00a0%), av dem med en plan 9 av 15 (60\u00a0%)',
      met: true,
    });
    expect(goal([{ cases: planned(20, 5, 5) }], 'm2-own-planning')).toMatchObject({
      text: '10 av 20 (50\u00a0%), av dem med en plan 10 av 15 (67\u00a0%)',
      met: false,
    });
    expect(goal([{ cases: planned(14, 2) }], 'm2-own-planning')?.text).toMatch(/^\.\. /);
    expect(goal([{}], 'm2-own-planning')?.text).toBe('Inga deltagare under perioden');
  });

  it('of the measures of AF counts what AF takes over, and no municipal measure', () => {
    const closedTo = (count: number, takingOver: 'af' | 'municipality', from: number) =>
      Array.from({ length: count }, (_, n) =>
        aCase(`BER-2026-${300 + from + n}`)
          .raisedOn('2026-09-01')
          .receivedOn('2026-09-08')
          .closedOn('2026-11-10', {
            reason: 'a3-coordinated-rehabilitation',
            occupationOut: 'work-oriented-measure',
            result: 'in-measure',
            takingOver,
          })
          .build(),
      );
    const cases = [...closedTo(5, 'af', 0), ...closedTo(15, 'municipality', 50)];
    expect(goal([{ cases }], 'm4-af-measures')).toMatchObject({
      label: 'Vidare till Arbetsförmedlingens insatser, minst 15 %',
      text: '5 av 20 (25\u00a0%)',
      met: true,
    });
  });

  it('are told by their words, never by our codes', () => {
    const shown = digest([{ cases: planned(15, 6) }], undefined, after);
    expect(shown.goals).not.toEqual([]);
    for (const { label, text } of shown.goals) expect(`${label} ${text}`).not.toMatch(/\bM\d/);
  });

  it('of work or studies is met by the unrounded share: 8 of 23 shows as 35 % and is short of 35', () => {
    expect(goal([{ cases: closedWith(23, 8) }], 'm3-work-or-studies')).toMatchObject({
      text: '8 av 23 (35\u00a0%)',
      met: false,
    });
    expect(goal([{ cases: closedWith(20, 7) }], 'm3-work-or-studies')).toMatchObject({
      text: '7 av 20 (35\u00a0%)',
      met: true,
    });
  });

  it('of work or studies is neither met nor missed by fewer than ten, and hidden where its parts are', () => {
    expect(goal([{ cases: closedWith(9, 9) }], 'm3-work-or-studies')).toEqual({
      code: 'm3-work-or-studies',
      label: 'Till arbete eller studier vid avslut, minst 35 %',
      text: 'För få för att säga',
      ofCases: true,
    });
    expect(goal([{ cases: closedWith(12, 10) }], 'm3-work-or-studies')?.text).toMatch(/^\.\. /);
    expect(goal([{}], 'm3-work-or-studies')?.text).toBe('Inga avslutade ärenden under perioden');
  });

  it('that could only be told of another time are neither met nor missed: what was before the period is not in it', () => {
    const earlier = halfToWork(20);
    const row = goal([{ cases: [...earlier, ...closedWith(3, 0)] }], 'm3-work-or-studies');
    expect(row?.text).toMatch(/^10 av 20 \(50\u00a0%\), sedan starten, /);
    expect(row).toMatchObject({ measured: { value: 50, aim: 35 } });
    expect(row).not.toHaveProperty('met');
  });

  it('of the county are not of nobody where the only team that tells of them had nobody', () => {
    const none = { shares: { 'work-or-studies': { part: 0, of: 0 } }, wholes: {} };
    const untold = { shares: {}, wholes: { 'work-or-studies': 12 } };
    const since = { part: 8, of: 20, note: 'sedan starten' };
    const ofCounty = (then: GoalFacts['then']) =>
      goalRows({
        ...{ level: 'county', partly: true, now: [], then, period: goalsPeriodOf(period, after) },
        ...{
          entered: { teams: [], county: [] },
          federation,
          rules: builtInRules,
          until: after,
          today: after,
        },
      }).find(({ code }) => code === 'm3-work-or-studies')?.text;
    expect(ofCounty([none, untold])).toMatch(/^\.\. /);
    expect(ofCounty([none, none])).toBe('Inga avslutade ärenden under perioden');
    expect(ofCounty([none, untold, { shares: { 'work-or-studies': since }, wholes: {} }])).toMatch(
      /^8 av 20 .*, sedan starten$/,
    );
  });

  it('are hidden for all teams together where they are hidden for one', () => {
    const together = [{ cases: closedWith(23, 8) }, { cases: closedWith(12, 10) }];
    expect(goal(together, 'm3-work-or-studies')?.text).toMatch(/^\.\. /);
    const open = [{ cases: closedWith(23, 8) }, { cases: closedWith(20, 7) }];
    expect(goal(open, 'm3-work-or-studies')?.text).toBe('15 av 43 (35\u00a0%)');
  });

  it('of the county tells the participants so far with a forecast for the year', () => {
    // 20 new in 326 days of 365.
    expect(goal([{ cases: cases(20) }], 'm6-participants-county', today)).toMatchObject({
      code: 'm6-participants-county',
      label: 'Deltagare i hela Samordningsförbundet i Jämtlands län under året, minst 250',
      text: '20 deltagare i era team hittills i år, prognos 22 för helåret (20–25), 8\u00a0% av målet för hela länet',
      measured: { value: 20, aim: 250, forecast: { expected: 22, least: 20, most: 25 } },
    });
  });

  const fromBefore = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      aCase(`BER-2025-${100 + n}`)
        .raisedOn('2025-09-02')
        .receivedOn('2025-09-09')
        .build(),
    );

  it('of the county is the sum of flow totals, and told of few as well', () => {
    const few = [{ cases: [...fromBefore(17), ...cases(3)] }];
    expect(goal(few, 'm6-participants-county', today)?.text).toBe(
      '20 deltagare i era team hittills i år, prognos 20 för helåret (20–22), 8\u00a0% av målet för hela länet',
    );
    expect(
      goal([{ cases: [...fromBefore(3), ...cases(20)] }], 'm6-participants-county', today)?.text,
    ).toBe(
      '23 deltagare i era team hittills i år, prognos 25 för helåret (23–28), 9\u00a0% av målet för hela länet',
    );
  });

  it('are told for the last half-year that is over, whatever of the running one is known', () => {
    const works = [{ cases: closedWith(23, 8) }];
    expect(digest(works)).toMatchObject({ goalsOf: 'Första halvåret 2026 (jan–juni)' });
    expect(goal(works, 'm3-work-or-studies', today)?.text).toBe(
      'Inga avslutade ärenden under perioden',
    );
    expect(digest(works, undefined, after)).toMatchObject({
      goalsOf: 'Andra halvåret 2026 (juli–dec)',
    });
  });

  it('are those of the plan in force: there is none before 2026', () => {
    const autumn: PeriodRef = { kind: 'tertial', year: 2025, n: 3 };
    const team = aTeam().build();
    const source = { team, cases: [], meetings: [], deviations: [], rules: builtInRules };
    const numbers = numbersOf(source, periodOf(autumn), '2025-12-31');
    const view = groupGoals({
      rules: builtInRules,
      federation,
      teams: [
        {
          rollUp: teamRollUp(
            {
              ...{ team, numbers, goalNumbers: numbers, goalNumbersBefore: numbers },
              publication: undefined,
            },
            { today: '2025-12-31', rules: builtInRules },
          ),
        },
      ],
      goalsPeriod: { kind: 'half-year', year: 2025, n: 1 },
      ...{ until: '2025-12-31', today: '2025-12-31' },
    });
    expect(view.goals).toEqual([]);
  });

  /** As the county's page tells them of what has been told until a day. */
  const ofCounty = (until: string, now: string, soFar = 175) => {
    const participants = { soFar, before: 60, lastDay: until };
    return goalRows({
      ...{
        level: 'county',
        period: { kind: 'year', year: 2025 },
        now: [{ shares: {}, wholes: {}, participants }],
      },
      ...{ then: [], entered: { teams: [], county: [] }, federation, rules: builtInRules },
      ...{ until, today: now },
    });
  };

  it('are none of a year that has no plan, whatever the plan of today says', () => {
    expect(ofCounty('2025-12-31', '2026-12-01')).toEqual([]);
    expect(ofCounty('2026-12-01', '2026-12-01').length).toBeGreaterThan(5);
  });

  it('say of the year what it is over, and so far only of the day itself', () => {
    const of = (...asked: Parameters<typeof ofCounty>) =>
      ofCounty(...asked).find(({ code }) => code === 'm6-participants-county');
    expect(of('2026-12-01', '2026-12-01')?.text).toMatch(/hittills i år, prognos/);
    const then = of('2026-04-30', '2026-12-01');
    expect(then?.text).toMatch(
      /^175 deltagare i länets team från årets början till och med tors 30 apr/,
    );
    expect(then).not.toHaveProperty('met');
    expect(of('2026-12-31', '2027-02-01')).toMatchObject({
      text: '175 deltagare i länets team under 2026',
      met: false,
    });
    const yearOver = of('2026-04-30', '2027-02-01');
    expect(yearOver?.text).not.toMatch(/prognos/);
    expect(yearOver).not.toHaveProperty('met');
  });
});
