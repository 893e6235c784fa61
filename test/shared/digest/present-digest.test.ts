import { describe, expect, it } from 'vitest';
import type { NewCase } from '../../../shared/cases/case.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import { forwardDeviation } from '../../../shared/deviations/steps.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { type DigestOccasion, presentDigest } from '../../../shared/digest/present-digest.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import { periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { allFigures } from '../../../shared/reports/figures/all-figures.ts';
import { numbersOf } from '../../builders/numbers.ts';
import type { FigureRow } from '../../../shared/reports/counting/row.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { aCase, aPlanInput } from '../../builders/case.ts';
import { aContext } from '../../builders/context.ts';
import { aMeeting, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { builtInRules } from '../../builders/rules.ts';

const today = '2026-11-22';
const period: PeriodRef = { kind: 'tertial', year: 2026, n: 3 };
const steeringGroup = { id: 'styrgrupp-berg', name: 'Styrgrupp Berg' };
const federation: Federation = {
  kind: 'federation',
  id: 'federation',
  schemaVersion: 1,
  name: 'Samordningsförbundet i Jämtlands län',
  demo: false,
  steeringGroups: [steeringGroup],
  teamSteering: [],
  roles: [],
};

interface Work {
  readonly team?: Team;
  readonly cases?: readonly NewCase[];
  readonly meetings?: readonly Meeting[];
  readonly deviations?: readonly Deviation[];
  readonly figures?: readonly FigureRow[];
}

function digest(works: readonly Work[], occasion: DigestOccasion = { type: 'asked', period }) {
  const teams = works.map(
    ({
      team = aTeam().build(),
      cases = [],
      meetings = everyMonth(team),
      deviations = [],
      figures,
    }) => ({
      team,
      numbers: numbersOf(
        { rules: builtInRules, team, cases, meetings, deviations },
        periodOf(period),
        today,
        figures,
      ),
    }),
  );
  return presentDigest({ rules: builtInRules, federation, steeringGroup, teams, occasion, today });
}

/** September and October held with everybody there: what is asked of a team by 22 November. */
function everyMonth(team: Team): readonly Meeting[] {
  return ['2026-09-08', '2026-10-13'].map((day) => held(team, day, 'physical'));
}

/** Everybody is there but, where it is so told, psychiatry. */
type There = 'physical' | 'absent';

function held(team: Team, day: string, psychiatry: There, primary: There = 'physical'): Meeting {
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

function cases(count: number, closed = 0): readonly NewCase[] {
  return Array.from({ length: count }, (_, n) => {
    const so = aCase(`BER-2026-${100 + n}`)
      .raisedOn('2026-09-01')
      .receivedOn('2026-09-08');
    return n < closed ? so.closedOn('2026-11-10').build() : so.build();
  });
}

describe('the digest of a styrgrupp', () => {
  it('says what it is sent for', () => {
    const occasion = (one: DigestOccasion) => digest([{}], one).occasion;
    expect(occasion({ type: 'meeting', date: '2026-12-08', teamName: 'STAR Berg' })).toBe(
      'Efter mötet i STAR Berg tis 8 dec 2026',
    );
    expect(occasion({ type: 'period', period })).toBe('Tertial 3 2026 (sep–dec) är slut');
    expect(occasion({ type: 'asked', period })).toBe(
      'Tertial 3 2026 (sep–dec), läget sön 22 nov 2026',
    );
  });

  it('shows each team with its queue, waiting time, ongoing and attendance by party', () => {
    const team = aTeam().aimingAt(6, 12).build();
    const [shown] = digest([{ team, cases: cases(8) }]).teams;
    expect(shown).toMatchObject({
      name: 'STAR Berg',
      queue: { text: '0' },
      waiting: { text: '7 dagar' },
      ongoing: { text: '8' },
      targetText: '8 pågående ärenden, nyckeltal 6–12: plats för 4 till',
      verdict: 'good',
      verdictText: 'Går bra',
      coordinatorMissing: false,
    });
    expect(shown?.attendance).toContainEqual({ party: 'AF', text: '2 av 2' });
    expect(shown?.attendance.map(({ party }) => party)).toEqual([
      'AF',
      'FK',
      'Regionen',
      'Kommunen',
    ]);
  });

  it('is told which function was missing: primary care does not stand in for psychiatry', () => {
    const team = aTeam().build();
    const meetings = [held(team, '2026-09-08', 'absent'), held(team, '2026-10-13', 'physical')];
    const { teams, needsUs } = digest([{ team, meetings }]);
    expect(teams[0]?.attendance).toContainEqual({ party: 'Regionen', text: '1 av 2' });
    expect(teams[0]).toMatchObject({
      allFunctions: { text: '1 av 2' },
      verdictText: 'Håll ögonen på: alla funktioner är inte alltid med',
    });
    expect(needsUs).toEqual([
      'STAR Berg: Rehabkoordinator psykiatri har varit med på 1 av 2 möten.',
    ]);
  });

  it('names together those functions that were there equally often', () => {
    const team = aTeam().build();
    const { needsUs } = digest([
      { team, meetings: [held(team, '2026-09-08', 'absent', 'absent')] },
    ]);
    expect(needsUs).toContain(
      'STAR Berg: Rehabkoordinator primärvård och Rehabkoordinator psykiatri har varit med på 0 av 1 möten.',
    );
  });

  it('shows the flow totals of few cases too, and no length of time of two', () => {
    const shown = (count: number) => digest([{ cases: cases(count) }]).teams[0];
    expect(shown(3)).toMatchObject({ ongoing: { text: '3' }, waiting: { text: '7 dagar' } });
    expect(shown(2)).toMatchObject({ ongoing: { text: '2' }, waiting: { text: '..' } });
    expect(shown(2)?.waiting).not.toHaveProperty('value');
    expect(digest([{}]).suppressedNote).toContain('..');
  });

  it('never carries a reference or who a case was raised by', () => {
    expect(JSON.stringify(digest([{ cases: cases(8, 2) }]))).not.toMatch(/BER-\d{4}/);
  });
});

describe('the verdict on a team', () => {
  const awaiting = value(
    forwardDeviation(
      value(
        reportDeviation(
          aTeam().build(),
          { category: 'goals', text: '' },
          aContext('2026-11-10T12:00:00.000Z'),
        ),
      ),
      aContext('2026-11-11T12:00:00.000Z'),
    ),
  );

  it('is that it needs its styrgrupp when the samordnare is missing, said loudly and first', () => {
    const team = aTeam().ended('coordinator', '2026-11-01').build();
    const shown = digest([{}, { team, deviations: [awaiting] }]);
    expect(shown.teams[1]).toMatchObject({
      verdict: 'act',
      verdictText: 'Väntar på er: samordnare saknas, 1 avvikelse väntar på beslut',
      coordinatorMissing: true,
    });
    expect(shown.needsUs[0]).toBe(
      'STAR Berg: samordnare saknas. Utse en, eller pausa intaget tills det finns en.',
    );
  });

  it('is that it needs its styrgrupp when a deviation awaits it', () => {
    const shown = digest([{ deviations: [awaiting] }]);
    expect(shown.teams[0]).toMatchObject({ verdict: 'act', deviationsAwaiting: { text: '1' } });
    expect(shown.needsUs).toEqual([
      'STAR Berg: 1 avvikelse väntar på er. Bestäm åtgärd, ansvarig och slutdatum.',
    ]);
  });

  it.each<readonly [string, Work, RegExp]>([
    [
      'a seat is empty',
      { team: aTeam().ended('ifo-officer', '2026-10-31').build() },
      /inte tillsatta/,
    ],
    ['too few meetings are held', { meetings: everyMonth(aTeam().build()).slice(1) }, /1 av 2/],
    [
      'a function was not always there',
      { meetings: ['2026-09-08', '2026-10-13'].map((day) => held(aTeam().build(), day, 'absent')) },
      /alla funktioner/,
    ],
    [
      'more cases are ongoing than aimed at',
      { team: aTeam().aimingAt(2, 6).build(), cases: cases(8) },
      /fler pågående/,
    ],
    ['fewer are', { team: aTeam().aimingAt(10, 12).build(), cases: cases(8) }, /färre pågående/],
  ])('is to keep an eye on it when %s', (_, work, said) => {
    const [shown] = digest([work]).teams;
    expect(shown?.verdict).toBe('watch');
    expect(shown?.verdictText).toMatch(/^Håll ögonen på: /);
    expect(shown?.verdictText).toMatch(said);
  });

  it("does not count FK's absence against it", () => {
    expect(digest([{}]).teams[0]?.verdict).toBe('good');
    expect(digest([{}]).teams[0]?.attendance).toContainEqual({
      party: 'FK',
      text: '0 av 2',
    });
  });

  it('tells nothing of figures that nobody has classed', () => {
    const team = aTeam().aimingAt(6, 12).build();
    const figures: readonly FigureRow[] = allFigures.map((row) => ({ ...row, class: undefined }));
    const meetings = [held(team, '2026-09-08', 'absent')];
    const shown = digest([{ team, cases: cases(3), meetings, deviations: [awaiting], figures }]);
    expect(shown.teams[0]).toMatchObject({
      queue: { text: '..' },
      waiting: { text: '..' },
      ongoing: { text: '..' },
      targetText: 'Nyckeltal 6–12, antalet visas inte',
      attendance: [],
      deviationsAwaiting: { text: '..' },
      verdict: 'good',
    });
    expect(shown.needsUs).toEqual([]);
    expect(JSON.stringify(shown.goals)).not.toMatch(/ av |deltagare i era team/);
  });
});

describe('the goals', () => {
  const goal = (works: readonly Work[], code: string) =>
    digest(works).goals.find((one) => one.code === code);
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
    expect(goal([{ cases: planned(15, 6) }], 'm2-own-planning')).toEqual({
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
    const shown = digest([{ cases: planned(15, 6) }]);
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
    });
    expect(goal([{ cases: closedWith(12, 10) }], 'm3-work-or-studies')?.text).toMatch(/^\.\. /);
    expect(goal([{}], 'm3-work-or-studies')?.text).toBe('Inga avslutade ärenden under perioden');
  });

  it('are hidden for all teams together where they are hidden for one', () => {
    const together = [{ cases: closedWith(23, 8) }, { cases: closedWith(12, 10) }];
    expect(goal(together, 'm3-work-or-studies')?.text).toMatch(/^\.\. /);
    const open = [{ cases: closedWith(23, 8) }, { cases: closedWith(20, 7) }];
    expect(goal(open, 'm3-work-or-studies')?.text).toBe('15 av 43 (35\u00a0%)');
  });

  it('of the county tells the participants so far with a forecast for the year', () => {
    // 20 new in 326 days of 365.
    expect(goal([{ cases: cases(20) }], 'm6-participants-county')).toEqual({
      code: 'm6-participants-county',
      label: 'Deltagare i hela Samordningsförbundet i Jämtlands län under året, minst 250',
      text: '20 deltagare i era team hittills i år, prognos 22 för helåret',
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
    expect(goal(few, 'm6-participants-county')?.text).toBe(
      '20 deltagare i era team hittills i år, prognos 20 för helåret',
    );
    expect(
      goal([{ cases: [...fromBefore(3), ...cases(20)] }], 'm6-participants-county')?.text,
    ).toBe('23 deltagare i era team hittills i år, prognos 25 för helåret');
  });

  it('are those of the plan in force: there is none before 2026', () => {
    const autumn: PeriodRef = { kind: 'tertial', year: 2025, n: 3 };
    const team = aTeam().build();
    const source = { team, cases: [], meetings: [], deviations: [], rules: builtInRules };
    const numbers = numbersOf(source, periodOf(autumn), '2025-12-31');
    const view = presentDigest({
      rules: builtInRules,
      federation,
      steeringGroup,
      teams: [{ team, numbers }],
      occasion: { type: 'period', period: autumn },
      today: '2025-12-31',
    });
    expect(view.goals).toEqual([]);
  });
});
