import { planningForm, seriesForm } from '../../shared/meetings/plan-forms.ts';
import { headings } from '../../shared/text/headings.ts';
import type { Attendance } from '../../shared/codes/meeting.ts';

/** The words around meetings: planning, answering, leading, raising cases. Part of `text`. */
export const meetingText = {
  meetings: {
    planOne: planningForm.open,
    planSeries: seriesForm.open,
    which: 'Vilka möten',
    upcoming: 'Kommande',
    past: 'Tidigare',
    noneUpcoming: 'Inga möten är planerade.',
    notClosed: 'Inte avslutat',
    nonePast: 'Inga möten har hållits ännu.',
  },
  plan: {
    title: 'Planera möten',
    kind: 'Ett möte eller en serie',
    one: 'Ett möte',
    series: 'En serie',
    whenAndWhere: 'När och var',
    breaks: 'Teamets uppehåll hoppas över:',
    noBreaks: 'Teamet har inget uppehåll inlagt. Sommaruppehåll läggs in under Teamet.',
    preview: 'Så här blir det',
    previewEmpty: 'Fyll i när mötet ska vara, så visas dagarna och när kallelserna går ut.',
    late: 'Sen kallelse',
    skipped: 'Hoppas över:',
  },
  meeting: {
    join: 'Anslut digitalt',
    open: 'Starta mötet',
    change: 'Ändra eller ställ in',
    yourAnswer: 'Ditt svar',
    answers: 'Svar på kallelsen',
    agenda: 'Dagordning',
    raise: 'Ta upp ett ärende',
    removeTopic: headings.remove,
    progress: 'Klara ärenden',
    allDecided: 'Alla ärenden är klara.',
    now: 'Nu',
    undo: 'Ångra',
    decide: 'Ta nu',
    room: 'Plats för fler?',
  },
  answer: {
    deputyNamed: (label: string) => `Skickar ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    noDeputy: 'Platsen har ingen ersättare.',
    answerFor: 'Svara åt',
  },
  decide: {
    suggested: 'Förslag',
    atNext: 'Följ upp på nästa möte',
    coordinator: 'Individkoordinator',
    coordinatorMissing:
      'Teamet har ingen individkoordinator. Samordnaren lägger till en under Teamet.',
  },
  attendance: {
    title: 'Närvaro',
    short: {
      physical: headings.onSite,
      digital: 'Digitalt',
      deputy: 'Ersättare',
      'absent-with-word': 'Meddelat förhinder',
      absent: 'Uteblev',
    } satisfies Record<Attendance, string>,
    rest: (count: number) => `De övriga ${count} är på plats`,
    count: (set: number, all: number) => `${set} av ${all} angivna`,
  },
  end: {
    deviations: 'Avvikelser',
    title: 'Avsluta mötet',
    end: 'Avsluta mötet …',
    asked:
      'Är alla avvikelser rapporterade? När mötet avslutas skickas minnesanteckningarna till kanalen.',
    carryAndEnd: 'Ta med till nästa möte och avsluta',
    confirm: 'Avsluta och skicka minnesanteckningarna',
    after: 'Ett avslutat möte kan inte öppnas igen.',
  },
  minutes: {
    decisions: 'Beslut',
    noDecisions: 'Inga ärenden avgjordes.',
    attendance: 'Närvaro',
    topics: headings.otherTopics,
    deviations: 'Avvikelser',
    noDeviations: 'Inga avvikelser rapporterades.',
    next: headings.nextMeeting,
  },
  raise: {
    which: 'Ärendet',
    type: 'Typ',
    againTitle: (reference: string) => `Aktualisera ${reference} på nytt`,
  },
  fk: {
    questions: 'Frågor till Försäkringskassan',
    own: 'Ärenden som FK har tagit upp',
    all: 'Alla ärenden som FK har aktualiserat',
    change: 'Ändra svaret',
    earlier: 'Tidigare frågor och svar',
    toEarlier: 'Tidigare frågor till FK, med svar',
    search: 'Sök bland tidigare frågor och svar',
    searchHint: 'Ord i frågan eller svaret',
    clear: headings.clearSearch,
    found: (count: number) =>
      count === 0 ? 'Ingen fråga passar sökningen.' : count === 1 ? '1 fråga' : `${count} frågor`,
    noMeeting: 'Inget möte är planerat. Frågor kan ställas när nästa möte finns.',
    noOwn: 'FK har inte tagit upp något ärende till mötet.',
  },
} as const;
