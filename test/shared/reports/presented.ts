import type { NewCase } from '../../../shared/cases/case.ts';
import { periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import type { NumbersView } from '../../../shared/reports/views/view.ts';
import { aCase } from '../../builders/case.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { numbersOf } from '../../builders/numbers.ts';
import { allEditions } from '../../builders/publication.ts';
import { builtInRules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';

export const today = '2026-11-22';
export const team = aTeam().aimingAt(6, 12).build();
export const tertial2: PeriodRef = { kind: 'tertial', year: 2026, n: 2 };

/** What the page shows of these cases, to the team itself or outside it. */
export function view(
  cases: readonly NewCase[],
  { suppressed = false, ref = tertial2 }: { suppressed?: boolean; ref?: PeriodRef } = {},
): NumbersView {
  const meetings = [aMeeting(team).on('2026-05-12').called().opened().closed().build()];
  const source = { team, cases, meetings, deviations: [], rules: builtInRules };
  const numbers = numbersOf(source, periodOf(ref), today);
  const publication = suppressed ? allEditions(source, today).at(-1) : undefined;
  return presentNumbers(team, numbers, ref, { suppressed, publication, today });
}

/** A table's figures by the code of their row. */
export function table(of: NumbersView, code: string) {
  const found = of.tables.find((one) => one.code === code);
  return found && Object.fromEntries(found.rows.map((row) => [row.code, row.figure.text]));
}

/** `count` cases raised and received in the tertial, of which `closed` were closed with a job. */
export function received(count: number, closed = 0): readonly NewCase[] {
  return Array.from({ length: count }, (_, n) => {
    const so = aCase(`BER-2026-${100 + n}`)
      .raisedOn('2026-05-05')
      .aboutA(n % 2 === 0 ? 'woman' : 'man')
      .receivedOn('2026-05-12');
    return n < closed ? so.closedOn('2026-08-11').build() : so.build();
  });
}
