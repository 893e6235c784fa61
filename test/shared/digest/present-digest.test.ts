import { describe, expect, it } from 'vitest';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import { forwardDeviation } from '../../../shared/deviations/steps.ts';
import { type DigestOccasion } from '../../../shared/digest/present-digest.ts';
import { allFigures } from '../../../shared/reports/figures/all-figures.ts';
import type { FigureRow } from '../../../shared/reports/counting/row.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

import { cases, digest, everyMonth, held, period, type Work } from '../../builders/digest.ts';

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
      reasonsText: '',
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
      reasonsText: 'Rehabkoordinator psykiatri var med på 1 av 2 möten.',
    });
    // Said once: what is only to be watched stands with its team.
    expect(needsUs).toEqual([]);
  });

  it('names together those functions that were there equally often', () => {
    const team = aTeam().build();
    const [shown] = digest([
      { team, meetings: [held(team, '2026-09-08', 'absent', 'absent')] },
    ]).teams;
    expect(shown?.reasonsText).toContain(
      'Rehabkoordinator primärvård och rehabkoordinator psykiatri har inte varit med på något möte.',
    );
  });

  it('shows the flow totals of few cases too, and no length of time of two', () => {
    const shown = (count: number) => digest([{ cases: cases(count) }]).teams[0];
    expect(shown(3)).toMatchObject({ ongoing: { text: '3' }, waiting: { text: '7 dagar' } });
    expect(shown(2)).toMatchObject({
      ongoing: { text: '2' },
      waiting: { text: 'för få för att säga' },
    });
    expect(shown(2)?.waiting).not.toHaveProperty('value');
    expect(digest([{}]).suppressedNote).toContain('visas först när en period är slut');
    expect(digest([{}], undefined, '2027-01-15').suppressedNote).toContain(
      'Antal från 1 till 4 slås ihop',
    );
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
      verdictText: 'Väntar på er: samordnare saknas',
      coordinatorMissing: true,
    });
    expect(shown.teams[1]?.reasonsText).toMatch(/^Samordnare saknas\. /);
    expect(shown.appointing).toMatchObject([
      {
        ...{ teamName: 'STAR Berg', state: 'waits' },
        text: 'samordnare saknas. Utse en, eller pausa intaget tills det finns en.',
      },
    ]);
    // Told of with what can be done about it, and once.
    expect(shown.needsUs.filter((need) => need.includes('samordnare'))).toEqual([]);
  });

  it('is that it needs its styrgrupp when a deviation awaits it', () => {
    const shown = digest([{ deviations: [awaiting] }]);
    expect(shown.teams[0]).toMatchObject({ verdict: 'act', deviationsAwaiting: { text: '1' } });
    expect(shown.needsUs).toEqual([
      'STAR Berg: 1 avvikelse väntar på er. Bestäm åtgärd, ansvarig och slutdatum.',
    ]);
  });

  it('is told of a period that is over as it stood then, and what waits is of the day it is read', () => {
    const works = [{ deviations: [awaiting] }];
    expect(digest(works)).not.toHaveProperty('needsOn');
    expect(digest(works, { type: 'asked', period }, '2027-02-01')).toMatchObject({
      occasion: 'Tertial 3 2026 (sep–dec), läget tors 31 dec 2026',
      needsUs: [],
      needsOn: 'mån 1 feb 2027',
    });
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
