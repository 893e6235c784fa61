import type { IsoDate } from '../kernel/calendar.ts';
import { formatDayShort, formatOutOf, formatUntil } from './format.ts';

/** What is read before the form of a report is opened, and after. */
export const reportWords = {
  open: 'Rapportera en avvikelse',
  done: 'Tack, rapporten är inne. Samordnaren tar den vidare och teamet får svar.',
} as const;

/** Intervals that only the team may choose, since they end today. */
export const ownPeriods = {
  twelveMonths: 'Senaste tolv månaderna',
  sinceStart: (month: string) => `Sedan starten (${month})`,
};

/** The columns of figures in a file. */
export const figureColumns = {
  table: 'Tabell',
  row: 'Rad',
  value: 'Värde',
  of: 'Av',
  asShown: 'Som det visas',
  counted: 'Så räknas det',
} as const;

/** Said both of a page and in a file of it, or of one team and of many. */
export const figureWords = {
  about: 'Om siffrorna',
  soFar: (lastDay: IsoDate) => `hittills, till och med ${formatDayShort(lastDay)}`,
  meetingsHeld: (part: number, of: number) => `${formatOutOf(part, of)} möten hållna`,
} as const;

export const balanceLabel = 'Jämn fördelning (40–60 % av vardera)';

/** What a figure outside the team is of, where it could not be told of the period alone. */
export const publishedWords = {
  twelveMonths: (to: IsoDate) => `tolv månader ${formatUntil(to)}`,
  sinceStart: (to: IsoDate) => `sedan starten, ${formatUntil(to)}`,
  goalMet: (met: boolean) => (met ? 'Målet är nått.' : 'Målet är inte nått.'),
  ofDifferentTime: 'olika långt tillbaka i teamen',
  amongTeams: (n: number, all: number) => `i ${n} av ${all} team där det kan visas`,
  yesOrNo: (so: boolean) => (so ? 'Ja' : 'Nej'),
} as const;
