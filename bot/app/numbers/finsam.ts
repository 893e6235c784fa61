import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { periodCode, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { allFigures } from '../../../shared/reports/figures/all-figures.ts';
import { finsamCsv } from '../../../shared/reports/present-finsam.ts';
import { type Shown, shownOutside } from '../../../shared/reports/shown.ts';
import type { App } from '../context/app.ts';
import type { Download } from '../context/download.ts';
import { asker, federationFor } from '../permission/permission.ts';
import { publicationOf } from './publications.ts';
import { isReportPeriod, numbersOfPeriods } from './team-numbers.ts';

const figures = allFigures.filter(
  ({ code }) => code === 'participants' || code === 'raised' || code === 'gender',
);

/** The file for the national follow-up, of a period that is over; for the kansli alone (handbook §7, §8). */
export async function finsamFile(
  app: App,
  actor: AccountKey,
  { period }: { readonly period?: PeriodRef | undefined },
): Promise<Result<Download, Refusal>> {
  const asking = asker(app, actor);
  const found = await federationFor(app, asking, 'export-participants');
  if (!found.ok) return found;
  if (period === undefined) return err({ code: 'invalid', fields: ['period'] });
  if (!isReportPeriod(period)) return err({ code: 'only-report-periods' });
  if (periodOf(period).to >= asking.today) return err({ code: 'period-not-over' });
  const { teams, rules } = found.value.landscape;
  const shown: Shown[] = [];
  for (const { body: team } of teams.values()) {
    const wanted = { periods: [], inShort: { periods: [period], figures } };
    const numbersOf = await numbersOfPeriods(app, team, wanted, rules);
    shown.push(shownOutside(numbersOf(period), await publicationOf(app, team, rules)));
  }
  return ok({
    fileName: `uppfoljning-finsam-${periodCode(period)}.csv`,
    mediaType: 'text/csv',
    text: finsamCsv(shown, period),
  });
}
