/** Words of the cards that are not a code's name: headings, buttons, what stands beside an input and why it is refused. */
export const cardText = {
  moreInTab: (count: number) => `och ${count} till i fliken`,
  notice: {
    eyebrow: 'Kallelse',
    cancelled: 'Inställt möte',
    changed: 'Ändrad kallelse',
    askCases: 'Ärenden till mötet?',
    join: 'Anslut till mötet',
    agenda: 'Dagordning',
    ask: 'Kommer du?',
    closed: 'Det går inte längre att svara här.',
    asOfNow:
      'Så här ser det ut just nu. Kallelsen i sin egen tråd i kanalen visar alltid det senaste.',
  },
  /** The answers in a list, shorter than on the buttons. */
  answers: {
    onSite: 'På plats',
    digital: 'Digitalt',
    deputy: 'Ersättare',
    absent: 'Frånvarande',
    none: 'Inte svarat',
  },
  answer: {
    onSite: 'Kommer på plats',
    digital: 'Kommer digitalt',
    deputy: 'Skickar ersättare',
    absent: 'Kommer inte',
    whichDeputy: 'Vem kommer i stället?',
    chooseDeputy: 'Välj ersättare',
    deputyMissing: 'Välj vilken ersättare som kommer.',
    word: 'Meddelande till mötet (valfritt)',
    wordHint: 't.ex. ta mina ärenden sist',
    wordError: 'Skriv högst 200 tecken.',
    sendDeputy: 'Skicka ersättare',
    sendAbsent: 'Anmäl frånvaro',
  },
  topic: {
    open: 'Föreslå punkt',
    part: 'Var på dagordningen?',
    choosePart: 'Välj del',
    partMissing: 'Välj var punkten hör hemma.',
    text: 'Vad gäller det?',
    textError: 'Skriv vad punkten gäller, högst 140 tecken.',
    send: 'Lägg till punkten',
  },
  /** Over the tick that says that no name is one; the tick itself has the same words in the tab. */
  notAName: 'Om texten stoppas',
  noPersons: 'Skriv inget som kan peka ut en person: inga namn, personnummer eller adresser.',
  raise: {
    openNew: 'Nytt ärende',
    openConsultation: 'Konsultation',
    openFollowUp: 'Uppföljning',
    newIntro:
      'Ha blanketten framför dig. Ärendet får en beteckning: vem det gäller vet bara du och samordnaren, så skriv det inte här.',
    ownWordsLabel: 'Egna ord',
    livesLabel: 'Bostadskommun',
    referrers: 'Vem aktualiserar? (välj alla, om det är flera parter)',
    referrerMissing: 'Välj vem som aktualiserar.',
    gender: 'Kön',
    genderMissing: 'Välj kön.',
    ageBand: 'Åldersgrupp',
    ageBandMissing: 'Välj åldersgrupp.',
    livelihoods: 'Försörjning nu (en eller flera)',
    livelihoodsMissing: 'Välj minst en försörjning.',
    criteria: 'Kriterier som är uppfyllda',
    criteriaMissing: 'Kryssa för de kriterier som är uppfyllda.',
    priority: 'Prioriterad grupp (om någon)',
    priorityError: 'Välj en grupp i listan, eller ingen.',
    processLevel: 'Processnivå (om den är bedömd)',
    processLevelError: 'Välj en nivå i listan, eller ingen.',
    talkedOverLabel: 'Avstämt',
    previousHint: 'teamets kod, år och nummer',
    previousError:
      'Skriv det tidigare ärendets beteckning: teamets kod, år och nummer. Eller lämna fältet tomt.',
    choose: 'Välj',
    sendNew: 'Ta upp ärendet',
    consultationIntro:
      'Teamet ger råd utan att veta vem det gäller. Ärendet får en beteckning och räknas för sig.',
    sendConsultation: 'Ta upp konsultation',
    followUpIntro: 'Sätt upp ett pågående ärende på dagordningen.',
    reference: 'Vilket ärende?',
    referenceMissing: 'Välj ett pågående ärende.',
    sendFollowUp: 'Ta upp ärendet',
  },
  minutes: {
    title: 'Minnesanteckningar',
    decisions: 'Beslut',
    noDecisions: 'Inga ärenden behandlades.',
    attendance: 'Närvaro',
    room: 'Plats för fler ärenden?',
    deviations: 'Avvikelser',
    topics: 'Övriga punkter',
  },
  deviation: {
    open: 'Rapportera avvikelse',
    title: 'Rapportera en avvikelse',
    intro: 'Det tar en halv minut. Samordnaren ser rapporten och teamet får svar.',
    kind: 'Vad vill du lyfta?',
    kindMissing: 'Välj vad du vill lyfta.',
    category: 'Vad gäller det?',
    alsoTouches: 'Rör det fler kommuner? (valfritt)',
    alsoTouchesError: 'Välj kommuner i listan, eller ingen.',
    structuralLabel: 'Återkommande',
    structural: 'Det handlar om hur något är ordnat, inte om en enstaka händelse',
    choose: 'Välj',
    categoryMissing: 'Välj vad avvikelsen gäller.',
    text: 'Vad hände? (valfritt)',
    textError: 'Skriv högst 300 tecken.',
    send: 'Skicka rapporten',
  },
  digest: {
    needsUs: 'Att ta ställning till',
    nothingNeeded: 'Inget väntar på styrgruppen.',
    queue: 'I kö',
    waiting: 'Väntetid',
    ongoing: 'Pågående',
    attendance: 'Närvaro',
    deviations: 'Avvikelser som väntar',
    goals: 'Mål',
    open: 'Öppna i fliken',
  },
  connect: {
    title: 'Anslut kanalen',
    choice: 'Vad ska kanalen användas till?',
    choose: 'Välj team eller styrgrupp',
    missing: 'Välj vad kanalen ska användas till.',
    send: 'Anslut',
    nothingToChoose: 'Det finns inget team att välja ännu. Lägg upp teamet i fliken STAR först.',
  },
  queue: {
    openInTab: 'Öppna kön i fliken',
    title: 'Kö',
    ongoing: 'Pågående utan kommande steg',
  },
  numbers: { title: 'Siffror', more: 'Fler tabeller och diagram finns i fliken STAR.' },
} as const;

/** Said to the one who has answered; the card shows it to everybody a moment later. */
export const answerSavedText = {
  onSite: 'Sparat: du kommer på plats.',
  digital: 'Sparat: du kommer digitalt.',
  deputy: 'Sparat: du skickar ersättare.',
  absent: 'Sparat: du är anmäld som frånvarande.',
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

export const caseRaisedText = (reference: string): string =>
  `Ärendet ${reference} står nu på dagordningen.`;

/** The press was an old one that came again, or one that looks like it: two consultations do. */
export const caseRaisedBeforeText = (reference: string): string =>
  `Det gav redan ärendet ${reference}. Ska ett till tas upp: gör det på kortet som visas nu, eller i fliken.`;

/** Said when any other button's work is done. */
export const actionDoneText = {
  'add-topic': 'Punkten står nu på dagordningen.',
  'leave-word': 'Beskedet är lämnat och visas vid ärendet på mötet.',
  'decide-item': 'Beslutet är sparat. Dokumentera det i din egen myndighets system.',
  'undo-decision': 'Beslutet är ångrat.',
  'correct-case': 'Uppgifterna är rättade.',
  'withdraw-case': 'Ärendet är återtaget.',
  'withdraw-consent': 'Ärendet är stoppat och borttaget från alla dagordningar.',
  'move-in-queue': 'Ärendet har fått sin nya plats i kön.',
  'note-waiting': 'Sparat vad som görs under väntan.',
  'decide-individual-coordinator': 'Beslutet om individkoordinator är sparat.',
  'hand-over-case': 'Ärendet är överlämnat.',
  'take-on-task': 'Uppgiften är tillagd.',
  'report-task': 'Uppgiften är återrapporterad.',
  'make-plan': 'Planen är sparad. Dokumentera den i din egen myndighets system.',
  'set-measure': 'Insatsen är sparad.',
  'book-follow-up': 'Uppföljningen är bokad.',
  'park-case': 'Ärendet är parkerat.',
  'resume-case': 'Ärendet är upptaget igen.',
  'note-progress': 'Stegen är sparade.',
  'note-late-outcome': 'Utfallet är sparat.',
  'undo-step': 'Steget är ångrat.',
  'report-deviation': 'Tack, rapporten är inne. Samordnaren tar den vidare och teamet får svar.',
  'connect-channel': 'Kanalen är ansluten.',
} as const;
