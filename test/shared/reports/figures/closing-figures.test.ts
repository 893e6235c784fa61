import { describe, expect, it } from 'vitest';
import type { Closing } from '../../../../shared/cases/case.ts';
import { closingReasons, isOutcomeless } from '../../../../shared/codes/closing.ts';
import type { Gender, PriorityGroup } from '../../../../shared/codes/raising.ts';
import type { PeriodRef } from '../../../../shared/kernel/period.ts';
import { periodOf } from '../../../../shared/kernel/period.ts';
import { presentNumbers } from '../../../../shared/reports/present-numbers.ts';
import { aCase, aClosing, type CaseBuilder } from '../../../builders/case.ts';
import { allEditions } from '../../../builders/publication.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';
import { countedOf, numbersOfCases } from '../counted.ts';

const ref: PeriodRef = { kind: 'tertial', year: 2026, n: 2 };
const tertial2 = periodOf(ref);
const ongoing = (n: number) =>
  aCase(`BER-2026-${String(n).padStart(3, '0')}`)
    .raisedOn('2026-05-05')
    .receivedOn('2026-05-12');

function closedWith(...closings: readonly Partial<Closing>[]) {
  const cases = closings.map((closing, n) => ongoing(n + 1).closedOn('2026-08-11', closing));
  return countedOf(
    cases.map((one) => one.build()),
    tertial2,
  );
}

function lines(cases: readonly CaseBuilder[], table: string, suppressed = false) {
  const team = aTeam().build();
  const built = cases.map((one) => one.build());
  const numbers = numbersOfCases(built, tertial2);
  const source = { team, cases: built, meetings: [], deviations: [], rules: builtInRules };
  const today = '2026-09-01';
  const publication = suppressed ? allEditions(source, today).at(-1) : undefined;
  const view = presentNumbers(team, numbers, ref, { suppressed, publication, today });
  const rows = view.tables.find(({ code }) => code === table)?.rows ?? [];
  return Object.fromEntries(rows.map(({ code, figure }) => [code, figure.text]));
}

describe('a closing that is put right when its period is over', () => {
  const b1 = { reason: 'b1-disability-pension-applied' } as const;
  const closed = () => ongoing(1).closedOn('2026-08-11', b1);
  const corrected = (closing: Partial<Closing>) =>
    closed().did('2026-11-10', { verb: 'correct-closing', closing: aClosing(closing) });
  const counted = (one: CaseBuilder, period = tertial2) => countedOf([one.build()], period);

  it('counts as it is right, in the period it was closed in and in no other', () => {
    const right = { reason: 'b3-personal', personalReason: 'moved' } as const;
    expect(counted(corrected(right))).toEqual(counted(ongoing(1).closedOn('2026-08-11', right)));
    const tertial3 = periodOf({ kind: 'tertial', year: 2026, n: 3 });
    expect(counted(corrected(right), tertial3).closed).toBe(0);
  });

  it('counts nowhere once it is said to be a mistake, and apart once the consent was withdrawn', () => {
    expect(counted(corrected({ reason: 'registered-by-mistake' }))).toEqual(
      countedOf([], tertial2),
    );
    const without = { reason: 'consent-withdrawn' } as const;
    expect(counted(corrected(without))).toEqual(
      counted(ongoing(1).closedOn('2026-08-11', without)),
    );
  });

  it('has no decision about sjukersättning left to count where it was no application', () => {
    const noted = (one: CaseBuilder) =>
      one.did('2026-08-20', {
        verb: 'note-late-outcome',
        on: '2026-08-20',
        pensionDecision: 'granted',
        livelihood: ['disability-pension'],
        occupation: 'none',
      });
    const right = { reason: 'b2-not-work-oriented' } as const;
    const wrong = noted(closed()).did('2026-11-10', {
      verb: 'correct-closing',
      closing: aClosing(right),
    });
    expect(counted(noted(closed()))['late-pension'].granted).toBe(1);
    expect(counted(wrong)['late-pension'].granted).toBe(0);
  });
});

describe('what is stored at closing', () => {
  const b3 = { reason: 'b3-personal', planAgreed: false, result: 'neither' } as const;

  it('is counted: the result, which party takes over, and whether the survey was offered', () => {
    const numbers = closedWith(
      { result: 'in-measure', takingOver: 'af', nnsOffered: true },
      { result: 'sustainable-plan', takingOver: 'region', nnsOffered: true },
      { ...b3, occupationOut: 'none', takingOver: 'none', nnsOffered: false },
    );
    expect(numbers.result).toMatchObject({ 'in-measure': 1, 'sustainable-plan': 1, neither: 1 });
    expect(numbers['taking-over']).toMatchObject({ af: 1, region: 1, none: 1, municipality: 0 });
    expect(numbers['nns-offered']).toEqual({ part: 2, of: 3 });
    expect(numbers['plan-agreed']).toEqual({ part: 2, of: 3 });
  });

  it.each(closingReasons)(
    'is told by its reason, once, or not at all where nothing came of it: %s',
    (reason) => {
      const { reason: told } = closedWith({ reason });
      const counts = Object.values(told).reduce((sum, count) => sum + count, 0);
      expect(counts).toBe(isOutcomeless(reason) ? 0 : 1);
    },
  );

  it('keeps what the individual wished or met with apart', () => {
    const because = (personalReason?: Closing['personalReason']) => ({
      ...b3,
      occupationOut: 'none' as const,
      ...(personalReason === undefined ? {} : { personalReason }),
    });
    const numbers = closedWith(
      because('moved'),
      because('declined-offer'),
      because('health'),
      because('health'),
      because('own-wish'),
      because(),
    );
    expect(numbers.reason).toMatchObject({
      'personal-moved': 1,
      'personal-declined-offer': 1,
      'personal-health': 2,
      'personal-own-wish': 1,
      'personal-other': 0,
      'personal-unknown': 1,
    });
  });

  it('is a measure of AF only where AF takes over: a municipal one is another', () => {
    const measure = {
      reason: 'a3-coordinated-rehabilitation',
      occupationOut: 'work-oriented-measure',
      result: 'in-measure',
    } as const;
    const numbers = closedWith(
      { ...measure, takingOver: 'af' },
      { ...measure, takingOver: 'municipality' },
      { ...measure, takingOver: 'none' },
      {
        reason: 'work-oriented-measure',
        occupationOut: 'subsidised-employment',
        result: 'in-measure',
        takingOver: 'af',
      },
    );
    expect(numbers['af-measures']).toEqual({ part: 2, of: 4 });
    expect(numbers.occupation).toMatchObject({
      'af-measure': 1,
      'other-measure': 2,
      'af-subsidised': 1,
      'subsidised-employment': 0,
    });
    expect(numbers['work-or-studies']).toEqual({ part: 1, of: 4 });
  });
});

describe('who the cases are about', () => {
  it('is told of the livelihood at start for those raised, received and closed, each with its own total', () => {
    const cases = [
      aCase('BER-2026-001').raisedOn('2026-05-05').on('social-assistance'),
      aCase('BER-2026-002')
        .raisedOn('2026-05-05')
        .on('social-assistance', 'activity-support')
        .receivedOn('2026-05-12'),
      aCase('BER-2026-003')
        .raisedOn('2026-02-03')
        .on('sickness-benefit')
        .receivedOn('2026-02-10')
        .closedOn('2026-08-11'),
    ].map((one) => one.build());
    expect(countedOf(cases, tertial2)).toMatchObject({
      raised: 2,
      'livelihood-raised': { 'social-assistance': 2, 'activity-support': 1, 'sickness-benefit': 0 },
      received: 1,
      'livelihood-received': { 'social-assistance': 1, 'activity-support': 1 },
      closed: 1,
      'livelihood-in': { 'sickness-benefit': 1, 'social-assistance': 0 },
    });
    const numbers = numbersOfCases(cases, tertial2);
    const { tables } = presentNumbers(aTeam().build(), numbers, ref, {
      suppressed: false,
      today: '2026-09-01',
    });
    const n = (code: string) => tables.find((one) => one.code === code)?.total?.text;
    expect(['livelihood-raised', 'livelihood-received', 'livelihood-in'].map(n)).toEqual([
      '2',
      '1',
      '1',
    ]);
  });

  it('is told of every group a case is in, once in each', () => {
    const grouped = (n: number, ...groups: readonly PriorityGroup[]) =>
      aCase(`BER-2026-00${n}`)
        .raisedOn('2026-05-05')
        .aboutA('woman', '16-29')
        .on('social-assistance')
        .prioritised(...groups)
        .build();
    const numbers = countedOf(
      [grouped(1, 'social-assistance', 'young'), grouped(2, 'young')],
      tertial2,
    );
    expect(numbers['priority-raised']).toMatchObject({ 'social-assistance': 1 });
    expect(numbers['priority-raised-young']).toEqual({ young: 2 });
  });

  it('tells which were raised again after an earlier case', () => {
    const first = aCase('BER-2026-001').raisedOn('2026-05-05').build();
    const again = {
      ...aCase('BER-2026-002').raisedOn('2026-05-05').build(),
      previous: 'BER-2025-001',
    };
    expect(countedOf([first, again], tertial2)['raised-again']).toEqual({ part: 1, of: 2 });
  });

  it('is even where both shares are within 40–60 %, compared unrounded', () => {
    const about = (...genders: readonly Gender[]) =>
      genders.map((gender, n) =>
        aCase(`BER-2026-${String(n).padStart(3, '0')}`)
          .raisedOn('2026-05-05')
          .aboutA(gender)
          .receivedOn('2026-05-12'),
      );
    const many = (women: number, men: number) =>
      about(...Array<Gender>(women).fill('woman'), ...Array<Gender>(men).fill('man'));
    const balance = (cases: readonly CaseBuilder[], suppressed = false) =>
      lines(cases, suppressed ? 'gender' : 'participants-gender', suppressed).balance;
    expect(balance(many(6, 4))).toBe('Ja: kvinna 60\u00a0%, man 40\u00a0%');
    // 60,4 % is shown as 60 and is over it.
    expect(balance(many(29, 19))).toBe('Nej: kvinna 60\u00a0%, man 40\u00a0%');
    expect(balance(many(6, 5), true)).toBe('Ja: kvinna 55\u00a0%, man 45\u00a0%');
    expect(balance(many(8, 2), true)).toBeUndefined();
    expect(balance(about())).toBeUndefined();
  });
});
