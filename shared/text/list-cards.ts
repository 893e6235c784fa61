import { formatCount } from './format.ts';
import { headings } from './headings.ts';
/** Words of the lists before and after a meeting, of one's own list, the cases and the utbudskarta as cards. */
export const listCardText = {
  before: {
    eyebrow: headings.beforeMeeting,
    cases: (lines: string) => `Förbered: ${lines}`,
    waiting: (lines: string) => `Väntar i kö: ${lines}`,
    tasks: (lines: string) => `Har tagit på sig: ${lines}`,
    taskCount: (count: string, references: string) => `${count} i ${references}`,
    unanswered: (labels: string) => `Inte svarat på kallelsen: ${labels}`,
    questions: (lines: string) => `Frågor att svara på: ${lines}`,
    nothing: 'Inget att förbereda',
    report: 'Gör det här direkt',
  },
  mine: {
    eyebrow: 'Din lista',
    nothing: 'Du har inget att förbereda inför mötet.',
    noMeeting:
      'Det finns inget planerat möte att förbereda. Skriv ”ärenden” så visar jag teamets ärenden.',
    cases: headings.toPrepare,
    waiting: 'Köade ärenden som ni svarar för',
    tasks: 'Uppgifter',
    questions: 'Frågor att svara på',
    openInTab: 'Öppna din lista i fliken',
  },
  after: {
    eyebrow: headings.afterMeeting,
    intro: 'Det här tog var och en på sig. Återrapportera här när det är gjort.',
  },
  cases: {
    title: 'Ärenden',
    mine: 'Dina',
    others: 'Övriga',
    how: 'Nämn mig och skriv ett ärendes beteckning, så visar jag det.',
    openInTab: 'Öppna ärendena i fliken',
  },
  rules: {
    title: 'Regler',
    planning: headings.planningForm,
    both: 'Båda är hälso- och sjukvården och socialtjänsten.',
    more: 'Alla regelverk, med det som är antaget, finns i fliken.',
  },
  rulings: {
    title: 'Beslut',
    found: (n: number) => formatCount(n, 'beslut passar', 'beslut passar'),
    all: (n: number) => `${formatCount(n, 'beslut', 'beslut')}, de senaste först`,
    nothing: 'Inget beslut passar. Ställ frågan till styrgruppen eller Länsam i fliken STAR.',
    waits: (n: number) => `${formatCount(n, 'fråga', 'frågor')} utan svar än`,
    how: 'Sök med ”beslut” och ett ord, t.ex. ”beslut tolk”.',
  },
  documents: {
    title: 'Dokument',
    found: (n: number) => formatCount(n, 'dokument passar', 'dokument passar'),
    all: (n: number) => formatCount(n, 'dokument', 'dokument'),
    nothing: 'Inget dokument passar. Prova ett annat ord.',
    how: 'Sök med ”dokument” och ett ord, t.ex. ”dokument samtycke”. Filer hämtar du i fliken.',
  },
  contacts: {
    title: 'Kontakter',
    found: (n: number) => formatCount(n, 'kontakt passar', 'kontakter passar'),
    all: (n: number) => formatCount(n, 'kontakt', 'kontakter'),
    nothing: 'Ingen kontakt passar. Prova ett annat ord.',
    how: 'Sök med ”kontakt” och en funktion eller part, t.ex. ”kontakt fk”.',
  },
  offers: {
    title: 'Utbudskarta',
    found: (count: number) =>
      count === 1 ? '1 insats stämmer med sökningen.' : `${count} insatser stämmer med sökningen.`,
    nothing: 'Inget i utbudskartan stämmer med sökningen. Prova ett annat ord.',
    how: 'Nämn mig och skriv ”utbud” och ett ord, t.ex. ”utbud praktik”. Hela kartan finns i fliken.',
  },
} as const;
