import { describe, expect, it } from 'vitest';
import { caseColumns } from '../../../../shared/imports/case-columns.ts';
import type { RowValues } from '../../../../shared/imports/column.ts';
import { importedStarCase } from '../../../../shared/imports/make-case.ts';
import { toldCase } from '../../../../shared/imports/told-case.ts';
import { periodOf } from '../../../../shared/kernel/period.ts';
import { without } from '../../../../shared/kernel/without.ts';
import { presentNumbers } from '../../../../shared/reports/present-numbers.ts';
import type { TeamNumbers } from '../../../../shared/reports/numbers.ts';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { aCase, aPlanInput } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';
import { numbersOfCases } from '../counted.ts';

type Cells = RowValues<typeof caseColumns>;
type Name = keyof typeof caseColumns;

const year = periodOf({ kind: 'year', year: 2026 });
const day = (on: string) => ({ on });
const raised: Cells = {
  ...{ key: '1', type: 'new', raised: day('2026-02-03'), referrer: 'ifo' },
  ...{ raisingParty: 'municipality', gender: 'woman', ageBand: '16-29' },
  ...{ livelihoodIn: ['social-assistance'], processLevel: '2' },
};
const ended: Cells = {
  ...raised,
  ...{ queued: day('2026-02-10'), received: day('2026-03-03'), closed: day('2026-09-01') },
};
/** All that a file can tell, in rows that can say it together. */
const rows: readonly Cells[] = [
  { ...raised, referrer: 'several', referrers: ['ifo', 'af'], received: day('2026-03-03') },
  { ...raised, declined: day('2026-03-03'), criterion: 'lives-in-municipality' },
  {
    ...{ key: '1', type: 'consultation', raised: day('2026-02-03') },
    ...{ raisingParty: 'af', answered: day('2026-03-03') },
  },
  {
    ...ended,
    ...{ reason: 'b3-personal', personalReason: 'moved', planAgreed: true },
    ...{ livelihoodOut: ['employment'], occupationOut: 'employment', nnsOffered: true },
    ...{ result: 'sustainable-plan', takingOver: 'none' },
  },
  {
    ...ended,
    ...{ reason: 'work-oriented-measure', planAgreed: true, takingOver: 'af', nnsOffered: true },
    ...{ livelihoodOut: ['activity-support'], occupationOut: 'subsidised-employment' },
    result: 'in-measure',
  },
  {
    ...ended,
    ...{ reason: 'a3-coordinated-rehabilitation', planAgreed: true, takingOver: 'af' },
    ...{ livelihoodOut: ['sickness-benefit'], occupationOut: 'work-oriented-measure' },
    ...{ result: 'in-measure', nnsOffered: true },
  },
];

function caseOf(values: Cells): StarCase | undefined {
  const told = toldCase({ line: 2, values }, { rules: builtInRules, today: '2026-12-01' });
  if (!told.ok) return undefined;
  const as = { importId: 'abcdefghijkl', reference: 'BER-2026-001' };
  const digest = '0'.repeat(32);
  return importedStarCase(
    aTeam().build(),
    { ...told.value, row: digest, says: digest },
    as,
    aContext(),
  );
}

function numbersOf(starCase: StarCase): TeamNumbers {
  return numbersOfCases([starCase], year);
}

/** Every "no" that is counted, and every code of what one is, but those of what is not known. */
function answers({ folded }: TeamNumbers): ReadonlyMap<string, number> {
  return new Map(
    folded.flatMap((one): readonly (readonly [string, number])[] => {
      const { code } = one.row;
      if (one.kind === 'share') return [[`${code}:no`, one.value.of - one.value.part]];
      if (one.kind !== 'split') return [];
      const { unknown = [] } = one.row;
      return Object.entries(one.value.counts)
        .filter(([category]) => !unknown.includes(category))
        .map(([category, n]) => [`${code}:${category}`, n]);
    }),
  );
}

/** What is answered of it and was not when the row told more. */
function answeredFor(less: StarCase, whole: StarCase): readonly string[] {
  const before = answers(numbersOf(whole));
  return [...answers(numbersOf(less))]
    .filter(([key, n]) => n > (before.get(key) ?? 0))
    .map(([key]) => key);
}

/** Of each row, every column of it that may be left out. */
const emptied = rows.flatMap((row, n) =>
  (Object.keys(row) as Name[]).flatMap((name) => {
    const [whole, less] = [caseOf(row), caseOf(without(row, name))];
    return whole === undefined || less === undefined ? [] : [{ name, n, whole, less }];
  }),
);

/** Days say what happened: without one it did not, and the case stands elsewhere. */
const saysWhatHappened = (name: Name) => caseColumns[name].kind === 'day' || name === 'type';

describe('what a row of a file does not tell', () => {
  it('is everything that a file may leave out, somewhere', () => {
    expect(rows.map(caseOf)).not.toContain(undefined);
    const always: readonly Name[] = ['raised', 'referrer', 'referrers', 'gender', 'criterion'];
    const needed: readonly Name[] = [...always, 'declined', 'reason', 'closed'];
    const names = new Set(emptied.map(({ name }) => name));
    const missing = (Object.keys(caseColumns) as Name[]).filter((name) => !names.has(name));
    expect(missing.filter((name) => !needed.includes(name))).toEqual([]);
  });

  it.each(
    emptied
      .filter(({ name }) => !saysWhatHappened(name))
      .map((one) => [caseColumns[one.name].sv, one.n + 1, one] as const),
  )('is no answer in any figure: %s (row %i)', (_column, _row, { name, whole, less }) => {
    // What is not known stands there as a code of its own, with words that say so.
    const saysSo: Partial<Record<Name, readonly string[]>> = {
      personalReason: ['reason:personal-unknown'],
      processLevel: ['process-level:none'],
    };
    expect(answeredFor(less, whole)).toEqual(saysSo[name] ?? []);
  });

  it('is what no column tells either: own planning, an individkoordinator, an earlier case', () => {
    const counted = rows.flatMap((row) => caseOf(row) ?? []).map((one) => numbersOf(one).counted);
    for (const one of counted) {
      expect(one['took-part']).toEqual({ part: 0, of: 0 });
      expect(one['own-planning']).toMatchObject({ 'was-there': 0, 'not-there': 0, 'no-plan': 0 });
      expect(one.coordinated).toEqual({ part: 0, of: 0 });
      expect(one['raised-again']).toEqual({ part: 0, of: 0 });
    }
  });

  it('is no priority group: they follow from livelihood and age where both are told, and from when there are any', () => {
    const tables = (values: Cells, of = year) => {
      const numbers = numbersOfCases([caseOf(values)!], of);
      const ref = { kind: 'interval', ...of } as const;
      const { tables: all } = presentNumbers(aTeam().build(), numbers, ref, {
        suppressed: false,
        today: '2026-12-01',
      });
      return all
        .filter(({ code }) => code === 'priority-raised')
        .flatMap(({ rows: lines }) => lines.map(({ code, figure }) => `${code} ${figure.text}`));
    };
    expect(tables(raised)).toContain('social-assistance 1');
    expect(tables(raised)).toContain('young 1');
    expect(tables(without(raised, 'livelihoodIn'))).toEqual([]);
    expect(tables(without(raised, 'ageBand'))).toEqual([]);
    const then = periodOf({ kind: 'year', year: 2024 });
    expect(tables({ ...raised, raised: day('2024-02-06') }, then)).toEqual([]);
  });

  it('lowers no goal of a team that has cases of its own', () => {
    const from = caseOf({ ...raised, received: day('2026-03-03') })!;
    const own = aCase('BER-2026-002')
      .raisedOn('2026-05-05')
      .receivedOn('2026-05-12')
      .did('2026-06-02', {
        verb: 'make-plan',
        plan: aPlanInput('2026-06-01'),
        nextFollowUp: '2026-09-01',
      })
      .build();
    const { counted } = numbersOfCases([from, own], year);
    expect(counted['took-part']).toEqual({ part: 1, of: 1 });
    expect(counted['own-planning']).toMatchObject({ 'was-there': 1, unknown: 1, 'no-plan': 0 });
  });
});
