import type { CaseReference } from '../cases/case.ts';
import type { Refusals } from '../kernel/refusal.ts';
import type { SheetProblem } from './problem.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { formatCount, formatDay, joinWords } from '../text/format.ts';

/** What is said of a file that is no table. */
export const sheetTexts: Readonly<Record<SheetProblem, string>> = {
  empty: 'Filen är tom.',
  'too-large': 'Filen är för stor.',
  'old-excel': 'Filen är ett gammalt Excelformat. Spara den som .xlsx eller .csv.',
  'not-a-table': 'Filen går inte att läsa som en tabell. Spara den som .xlsx eller .csv.',
};

export const importRefusals = {
  'sheet-unread': ({ why }: { readonly why: SheetProblem }) => sheetTexts[why],
  'import-faulty': 'Filen har fel och läses inte in. Prova den för att se vad som är fel.',
  'import-not-found': 'Inläsningen finns inte i det här teamet. Kontrollera dess beteckning.',
  'import-undone': 'Inläsningen är redan ångrad.',
  'import-half-undone':
    'En inläsning i teamet är till hälften ångrad. Ångra den färdigt, och läs sedan in filen igen.',
  'import-over': 'Inläsningen är redan gjord. Samma rader läses inte in två gånger.',
  'import-row-contradicts':
    'En rad hänger inte ihop, eller gäller en dag som inte har varit. Prova filen igen.',
  'import-touched': ({ references }: { readonly references: readonly CaseReference[] }) =>
    `Inläsningen kan inte ångras: något har gjorts sedan dess i ${formatCount(references.length, 'ärende', 'ärenden')}, ${joinWords(references)}. Inget är ändrat.`,
  'import-corrected': ({ days }: { readonly days: readonly IsoDate[] }) =>
    `Inläsningen kan inte ångras: anteckningarna är rättade sedan dess på ${formatCount(days.length, 'möte', 'möten')}, ${joinWords(days.map(formatDay))}. Inget är ändrat.`,
  'import-entered-touched': ({ count }: { readonly count: number }) =>
    `Inläsningen kan inte ångras: ${formatCount(count, 'uppgift', 'uppgifter')} är rättade eller borttagna sedan dess. Inget är ändrat.`,
} as const satisfies Refusals;
