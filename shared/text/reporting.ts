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
