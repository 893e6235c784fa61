import { workText } from './work-text.ts';
import { noWaitingNote } from '../../shared/cases/forms/queue-forms.ts';
import { headings } from '../../shared/text/headings.ts';
import { measureWords } from '../../shared/forms/words.ts';
const { offers: offersText } = workText;

/** The words around cases: the list, one case and what is done to it, the queue. Come with those pages, not before. */
export const caseText = {
  list: {
    which: 'Vilka ärenden',
    search: 'Sök på beteckning',
    segments: {
      mine: 'Mina',
      alarms: 'Med larm',
      ongoing: 'Pågående',
      queued: headings.inQueue,
      ended: 'Avslutade',
    },
    none: {
      mine: 'Du har inga egna ärenden just nu.',
      alarms: 'Inget ärende har larm.',
      ongoing: 'Inga ärenden pågår.',
      queued: 'Inga ärenden står i kö eller väntar på sitt första möte.',
      ended: 'Inga ärenden är avslutade.',
    },
    found: 'Sökträffar',
    showAll: 'Visa alla',
    noMatch: (search: string) => `Inget ärende med beteckningen ”${search}”.`,
  },
  sections: {
    next: 'Nästa steg',
    plan: 'Plan',
    progress: 'Stegförflyttning',
    facts: 'Om ärendet',
    closing: 'Avslut',
    history: 'Historik',
  },
  more: 'Fler åtgärder',
  fewer: 'Färre åtgärder',
  raiseAgain: 'Aktualisera på nytt',
  noMeetingToRaiseAt: 'Ärendet kan aktualiseras på nytt när nästa möte är planerat.',
  openMeeting: 'Öppna mötet',
  previous: 'Aktualiserat på nytt från',
  raisedAgainAs: 'Aktualiserat på nytt som',
  noHistory: 'Inget har hänt ännu.',
  allHistory: (count: number) => `Visa hela historiken (${count})`,
  latestHistory: 'Visa bara det senaste',
  undone: 'Ångrat',
  tasks: {
    none: 'Ingen har någon uppgift i ärendet.',
    reported: 'Återrapporterade uppgifter',
    covered: 'Förberedelser som planen tog platsen av',
  },
  queue: {
    move: 'Flytta',
    moveThis: (reference: string) => `Flytta ${reference}`,
    note: 'Anteckna',
    noteThis: (reference: string) => `Anteckna om väntan ${reference}`,
    noNote: noWaitingNote,
  },
  plan: {
    none: 'Ingen plan är registrerad.',
    noneYet: 'Planen registreras när planeringsmötet har hållits.',
    meeting: 'Planeringsmötet',
    askFirst: 'Mötesformen visas när det är ifyllt vilka som deltog.',
    byTable: (form: string) => `Mötesformen är ${form}.`,
    conflict: (forms: string, suggested: string) =>
      `Två regler gäller samtidigt: ${forms}. ${suggested} föreslås, teamet väljer.`,
    noRule: 'Ingen regel säger vilken mötesform som gäller. Teamet väljer och skriver kort varför.',
    suggested: (label: string) => `${label} (förslag)`,
    noWork: 'Planen har ingen arbetsinriktad insats. Arbetsinriktning ska alltid finnas med.',
    met: 'Uppfylld',
    notMet: 'Inte uppfylld',
  },
  measure: {
    add: measureWords.add,
    another: 'Ännu en insats',
    remove: measureWords.remove,
    numbered: (n: number) => `Insats ${n}`,
    search: offersText.search,
    searchHint: 'Eller välj insats och anordnare nedan.',
    nothing: offersText.nothingFound,
    picked: (label: string) => `Från utbudskartan: ${label}`,
    stale: offersText.stale,
    start: 'Starta',
    end: 'Avsluta',
    change: 'Ändra',
    startThis: (title: string) => `Starta ${title}`,
    endThis: (title: string) => `Avsluta ${title}`,
    changeThis: (title: string) => `Ändra ${title}`,
    none: 'Inga insatser är planerade.',
  },
  progress: {
    none: 'Inget är registrerat ännu.',
    level: (level: number) => `Steg ${level} av 5`,
    movement: {
      forward: 'Framåt',
      same: 'Oförändrat',
      back: 'Bakåt',
      none: '',
    },
  },
} as const;
