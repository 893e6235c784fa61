/** The words around where a meeting is while it is held, and of its stage. Part of `text`. */
export const nowText = {
  now: {
    where: 'Var mötet är',
    at: 'Nu',
    then: 'Sedan',
    allDone: 'Allt på dagordningen är genomgånget',
    previous: 'Föregående',
    next: 'Nästa',
    follow: 'Följ mötet',
    takeUp: 'Ta upp nu',
    elsewhere: 'Du tittar på något annat än mötet.',
    heard: (at: string, then: string | undefined) =>
      then === undefined ? `Mötet är nu vid ${at}.` : `Mötet är nu vid ${at}. Sedan ${then}.`,
    tomorrow: 'Mötet är i morgon. Starta ändå?',
    tomorrowMeans:
      'De pågående och köade ärendena sätts på dagordningen som de är i dag. Så länge inget är beslutat går det att ångra.',
    startAnyway: 'Starta mötet i dag',
    undoOpening: 'Ångra starten',
    undoOpeningAsk: 'Ångra att mötet startades?',
    undoOpeningMeans:
      'Mötet blir som innan det startades. Det som är noterat om närvaron tas bort, och svaren på kallelsen gäller igen.',
    toStage: 'Visa på scenen',
    toScreen: 'Öppna för en skärm',
    shared: 'Mötet visas nu på scenen.',
    notShared: 'Det gick inte att visa på scenen. Öppna vyn i ett eget fönster i stället.',
  },
  stage: {
    heading: 'Mötet just nu',
    cases: 'Ärenden',
    notStarted: 'Mötet är inte startat',
    notStartedText: 'Här visas vad mötet är vid när den som leder har startat det.',
    ended: 'Mötet är avslutat',
    endedText: 'Minnesanteckningarna finns i kanalen.',
    cancelled: 'Mötet är inställt',
    empty: 'Inga ärenden på dagordningen',
    full: 'Helskärm',
  },
  keys: {
    title: 'Snabbtangenter',
    open: 'Snabbtangenter (?)',
    single: 'Snabbtangenter med en bokstav',
    singleHint: 'Stäng av dem om du talar in text eller ofta trycker fel.',
    whileTyping: 'Gäller inte medan du skriver i ett fält.',
  },
} as const;
