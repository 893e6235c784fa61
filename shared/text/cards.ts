import { headings } from './headings.ts';
import { raisedText } from './raised-text.ts';
/** Words of the cards that are neither a code's name nor a form's own: headings, buttons, what stands beside an input. */
export const cardText = {
  /** On the button that leads to what the card speaks of. */
  openInTab: {
    meeting: headings.openMeeting,
    correct: 'Rätta beslut i fliken',
    home: 'Öppna fliken STAR',
    deviations: 'Öppna avvikelserna i fliken',
    steering: 'Öppna avvikelsen i fliken',
    numbers: 'Öppna siffrorna i fliken',
    offers: 'Öppna utbudskartan i fliken',
    fk: 'Öppna frågorna i fliken',
    report: 'Öppna rapporten i fliken',
    gathering: headings.openMeeting,
    year: 'Öppna årshjulet i fliken',
    raise: 'Gör det i fliken',
    rules: 'Öppna reglerna i fliken',
    rulings: 'Öppna besluten i fliken',
    documents: 'Öppna dokumenten i fliken',
    contacts: headings.openContacts,
    teamContacts: headings.openContacts,
    countyGroup: 'Öppna Länsams sida i fliken',
    help: 'Öppna hjälpen i fliken',
    fromCounty: 'Läs mer i fliken',
  },
  /** The kallelse in FK's own channel. */
  fkNotice: {
    /** In a channel as in a group chat, which has no threads. */
    asOfNow: 'Så här ser det ut just nu. Kallelsen som skickades hit visar alltid det senaste.',
    questions: 'Frågor till er',
    answer: 'Svar',
    unanswered: 'Inte besvarad ännu',
    others: 'Andra team',
    count: (count: number) =>
      count === 0
        ? 'Inga frågor ännu'
        : count === 1
          ? 'En fråga till er'
          : `${count} frågor till er`,
  },
  /** Over what has become of a deviation. */
  deviationNews: 'Avvikelse',
  /** Over what Länsam sends to all teams. */
  countyNews: headings.fromCounty,
  /** On the card of what has been lifted to Länsam. */
  countyMatter: {
    confirm: headings.confirmDecision,
    waiting: (count: number) =>
      count === 1 ? 'En fråga väntar på Länsam' : `Frågor som väntar på Länsam: ${count}`,
    /** Under what has been decided. */
    decided: (step: string) => `Senast: ${step}`,
  },
  /** Over that a report waits, or what came of it. */
  reportNews: 'Rapport',
  gathering: {
    topics: 'På dagordningen',
    waits: headings.waitsForMeeting,
    decisions: 'Beslut',
    noDecisions: headings.noDecisionsNoted,
  },
  /** Over what has become overdue in the year. */
  yearNews: {
    eyebrow: 'Årshjul',
    lead: 'Det här är försenat. Planera det, eller bekräfta att det är gjort.',
  },
  /** Over a question that waits for a decision, or what was decided. */
  rulingNews: 'Beslut',
  moreInTab: (count: number) => `och ${count} till i fliken`,
  notice: {
    eyebrow: 'Kallelse',
    cancelled: 'Inställt möte',
    changed: 'Ändrad kallelse',
    askCases: 'Ärenden till mötet?',
    join: headings.joinMeeting,
    agenda: 'Dagordning',
    ask: 'Kommer du?',
    more: 'Föreslå eller meddela',
    closed: 'Det går inte längre att svara här.',
    asOfNow:
      'Så här ser det ut just nu. Kallelsen i sin egen tråd i kanalen visar alltid det senaste.',
  },
  /** The answers in a list, shorter than on the buttons. */
  answers: {
    onSite: headings.onSite,
    digital: 'Digitalt',
    deputy: 'Ersättare',
    absent: 'Frånvarande',
    none: headings.notAnswered,
    vacant: 'Inte tillsatt',
  },
  /** Over the tick that says that no name is one; the tick itself has the same words in the tab. */
  toConfirm: 'Pekar inte ut någon',
  minutes: {
    title: 'Minnesanteckningar',
    noDecisions: 'Inga ärenden behandlades.',
    corrected: (count: number, last: string) =>
      count === 1 ? `Rättat ${last}` : `Rättat ${count} gånger, senast ${last}`,
    before: (was: string) => `tidigare: ${was}`,
    correct: headings.correctMinutes,
    correctShort: 'Rätta',
    correctLead:
      'Rättelsen visas på minnesanteckningarnas kort, tillsammans med det som stod där innan.',
    attendance: 'Närvaro',
    room: 'Plats för fler ärenden?',
    deviations: 'Avvikelser',
    topics: headings.otherTopics,
  },
  digest: {
    needsUs: headings.needsUs,
    nothingNeeded: 'Inget väntar på styrgruppen.',
    toReport: headings.toReport,
    lift: headings.lifted,
    solved: 'Löst',
    confirm: headings.confirmDecision,
    more: (n: number) => `Och ${n} till i fliken.`,
    moreAsked: (n: number) =>
      n === 1
        ? 'En fråga till väntar på ert beslut i fliken.'
        : `${n} frågor till väntar på ert beslut i fliken.`,
    moreToAppoint: (n: number) =>
      n === 1
        ? 'Ett team till behöver en samordnare, se fliken.'
        : `${n} team till behöver en samordnare, se fliken.`,
    queue: headings.inQueue,
    waiting: 'Väntetid',
    allFunctions: headings.allFunctions,
    ongoing: 'Pågående',
    attendance: 'Närvaro',
    deviations: 'Avvikelser som väntar',
    goals: (period: string) => `Mål, ${period}`,
    open: 'Öppna i fliken',
  },
  nothingToConnect: 'Det finns inget team att välja ännu. Lägg upp teamet i fliken STAR först.',
  queue: {
    openInTab: 'Öppna kön i fliken',
    title: 'Kö',
    ongoing: 'Pågående utan kommande steg',
  },
  numbers: { title: 'Siffror', more: 'Fler tabeller och diagram finns i fliken STAR.' },
} as const;

/** Of forms that are messages of their own, and of those that come back. */
export const formCardText = {
  /** Over the forms of what can be raised. */
  raise: headings.raise,
  own: 'För dig som bad om formuläret. Det du skriver syns inte för någon förrän du skickar, och försvinner inte när andra svarar på kallelsen.',
  fillIn: 'Fyll i',
  close: 'Stäng utan att skicka',
  closed: 'Formuläret stängdes utan att skickas.',
  /** To the channel, where the sender is told more. */
  sent: 'Formuläret är skickat. Kortet i tråden visar vad som gäller.',
  back: 'Tillbaka till kallelsen',
  nothingToChoose: 'Det finns inget att välja just nu.',
  /** Under what was refused, over the form as it was filled in. */
  stillHere: 'Det du skrev står kvar här, och bara du ser det.',
  /** Where the form it was typed in is not there any more. */
  wrote: (text: string) => `Du skrev: ”${text}”. Bara du ser det.`,
  posted: 'Formuläret ligger som ett eget inlägg i tråden, så att det är kvar när andra svarar.',
} as const;

/** Said to the one who has answered; the card shows it to everybody a moment later. */
export const answerSavedText = {
  onSite: 'Sparat: du kommer på plats.',
  digital: 'Sparat: du kommer digitalt.',
  /** The press was an old one that came again; what holds now may be another answer. */
  before: 'Det svaret har du redan lämnat. Kallelsen visar vad som gäller nu.',
} as const;

/** The same press had been made on the same card: an old one that came again, or one that was meant anew. */
export const sentBeforeText = {
  drawn:
    'Det här hade du redan skickat från det här kortet. Kortet är ritat om; skicka igen om det inte stämmer.',
  stays:
    'Det här hade du redan skickat från det här kortet. Be om ett nytt kort om det inte stämmer.',
} as const;

/** What was raised, and where it is. */
export const caseRaisedText = (type: keyof typeof raisedText, reference: string): string =>
  `${raisedText[type](reference)} Står nu på dagordningen.`;

/** The press was an old one that came again, or one that looks like it: two consultations do. */
export const caseRaisedBeforeText = (reference: string): string =>
  `Det gav redan ärendet ${reference}. Ska ett till aktualiseras: gör det på kortet som visas nu, eller i fliken.`;

/** When what a button sent cannot be used. */
export const actionProblemText = {
  unreadable:
    'Det gick inte att läsa vad kortet skickade. Be om ett nytt kort: nämn boten och skriv ”kallelse”.',
  'too-large': 'Det som skrevs är för långt. Korta texten och försök igen.',
  'unknown-action':
    'Knappen hör till ett äldre kort och fungerar inte längre. Nämn boten och skriv ”kallelse”, eller gör det i fliken STAR.',
} as const;
