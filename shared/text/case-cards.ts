/** Words of a case's card that are neither a code's name nor a form's own. */
export const caseCardText = {
  eyebrow: 'Ärende',
  waiting: 'Under väntan',
  waitingNoted: 'Vad som görs under tiden är angivet. Det står på ärendets sida.',
  tasks: 'Uppgifter',
  holder: (label: string) => `Ärendebärare: ${label}`,
  individualCoordinator: (label: string) => `Individkoordinator: ${label}`,
  /** A channel has more readers than those who asked. */
  onPage:
    'Uppgifterna om ärendet, planen, insatserna och stegen visas bara i fliken. Där rättas de också.',
  openInTab: 'Öppna ärendet i fliken',
  undo: 'Ångra',
  undoLast: 'Vad som stod i steget ser du på ärendets sida.',
  groups: {
    decide: 'Beslut',
    wait: 'Väntan',
    plan: 'Plan',
    follow: 'Uppföljning',
    more: 'Mer',
  },
  /** Where no meeting decides about an ongoing case just now. */
  elsewhere:
    'Avslut beslutas på mötet. Uppföljning, och att ett ärende vilar, beslutas där eller registreras mellan mötena under ”Uppföljning”.',
  undoDecision: (decision: string) =>
    `Beslutet på mötet: ${decision}. Ärendet blir som det var före beslutet.`,
  /** A card computes nothing, so it tells the table of the planning meeting's form (handbook §3). */
  planForm: {
    rule: 'Deltar både hälso- och sjukvården och socialtjänsten är det SIP. Annars: avstämningsmöte när Försäkringskassan är ärendebärare, flerpartsmöte när den inte deltar.',
    conflict:
      'Är Försäkringskassan ärendebärare och båda de andra deltar gäller avstämningsmöte och SIP samtidigt: teamet väljer, SIP föreslås. Deltar Försäkringskassan på annat sätt utan båda de andra finns ingen regel: välj och skriv varför.',
  },
  staleOffer: (label: string) => `${label} (behöver bekräftas)`,
  raiseAgain:
    'Ärendet kan aktualiseras på nytt: ange beteckningen under ”Nytt ärende” på kallelsen, eller gör det från ärendet i fliken.',
} as const;
