import type { Refusal } from '../../shared/commands/refusals.ts';
import type { AccountKey } from '../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { countyCsv, countySheets } from '../../shared/digest/present-county-file.ts';
import { numbersCsv } from '../../shared/reports/present-csv.ts';
import { numbersSheets } from '../../shared/reports/present-sheets.ts';
import type { NumbersView } from '../../shared/reports/views/view.ts';
import type { App } from '../app/context/app.ts';
import { county } from '../app/numbers/county.ts';
import { numbers } from '../app/numbers/numbers.ts';
import { type SentFile, xlsxOf, xlsxType } from './xlsx.ts';

type Asked = Omit<Parameters<typeof numbers>[2], 'alone'>;

/** A team's numbers as whoever asks sees them on the page, as a table with separators. */
export function numbersAsCsv(app: App, actor: AccountKey, asked: Asked) {
  return asFile(app, actor, asked, (view, name) => ({
    fileName: `${name}.csv`,
    mediaType: 'text/csv',
    text: numbersCsv(view),
  }));
}

/** The same as a spreadsheet, a sheet a group. */
export function numbersAsXlsx(app: App, actor: AccountKey, asked: Asked) {
  return asFile(app, actor, asked, async (view, name) => ({
    fileName: `${name}.xlsx`,
    mediaType: xlsxType,
    bytes: await xlsxOf(numbersSheets(view)),
  }));
}

/** The county's page, a line a team. */
export async function countyAsCsv(
  app: App,
  actor: AccountKey,
  asked: Parameters<typeof county>[2],
) {
  const found = await county(app, actor, { ...asked, complete: true });
  return found.ok
    ? ok<SentFile>({
        fileName: `lanet-${found.value.period.code}.csv`,
        mediaType: 'text/csv',
        text: countyCsv(found.value),
      })
    : found;
}

/** The same as a spreadsheet, with the goals. */
export async function countyAsXlsx(
  app: App,
  actor: AccountKey,
  asked: Parameters<typeof county>[2],
) {
  const found = await county(app, actor, { ...asked, complete: true });
  return found.ok
    ? ok<SentFile>({
        fileName: `lanet-${found.value.period.code}.xlsx`,
        mediaType: xlsxType,
        bytes: await xlsxOf(countySheets(found.value)),
      })
    : found;
}

async function asFile(
  app: App,
  actor: AccountKey,
  asked: Asked,
  as: (view: NumbersView, name: string) => SentFile | Promise<SentFile>,
): Promise<Result<SentFile, Refusal>> {
  const found = await numbers(app, actor, { ...asked, alone: true });
  if (!found.ok) return found;
  const { teamId, period } = found.value;
  return ok(await as(found.value, `siffror-${teamId}-${period.code}`));
}
