import { goalPartsOf } from '../../../../shared/digest/goals.ts';
import type { IsoDate } from '../../../../shared/kernel/calendar.ts';
import type { PeriodRef } from '../../../../shared/kernel/period.ts';
import type { NumbersSource } from '../../../../shared/reports/counting/basis.ts';
import type { FigureRow } from '../../../../shared/reports/counting/row.ts';
import { allFigures } from '../../../../shared/reports/figures/all-figures.ts';
import type { TeamNumbers } from '../../../../shared/reports/numbers.ts';
import { finsamLines } from '../../../../shared/reports/present-finsam.ts';
import { presentNumbers } from '../../../../shared/reports/present-numbers.ts';
import type { Publication } from '../../../../shared/reports/publications/publication.ts';
import { splitOfShare } from '../../../../shared/reports/published.ts';
import type { Shown } from '../../../../shared/reports/shown.ts';
import { sumOfTeams } from '../../../../shared/reports/sum-of-teams.ts';
import { tablesOf } from '../../../../shared/reports/tables.ts';
import type { FigureTable } from '../../../../shared/reports/views/view.ts';

/** A line outside the team with a number in it: of which table, which codes, and of what time where that is not the period. */
export interface LineOut {
  readonly table: string;
  readonly codes: readonly string[];
  readonly count: number;
  /** What a share is a part of. */
  readonly whole?: number;
  readonly note?: string;
}

/** What somebody outside asks for: a period of a team, on a day. */
interface Out {
  readonly source: NumbersSource;
  readonly ref: PeriodRef;
  /** Counted once for all ways. */
  readonly numbers: TeamNumbers;
  readonly shown: Shown;
  readonly today: IsoDate;
  readonly publication: Publication | undefined;
}

type Way = ((out: Out) => readonly LineOut[]) | 'nobody';

/**
 * Whatever counts a team's numbers, by its file, and what of them somebody outside the team reads there. The attacker in the tests reads
 * them all, and the list is held against what there is in the house.
 */
export const waysOut: Readonly<Record<string, Way>> = {
  'numbers/numbers.ts': ({ source, numbers, ref, today, publication }) => {
    const options = { suppressed: true, publication, today };
    return linesOf(presentNumbers(source.team, numbers, ref, options).tables);
  },
  'period-reports/sources.ts': ({ shown }) => linesOf(tablesOf(sumOfTeams([shown]))),
  'numbers/roll-ups.ts': goalsOut,
  'numbers/goals.ts': goalsOut,
  'numbers/finsam.ts': ({ shown }) =>
    finsamLines([shown]).flatMap(({ of, who, count }) =>
      of === 'raised' && typeof who === 'object'
        ? [{ table: tableOf('gender'), codes: who.codes, count }]
        : [],
    ),
  'numbers/publications.ts': 'nobody',
  'numbers/keep-numbers.ts': 'nobody',
};

/** The shares of the goals, on the county's page, the steering group's and in the digest. */
function goalsOut({ numbers, shown }: Out): readonly LineOut[] {
  const { shares } = goalPartsOf({ numbers, shown });
  return Object.entries(shares).flatMap(([code, { part, of, note }]) => {
    const row = rows.find((one) => one.code === code);
    // Of nobody yet: that is said of the days until the one it is read on, and by the flow total too.
    if (row?.kind !== 'share' || of === 0) return [];
    const codes = row.sums?.categories ?? row.readOff?.part ?? ['yes'];
    const noted = note === undefined ? {} : { note };
    return [{ table: tableOf(splitOfShare(row)), codes, count: part, ...noted }];
  });
}

const rows: readonly FigureRow[] = allFigures;

function tableOf(code: string): string {
  return rows.find((row) => row.code === code)?.table.code ?? '';
}

function linesOf(tables: readonly FigureTable[]): readonly LineOut[] {
  return tables.flatMap(({ code: table, rows: lines, note: ofAll }) =>
    lines.flatMap(({ code, figure, note = ofAll }): readonly LineOut[] => {
      if (figure.value === undefined) return [];
      const codes = code.split('+').map((one) => one.split(':').at(-1) ?? '');
      const whole = figure.of === undefined ? {} : { whole: figure.of };
      const noted = note === undefined ? {} : { note };
      return [{ table, codes, count: figure.value, ...whole, ...noted }];
    }),
  );
}
