import type { IsoDate } from '../kernel/calendar.ts';
import { yearlyPlanRules } from '../rules/yearly-plan-rules.ts';
import { formatDay } from '../text/format.ts';
import type { DueFigure } from './due.ts';
import type { EnteredKind } from './entered.ts';
import type { DueView } from './view.ts';

interface SectionWords {
  readonly title: string;
  readonly lead: string;
  readonly empty: string;
}

export const sectionWords: Readonly<Record<EnteredKind, SectionWords>> = {
  costs: {
    title: 'Kostnader per år',
    lead: 'Personal och övrigt, i kronor med ören.',
    empty: 'Inga kostnader är inmatade.',
  },
  posts: {
    title: yearlyPlanRules.fundedPosts.label,
    lead: 'Procent av heltid, från dag till dag, och hur mycket som har varit tillsatt.',
    empty: 'Inga tjänster är inmatade.',
  },
  assistance: {
    title: 'Kommunens försörjningsstöd',
    lead: 'Det som kommunen sammanlagt har betalat ut under året.',
    empty: 'Inget försörjningsstöd är inmatat.',
  },
  survey: {
    title: 'NNS-enkäterna',
    lead: 'Planens mål som mäts i enkäter: andelen som instämmer, och hur många som svarade.',
    empty: 'Inga enkätresultat är inmatade.',
  },
  capital: {
    title: 'Eget kapital och avgifter',
    lead: 'Målet om eget kapital räknas av de två beloppen.',
    empty: 'Inget eget kapital är inmatat.',
  },
  yearly: {
    title: 'År från innan ärendena fanns här',
    lead: 'Vad teamet räknade då. Uppdelningar visas bara inom teamet. De står också i Siffror, år för år.',
    empty: 'Inga årssiffror är inlästa.',
  },
};

const dueWords: Readonly<Record<DueFigure['what'], (year: number) => string>> = {
  costs: (year) => `Kostnaderna för ${year}`,
  assistance: (year) => `Kommunens försörjningsstöd för ${year}`,
  posts: (year) => `Hur tjänsterna är tillsatta ${year}`,
  survey: (year) => `Resultaten av NNS-enkäterna ${year}`,
  capital: (year) => `Eget kapital och avgifter för ${year}`,
};

/** `Kostnaderna för 2025, senast lör 31 jan 2026` */
export function dueText({ what, year, by }: DueFigure): string {
  return `${dueWords[what](year)}, senast ${formatDay(by)}`;
}

export function presentDue(due: DueFigure, today: IsoDate): DueView {
  return { what: due.what, text: dueText(due), urgent: due.by < today };
}
