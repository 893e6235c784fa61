import type { Refusal } from '../../shared/commands/refusals.ts';
import type { AccountKey } from '../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { CountyView } from '../../shared/digest/county-view.ts';
import { countyCsv, countySheets } from '../../shared/digest/present-county-file.ts';
import { numbersCsv } from '../../shared/reports/present-csv.ts';
import { numbersSheets } from '../../shared/reports/present-sheets.ts';
import type { NumbersView } from '../../shared/reports/views/view.ts';
import type { App } from '../app/context/app.ts';
import { county } from '../app/numbers/county.ts';
import { numbers } from '../app/numbers/numbers.ts';
import { type SentFile, xlsxOf, xlsxType } from './xlsx.ts';

type Asked = Omit<Parameters<typeof numbers>[2], 'alone'>;
type AskedCounty = Omit<Parameters<typeof county>[2], 'complete'>;

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
export function countyAsCsv(app: App, actor: AccountKey, asked: AskedCounty) {
  return countyAsFile(app, actor, asked, (view, name) => ({
    fileName: `${name}.csv`,
    mediaType: 'text/csv',
    text: countyCsv(view),
  }));
}

/** The same as a spreadsheet, with the goals. */
export function countyAsXlsx(app: App, actor: AccountKey, asked: AskedCounty) {
  return countyAsFile(app, actor, asked, async (view, name) => ({
    fileName: `${name}.xlsx`,
    mediaType: xlsxType,
    bytes: await xlsxOf(countySheets(view)),
  }));
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

async function countyAsFile(
  app: App,
  actor: AccountKey,
  asked: AskedCounty,
  as: (view: CountyView, name: string) => SentFile | Promise<SentFile>,
): Promise<Result<SentFile, Refusal>> {
  const found = await county(app, actor, { ...asked, complete: true });
  return found.ok ? ok(await as(found.value, `lanet-${found.value.period.code}`)) : found;
}
