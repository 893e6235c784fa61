import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { numbersCsv } from '../../../shared/reports/present-csv.ts';
import type { App } from '../context/app.ts';
import type { Download } from '../context/download.ts';
import { numbers } from './numbers.ts';

/** A team's numbers as whoever asks sees them on the page, as a table for a spreadsheet. */
export async function numbersFile(
  app: App,
  actor: AccountKey,
  asked: Parameters<typeof numbers>[2],
): Promise<Result<Download, Refusal>> {
  const found = await numbers(app, actor, asked);
  if (!found.ok) return found;
  const { teamId, period } = found.value;
  const fileName = `siffror-${teamId}-${period.code}.csv`;
  return ok({ fileName, mediaType: 'text/csv', text: numbersCsv(found.value) });
}
