import { reportPresses } from '../../shared/period-reports/forms.ts';

/** The words around a report. A file of its own, which the first page does without. */
export const reportText = {
  period: 'Period',
  word: 'Hämta som Word',
  pdf: 'Hämta som PDF',
  write: 'Skriv',
  change: 'Ändra texten',
  writeUnder: (heading: string) => `Skriv under ${heading}`,
  changeUnder: (heading: string) => `Ändra texten under ${heading}`,
  tables: (n: number) => (n === 1 ? 'Visa tabellen' : `Visa ${n} tabeller`),
  sign: reportPresses.sign.label,
  signSure: 'Ja, underteckna',
  signHint: 'Med den första underskriften låses texter och siffror.',
  reports: 'Rapporter',
  titled: (tasks: number) => (tasks === 0 ? 'Rapporter' : `Rapporter, ${tasks} att göra`),
  toSteering: 'Till lägesbilden',
  toCounty: 'Till länets sida',
} as const;
