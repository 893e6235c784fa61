import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Gender } from '../../../shared/codes/raising.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { periodCode, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { allFigures } from '../../../shared/reports/figures/all-figures.ts';
import { finsamCsv } from '../../../shared/reports/present-finsam.ts';
import { ruleSetOn } from '../../../shared/rules/rule-book.ts';
import type { App } from '../context/app.ts';
import type { Download } from '../context/download.ts';
import { asker, federationFor } from '../permission/permission.ts';
import { isReportPeriod, numbersOfPeriods } from './team-numbers.ts';

const figures = allFigures.filter(
  ({ code }) => code === 'participants' || code === 'participants-gender' || code === 'closed',
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
  const counts: Record<Gender, number> = { woman: 0, man: 0, other: 0 };
  for (const { body: team } of teams.values()) {
    const wanted = { periods: [], inShort: { periods: [period], figures } };
    const { counted } = (await numbersOfPeriods(app, team, wanted, rules))(period);
    for (const gender of ['woman', 'man', 'other'] as const)
      counts[gender] += counted['participants-gender'][gender];
  }
  const { threshold } = ruleSetOn(rules, asking.today);
  return ok({
    fileName: `uppfoljning-finsam-${periodCode(period)}.csv`,
    mediaType: 'text/csv',
    text: finsamCsv(counts, period, threshold),
  });
}
