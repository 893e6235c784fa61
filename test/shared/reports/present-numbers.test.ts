import { describe, expect, it } from 'vitest';
import type { NewCase } from '../../../shared/cases/case.ts';
import { comparedPeriods, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { numbersOf } from '../../builders/numbers.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import { countOccasions, countScreening } from '../../../shared/tallies/count.ts';
import { aCase, aPlanInput, halfToWork } from '../../builders/case.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { allEditions } from '../../builders/publication.ts';
import { builtInRules } from '../../builders/rules.ts';
import { received, table, team, tertial2, today, view } from './presented.ts';

const tertial3: PeriodRef = { kind: 'tertial', year: 2026, n: 3 };
const noBreakSpace = '\u00a0';

describe('the numbers for the team itself', () => {
  const shown = view(received(8, 3));

  it('answer the first questions first', () => {
    expect(shown.headline.map(({ label, figure }) => `${label} ${figure.text}`)).toEqual([
      'Aktualiserade 8',
      'Mottagna 8',
      'I kö 0',
      'Pågående 5',
      'Avslutade 3',
      'Väntetid (median) 7 dagar',
    ]);
  });

  it('show small counts and every share, and say nothing of hiding', () => {
    expect(table(shown, 'results')).toEqual({
      'self-supporting': `3 av 3 (100${noBreakSpace}%)`,
      'self-supporting-in': `0 av 3 (0${noBreakSpace}%)`,
      'plan-agreed': `3 av 3 (100${noBreakSpace}%)`,
      'nns-told': '3',
      'nns-offered': `3 av 3 (100${noBreakSpace}%)`,
    });
    expect(table(shown, 'goals')).toMatchObject({ 'participants-of-year': '8' });
    expect(shown).not.toHaveProperty('suppressedNote');
    expect(JSON.stringify(shown)).not.toContain('".."');
  });

  it('print how each thing is counted', () => {
    for (const { title, definition } of shown.tables) expect(definition, title).toMatch(/\.$/);
  });

  it('give the handling time in months and the waiting time in days', () => {
    expect(table(shown, 'handling-time')).toMatchObject({ median: '3,0 månader' });
    expect(table(shown, 'waiting-time')).toMatchObject({ longest: '7 dagar' });
    expect(table(shown, 'still-waiting')).toMatchObject({ median: '–' });
  });

  it('count meetings against those that are required', () => {
    expect(table(shown, 'meetings')).toEqual({
      held: '1 av 4',
      'all-functions': '0 av 1',
      'notice-in-time': '1 av 1',
    });
  });

  it('stand beside the target range', () => {
    expect(shown.ongoingAgainstTarget).toEqual({
      ongoing: 5,
      min: 6,
      max: 12,
      text: '5 pågående ärenden, nyckeltal 6–12: plats för 1–7 till',
    });
  });

  it('say by which rules, and what is assumed in them', () => {
    expect(shown.rulesNote).toContain('Verksamhetsbeskrivning STAR 2026');
    expect(shown.rulesNote).toContain('kopia av överenskommelsen 2025');
    const spring = view([], { ref: { kind: 'tertial', year: 2026, n: 1 } });
    expect(spring.rulesNote).toContain('STAR-överenskommelsen 2025');
    expect(spring.rulesNote).not.toContain('kopia');
  });
});

describe('what the figures are held against', () => {
  const numbersIn = (ref: PeriodRef, cases: readonly NewCase[]) =>
    numbersOf(
      { team, cases, meetings: [], deviations: [], rules: builtInRules },
      periodOf(ref),
      today,
    );
  const before = (cases: readonly NewCase[], suppressed = false, ref = tertial2) =>
    presentNumbers(team, numbersIn(ref, cases), ref, {
      suppressed,
      today,
      earlier: comparedPeriods(ref).map((one) => ({ ref: one, numbers: numbersIn(one, cases) })),
    }).headline.map(({ code, before: told }) => [code, told]);
  const old = aCase('BER-2025-001').raisedOn('2025-06-03').receivedOn('2025-06-10').build();

  it('is the period before and the same a year ago, from the day there was anything to count', () => {
    expect(before([old, ...received(2)])).toEqual([
      ['raised', ['Tertial 1 2026: 0', 'Tertial 2 2025: 1']],
      ['received', ['Tertial 1 2026: 0', 'Tertial 2 2025: 1']],
      ['queued', ['Tertial 1 2026: 0', 'Tertial 2 2025: 0']],
      ['ongoing', ['Tertial 1 2026: 1', 'Tertial 2 2025: 1']],
      ['closed', ['Tertial 1 2026: 0', 'Tertial 2 2025: 0']],
      ['waiting-time', ['Tertial 1 2026: –', 'Tertial 2 2025: 7 dagar']],
    ]);
    expect(comparedPeriods({ kind: 'year', year: 2026 })).toEqual([{ kind: 'year', year: 2025 }]);
  });

  it('is hidden outside the team as the figure itself is', () => {
    expect(before([old], true).at(-1)).toEqual([
      'waiting-time',
      ['Tertial 1 2026: –', 'Tertial 2 2025: för få för att säga'],
    ]);
  });
});

describe('the periods to choose among', () => {
  it('are for the team also twelve months up to today and all since the first case, and for nobody else', () => {
    const founded = { ...team.history[0]!, at: '2026-02-02T09:00:00.000Z' };
    const young = { ...team, history: [founded, ...team.history.slice(1)] };
    const old = aCase('BER-2024-001').raisedOn('2024-06-03').build();
    const source = { team: young, cases: [old], meetings: [], deviations: [], rules: builtInRules };
    const numbers = numbersOf(source, periodOf(tertial2), today);
    const texts = (suppressed: boolean) =>
      presentNumbers(young, numbers, tertial2, { suppressed, today }).periods;
    expect(texts(false).slice(0, 2)).toEqual([
      { code: '2025-11-23--2026-11-22', text: 'Senaste tolv månaderna' },
      { code: '2024-06-03--2026-11-22', text: 'Sedan starten (juni 2024)' },
    ]);
    expect(texts(false).slice(2)).toEqual(texts(true));
    expect(texts(true).at(-1)).toEqual({ code: '2024', text: 'Helåret 2024' });
  });
});

describe('the way between periods', () => {
  it('leads back, and forward only to periods that have begun', () => {
    expect(view([])).toMatchObject({
      period: { code: '2026-T2', text: 'Tertial 2 2026 (maj–aug)' },
      previous: '2026-T1',
      next: '2026-T3',
    });
    expect(view([], { ref: tertial3 })).not.toHaveProperty('next');
  });

  it('offers every tertial, half-year and year since the team began, the latest first', () => {
    const codes = view([], { suppressed: true }).periods.map(({ code }) => code);
    expect(codes.slice(0, 6)).toEqual([
      '2026-T3',
      '2026-T2',
      '2026-T1',
      '2026-H2',
      '2026-H1',
      '2026',
    ]);
    expect(codes.at(-1)).toBe('2020');
    expect(codes).toHaveLength(7 * 6);
  });

  it('says so when nothing is registered', () => {
    const empty = numbersOf(
      { team, cases: [], meetings: [], deviations: [], rules: builtInRules },
      periodOf(tertial2),
      today,
    );
    const shown = presentNumbers(team, empty, tertial2, { suppressed: false, today });
    expect(shown.emptyText).toBe('Inget är registrerat för teamet under perioden.');
    expect(view([])).not.toHaveProperty('emptyText');
  });
});

describe('the work in the cases', () => {
  /** `count` cases with a plan from the tertial; the individual took part in all but `without` of them. */
  function planned(count: number, without: number): readonly NewCase[] {
    return Array.from({ length: count }, (_, n) =>
      aCase(`BER-2026-${200 + n}`)
        .raisedOn('2026-05-05')
        .atLevel(2)
        .receivedOn('2026-05-12')
        .did('2026-05-20', {
          verb: 'make-plan',
          plan: aPlanInput('2026-05-19', { individualTookPart: n >= without }),
          nextFollowUp: '2027-01-12',
        })
        .build(),
    );
  }

  it('shows plans with their shares inside the team, each with its n', () => {
    const plans = table(view(planned(4, 1)), 'plans');
    expect(plans).toMatchObject({
      'plan-complete': `4 av 4 (100${noBreakSpace}%)`,
      parallel: `0 av 4 (0${noBreakSpace}%)`,
    });
  });

  it('shows the participants by their own planning, of all and of those with a plan', () => {
    const shown = view([...planned(4, 1), ...received(2)]);
    expect(table(shown, 'own-planning')).toEqual({
      'was-there': '3',
      'not-there': '1',
      'no-plan': '2',
      'took-part-of-planned': `3 av 4 (75${noBreakSpace}%)`,
    });
    expect(table(shown, 'goals')).toMatchObject({ 'took-part': `3 av 6 (50${noBreakSpace}%)` });
  });

  it('names the goal of own planning, in words, from the rules that have it', () => {
    const line = view(planned(4, 1))
      .tables.find(({ code }) => code === 'goals')
      ?.rows.find(({ code }) => code === 'took-part');
    expect(line?.label).toBe(
      'Med i sin egen planering, av alla deltagare där det är känt (mål: minst 60 %)',
    );
    expect(line?.aim).toMatchObject({ percent: 60, met: true });
  });

  it('holds what could only be told of another time against its goal, which is neither met nor missed by it', () => {
    const earlier = halfToWork(20);
    const shown = view([...earlier, ...received(8, 3)], { suppressed: true });
    const line = shown.tables
      .find(({ code }) => code === 'goals')
      ?.rows.find(({ code }) => code === 'work-or-studies');
    expect(line?.figure.text).toBe(`10 av 20 (50${noBreakSpace}%)`);
    expect(line?.note).toMatch(/^sedan starten, /);
    expect(line?.aim).toEqual({ label: 'Till arbete eller studier vid avslut', percent: 35 });
    expect(shown.stories.map(({ code }) => code)).not.toContain('goals');
  });

  it('hides outside the team a share whose few could be had by subtraction', () => {
    const ref = { kind: 'half-year', year: 2026, n: 1 } as const;
    const of = (cases: readonly NewCase[]) => {
      const shown = view(cases, { suppressed: true, ref });
      return [
        table(shown, 'goals')?.['took-part'],
        table(shown, 'own-planning')?.['took-part-of-planned'],
      ];
    };
    const share = `6 av 12 (50${noBreakSpace}%)`;
    expect(of(planned(12, 2))).toEqual(['..', '..']);
    expect(of(planned(12, 6))).toEqual([share, share]);
  });

  it('tells the process level of those raised, and leaves out tables with nothing in them', () => {
    const shown = view(planned(4, 1));
    expect(table(shown, 'process-level')).toEqual({ '1': '0', '2': '4', '3': '0', none: '0' });
    for (const code of ['progress', 'parked', 'late-outcomes', 'withdrawal', 'screening'])
      expect(table(shown, code), code).toBeUndefined();
  });

  it('prints what was counted by the tertial, few hidden outside the team', () => {
    const place = { teamId: team.id, tertial: '2026-T2' };
    const ctx = aContext('2026-09-05T09:00:00.000Z');
    const counted = value(countOccasions(undefined, place, 2, ctx));
    const count = { tool: 'audit', offered: 9, done: 3 } as const;
    const tallies = [value(countScreening(counted, place, count, ctx))];
    const source = { team, cases: [], meetings: [], deviations: [], tallies, rules: builtInRules };
    const numbers = numbersOf(source, periodOf(tertial2), today);
    const publication = allEditions({ ...source, cases: received(1) }, today).at(-1);
    const seen = (suppressed: boolean) =>
      presentNumbers(team, numbers, tertial2, { suppressed, publication, today });
    expect(table(seen(false), 'screening')).toMatchObject({
      'offered-audit': '9',
      'audit:done': '3',
    });
    expect(table(seen(true), 'screening')).toMatchObject({
      'audit:done': '..',
      'dudit:done': '0',
    });
    expect(table(seen(true), 'occasions')).toEqual({ occasions: '2' });
  });
});
