import type { Role } from '../access/access.ts';
import type {
  AgeBand,
  caseTypes,
  ClosingReason,
  closingResults,
  Criterion,
  Gender,
  Livelihood,
  occupationsOut,
  PriorityGroup,
  Referrer,
} from '../cases/lists.ts';
import type { DeviationCategory, DeviationStatus } from '../deviations/deviation.ts';
import type { AgendaPart, CaseItemKind, Outcome, TopicPart } from '../meetings/agenda.ts';
import type {
  Attendance,
  cancelReasons,
  CaseWord,
  MeetingStatus,
  RoomVerdict,
} from '../meetings/meeting.ts';
import type { Choice } from './choice.ts';
import type { MemberFunction, Party } from '../teams/party.ts';

/** The Swedish name of every code, in the handbook's own words. A new code does not compile without one. */
type Labels<Code extends string> = Readonly<Record<Code, string>>;

/** The list as a form offers it, in the order it is written here. */
export function choicesOf(labels: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

export const partyLabels: Labels<Party> = {
  af: 'Arbetsförmedlingen',
  fk: 'Försäkringskassan',
  region: 'Region Jämtland Härjedalen',
  municipality: 'Kommunen',
};

/** Where the whole name does not fit: `Arbetsförmedlare (AF)`. */
export const partyShortLabels: Labels<Party> = {
  af: 'AF',
  fk: 'FK',
  region: 'regionen',
  municipality: 'kommunen',
};

export const functionLabels: Labels<MemberFunction> = {
  coordinator: 'Samordnare',
  'employment-officer': 'Arbetsförmedlare',
  'fk-contact': 'Kontaktperson',
  'rehab-coordinator-primary-care': 'Rehabkoordinator primärvård',
  'rehab-coordinator-psychiatry': 'Rehabkoordinator psykiatri',
  'ifo-officer': 'Handläggare IFO',
  'labour-market-coordinator': 'Arbetskonsulent AME',
  'individual-coordinator': 'Individkoordinator',
  'adult-education': 'Vuxenutbildning',
  integration: 'Integration',
  'assistance-officer': 'Biståndshandläggare',
  lss: 'LSS',
  kaa: 'KAA',
};

export const attendanceLabels: Labels<Attendance> = {
  physical: 'På plats',
  digital: 'Digitalt',
  deputy: 'Ersättare',
  'absent-with-word': 'Frånvarande, har meddelat',
  absent: 'Frånvarande, har inte meddelat',
};

export const caseTypeLabels: Labels<(typeof caseTypes)[number]> = {
  new: 'Nytt ärende',
  consultation: 'Konsultation',
};

export const itemKindLabels: Labels<CaseItemKind> = {
  new: 'Nytt ärende',
  consultation: 'Konsultation',
  'follow-up': 'Uppföljning',
  queued: 'Köat ärende',
};

export const outcomeLabels: Labels<Outcome> = {
  received: 'Mottaget',
  queued: 'Köat',
  declined: 'Avböjt',
  answered: 'Besvarad',
  'follow-up': 'Ny uppföljning',
  parked: 'Parkerat',
  closed: 'Avslutat',
};

export const caseWordLabels: Labels<CaseWord> = {
  'nothing-new': 'Inget nytt',
  'decide-without-me': 'Besluta utan mig',
  'wait-for-me': 'Vänta tills jag är med',
  'suggests-follow-up': 'Föreslår ny uppföljning',
  'suggests-closing': 'Föreslår avslut',
  'has-news': 'Har nytt att berätta, kontakta mig',
};

export const roomVerdictLabels: Labels<RoomVerdict> = {
  room: 'Plats för fler',
  full: 'Fullt',
  over: 'För många',
};

export const meetingStatusLabels: Labels<MeetingStatus> = {
  planned: 'Planerat',
  called: 'Kallat',
  open: 'Pågår',
  closed: 'Avslutat',
  cancelled: 'Inställt',
};

export const agendaPartLabels: Labels<AgendaPart> = {
  'ongoing-cases': 'Pågående ärenden',
  'new-cases': 'Nya ärenden',
  'queued-cases': 'Köade ärenden',
  consultations: 'Konsultation',
  'fk-slot': 'Allmänna frågor till Försäkringskassan',
  deviations: 'Avvikelser',
  learning: 'Lärande',
  implementation: 'Implementering',
  'other-information': 'Övrig information',
};

export const topicPartLabels: Labels<TopicPart> = {
  learning: 'Lärande',
  implementation: 'Implementering',
  'other-information': 'Övrig information',
  'fk-slot': 'Allmän fråga till Försäkringskassan',
};

export const referrerLabels: Labels<Referrer> = {
  ifo: 'IFO',
  ame: 'AME',
  af: 'AF',
  fk: 'FK',
  'primary-care': 'Primärvård',
  psychiatry: 'Psykiatri',
  several: 'Flera parter',
  self: 'Individen själv',
};

export const genderLabels: Labels<Gender> = {
  woman: 'Kvinna',
  man: 'Man',
  other: 'Annat/ej angivet',
};

export const ageBandLabels: Labels<AgeBand> = { '16-29': '16–29 år', '30-64': '30–64 år' };

export const livelihoodLabels: Labels<Livelihood> = {
  'social-assistance': 'Försörjningsstöd',
  employment: 'Förvärvsarbete',
  'unemployment-insurance': 'A-kassa',
  'activity-support': 'Aktivitetsstöd',
  'establishment-benefit': 'Etableringsersättning',
  'sickness-benefit': 'Sjukpenning/rehabiliteringspenning',
  'activity-compensation': 'Aktivitetsersättning',
  'disability-pension': 'Sjukersättning',
  'life-annuity': 'Livränta',
  'study-support': 'Studiestöd',
  'no-public-support': 'Ingen offentlig försörjning',
};

export const criterionLabels: Labels<Criterion> = {
  'working-age': 'Arbetsför ålder (16–64 år)',
  'combined-needs': 'Samlat behov av sociala, medicinska och arbetsinriktade insatser',
  'other-planning-insufficient': 'Andra former av gemensam planering bedöms inte räcka',
  'lives-in-municipality': 'Bor i kommunen',
  'neither-works-nor-studies': 'Varken arbetar eller studerar',
  'known-to-two-parties': 'Känd hos minst två parter eller behöver en bred planering',
};

export const priorityGroupLabels: Labels<PriorityGroup> = {
  'sickness-benefit': 'Sjukpenning',
  'activity-compensation': 'Aktivitetsersättning',
  'social-assistance': 'Försörjningsstöd',
  'no-public-support': 'Ingen offentlig försörjning',
  young: 'Unga (16–29 år)',
};

export const closingReasonLabels: Labels<ClosingReason> = {
  'a1-employment': 'A1 Arbete överenskommet eller påbörjat',
  'a2-studies': 'A2 Studier planerade eller påbörjade',
  'a3-coordinated-rehabilitation': 'A3 Samordnad rehabilitering AF/FK',
  'b1-disability-pension-applied': 'B1 Ansökan om utredning av sjukersättning inlämnad',
  'b2-not-work-oriented': 'B2 Planen är inte längre inriktad på arbete eller studier',
  'b3-personal': 'B3 Individens önskemål eller personliga omständigheter',
  'consent-withdrawn': 'Samtycket återkallat',
  'registered-by-mistake': 'Felregistrerat',
  'work-oriented-measure': 'Till arbetsinriktad insats hos AF',
};

export const occupationOutLabels: Labels<(typeof occupationsOut)[number]> = {
  employment: 'Arbete',
  'subsidised-employment': 'Subventionerad anställning',
  studies: 'Studier',
  'work-oriented-measure': 'Arbetsinriktad insats',
  other: 'Annan sysselsättning',
  none: 'Ingen sysselsättning',
};

export const closingResultLabels: Labels<(typeof closingResults)[number]> = {
  'in-measure': 'I insats',
  'sustainable-plan': 'Hållbar plan',
  neither: 'Varken insats eller hållbar plan',
};

export const cancelReasonLabels: Labels<(typeof cancelReasons)[number]> = {
  'too-few': 'För få kan delta',
  illness: 'Sjukdom',
  'no-cases': 'Inga ärenden',
  'other-date': 'Nytt datum söks',
  other: 'Annan orsak',
};

export const deviationCategoryLabels: Labels<DeviationCategory> = {
  'routines-responsibility': 'Rutiner/ansvar',
  consent: 'Samtycke',
  'attendance-team': 'Närvaro i team',
  'attendance-steering': 'Närvaro i styrgrupp',
  'collaboration-climate': 'Samverkansklimat/bemötande',
  goals: 'Mål',
  staffing: 'Bemanning',
  budget: 'Budget',
  'ways-of-working': 'Arbetssätt',
  reorganisation: 'Organisationsförändring',
  coordinator: 'Samordnaren',
};

export const deviationStatusLabels: Labels<DeviationStatus> = {
  reported: 'Rapporterad',
  compiled: 'Sammanställd',
  'with-steering': 'Hos styrgruppen',
  'in-action': 'Åtgärd beslutad',
  'with-county': 'Hos Länsam',
  solved: 'Löst',
  'passed-on': 'Lämnad vidare inom en organisation',
  'other-forum': 'Lämnad till annat forum',
};

export const roleLabels: Labels<Role> = {
  coordinator: 'Samordnare',
  member: 'Teammedlem',
  substitute: 'Ersättare på mötet',
  deputy: 'Ersättare',
  'fk-contact': 'Kontaktperson FK',
  'individual-coordinator': 'Individkoordinator',
  'steering-member': 'Ledamot i styrgruppen',
  'co-opted': 'Adjungerad i styrgruppen',
  'county-group': 'Länsam',
  'process-lead': 'Processledare',
  office: 'Kansli',
};
