import type { Labels } from '../text/choice.ts';

/**
 * Agenda parts in the order they are taken: the cases first, FK after the cases, then the rest
 * (handbook §2: "individual cases come first in practice; FK joins after the case part").
 */
export const agendaParts = [
  'ongoing-cases',
  'new-cases',
  'queued-cases',
  'consultations',
  'fk-slot',
  'deviations',
  'learning',
  'implementation',
  'other-information',
] as const;
export type AgendaPart = (typeof agendaParts)[number];

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

/** Parts a member can propose a topic in; `fk-slot` is a general question to FK, never about a case (§4). */
export const topicParts = ['learning', 'implementation', 'other-information', 'fk-slot'] as const;
export type TopicPart = (typeof topicParts)[number];

export const topicPartLabels: Labels<TopicPart> = {
  learning: 'Lärande',
  implementation: 'Implementering',
  'other-information': agendaPartLabels['other-information'],
  'fk-slot': 'Allmän fråga till Försäkringskassan',
};

/** What a meeting makes of a topic or a question. `again`: the next meeting takes it up. *(choice)* */
export const topicOutcomes = ['done', 'again', 'passed-on'] as const;
export type TopicOutcome = (typeof topicOutcomes)[number];

export const topicOutcomeLabels: Labels<TopicOutcome> = {
  done: 'Klar',
  again: 'Tas upp igen',
  'passed-on': 'Lämnas vidare',
};

/** What a case is on the agenda for: `follow-up` is an ongoing case, `queued` one waiting for room. */
export const caseItemKinds = ['new', 'consultation', 'follow-up', 'queued'] as const;
export type CaseItemKind = (typeof caseItemKinds)[number];

export const itemKindLabels: Labels<CaseItemKind> = {
  new: 'Nytt ärende',
  consultation: 'Konsultation',
  'follow-up': 'Uppföljning',
  queued: 'Köat ärende',
};

/** What the team can decide about a case. */
export type Outcome =
  'received' | 'queued' | 'declined' | 'answered' | 'follow-up' | 'parked' | 'closed';

export const outcomeLabels: Labels<Outcome> = {
  received: 'Mottaget',
  queued: 'Köat',
  declined: 'Avböjt',
  answered: 'Besvarad',
  'follow-up': 'Ny uppföljning',
  parked: 'Parkerat',
  closed: 'Avslutat',
};

const outcomesByKind: Readonly<Record<CaseItemKind, readonly Outcome[]>> = {
  new: ['received', 'queued', 'declined'],
  queued: ['received', 'queued', 'declined'],
  consultation: ['answered'],
  'follow-up': ['follow-up', 'parked', 'closed'],
};

/** What the team can decide about an item of that kind, in the order to offer it (handbook §3). */
export function outcomesOf(kind: CaseItemKind): readonly Outcome[] {
  return outcomesByKind[kind];
}
