import { headings } from '../../shared/text/headings.ts';
import { newMeasure } from '../../shared/forms/words.ts';

/** The words of the work around the cases: the utbudskarta, what is counted, the rules. Part of `text`. */
export const workText = {
  tasks: {
    title: 'Uppgifter',
    overdue: 'Försenad',
    takeOn: headings.newTask,
    showAll: (count: number) => `Visa alla ${count}`,
  },
  words: {
    from: 'Besked från',
    fromSeat: (seat: string) => `Besked från ${seat.charAt(0).toLowerCase()}${seat.slice(1)}:`,
    about: (reference: string) => `Besked om ${reference}`,
  },
  lists: {
    before: headings.beforeMeeting,
    cases: headings.toPrepare,
    casesAbsent: 'Ärenden att förbereda: lämna besked till mötet',
    waiting: 'Ärenden i kö: vad görs under väntan?',
    waitingAsk: (reference: string) => `Vad görs under väntan i ${reference}?`,
    update: 'Uppdatera',
    tasks: 'Uppgifter du har tagit på dig',
    questions: 'Frågor att besvara',
    after: 'Att göra efter mötet',
    othersBefore: 'Inför mötet: övriga i teamet',
    showOthers: (count: number) => (count === 1 ? 'Visa 1 till' : `Visa ${count} till`),
    foldOthers: 'Dölj',
    others: 'Andra har tagit på sig',
  },
  offers: {
    search: 'Sök i utbudskartan',
    searchHint: 'Insats, anordnare eller part',
    found: (count: number) => (count === 1 ? '1 insats' : `${count} insatser`),
    nothingFound: (words: string) => `Inget i utbudskartan passar ”${words}”.`,
    stale: 'Behöver bekräftas',
    asked: 'Bekräftelse begärd',
    addTitle: newMeasure,
    confirm: 'Bekräfta',
    toAskText: 'Parterna ser på sin översikt vad de behöver bekräfta.',
    ask: 'Be om bekräftelse',
  },
  tallies: {
    title: 'Screening och informationstillfällen',
    lead: 'Sådant som STAR inte kan räkna själv. Förs in för hela teamet och per tertial, aldrig per ärende.',
    tertial: 'Tertial',
    screening: 'Screening',
    occasions: 'Informationstillfällen',
    occasionsHint: 'För verksamheter som aktualiserar ärenden.',
    saveOf: (label: string) => `Spara ${label}`,
    onlyCoordinator: 'Samordnaren för in antalen.',
    back: 'Till siffrorna',
  },
} as const;
