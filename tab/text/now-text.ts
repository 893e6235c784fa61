import { leadingText } from '../../shared/text/leading.ts';

/** The words around where a meeting is while it is held, and of its stage. Part of `text`. */
export const nowText = {
  now: {
    where: 'Var mötet är',
    theMeeting: 'mötet',
    at: 'Nu',
    then: 'Sedan',
    allDone: 'Allt på dagordningen är genomgånget',
    previous: 'Föregående',
    next: 'Nästa',
    follow: 'Följ mötet',
    heard: (at: string, then: string | undefined) =>
      then === undefined ? `Mötet är nu vid ${at}.` : `Mötet är nu vid ${at}. Sedan ${then}.`,
    tomorrow: 'Mötet är i morgon. Starta ändå?',
    tomorrowMeans:
      'De pågående och köade ärendena sätts på dagordningen som de är i dag. Så länge inget är beslutat går det att ångra.',
    startAnyway: 'Starta mötet i dag',
    undoOpening: leadingText.undoOpening,
    undoOpeningAsk: 'Ångra att mötet startades?',
    undoOpeningMeans: leadingText.undoOpeningMeans,
    toStage: 'Visa på scenen',
    toScreen: 'Öppna för en skärm',
    shared: 'Mötet visas nu på scenen.',
    notShared: 'Det gick inte att visa på scenen. Öppna vyn i ett eget fönster i stället.',
  },
  stage: {
    heading: 'Mötet just nu',
    cases: 'Ärenden',
    done: 'Klart',
    notStarted: 'Mötet är inte startat',
    notStartedText: 'Här visas vad mötet är vid när den som leder har startat det.',
    ended: 'Mötet är avslutat',
    endedText: 'Minnesanteckningarna finns i kanalen.',
    cancelled: 'Mötet är inställt',
    empty: 'Inga ärenden på dagordningen',
  },
  keys: {
    title: 'Snabbtangenter',
    open: 'Snabbtangenter (?)',
    single: 'Snabbtangenter med en bokstav',
    singleHint: 'Stäng av dem om du talar in text eller ofta trycker fel.',
    does: {
      next: 'Nästa på dagordningen',
      previous: 'Tillbaka till den förra punkten',
      follow: 'Följ mötet igen',
      decide: 'Besluta det som är föreslaget',
      undo: 'Ångra det senaste beslutet',
      case: 'Gå till det mötet är vid',
      agenda: 'Gå till dagordningen',
      presence: 'Gå till närvaron',
      end: 'Gå till att avsluta mötet',
      help: 'Visa den här listan',
    },
    whileTyping: 'Gäller inte medan du skriver i ett fält.',
  },
} as const;
