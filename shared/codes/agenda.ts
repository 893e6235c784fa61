import type { Labels } from '../text/choice.ts';

/**
 * The agenda in its sections, each with its parts in the order they are taken (handbook §2). Which section comes first the
 * team decides (`agendaPlan`); FK joins after the cases, and the deviations are a standing item.
 */
export const agendaBlocks = ['cases', 'fk', 'general'] as const;
export type AgendaBlock = (typeof agendaBlocks)[number];

export const agendaBlockLabels: Labels<AgendaBlock> = {
  cases: 'Del 2: ärenden',
  fk: 'Försäkringskassan',
  general: 'Del 1: lärande och information',
};

/** How a section is headed where its time is known: FK is there then and not before. */
export const timedBlockLabels: Labels<AgendaBlock> = {
  ...agendaBlockLabels,
  fk: 'Försäkringskassan är med',
};

/** Sections in the order of cases first. */
export const agendaParts = [
  'ongoing-cases',
  'new-cases',
  'queued-cases',
  'closed-cases',
  'consultations',
  'fk-slot',
  'learning',
  'implementation',
  'other-information',
  'deviations',
] as const;
export type AgendaPart = (typeof agendaParts)[number];

export const blockOfPart: Readonly<Record<AgendaPart, AgendaBlock>> = {
  'ongoing-cases': 'cases',
  'new-cases': 'cases',
  'queued-cases': 'cases',
  'closed-cases': 'cases',
  consultations: 'cases',
  'fk-slot': 'fk',
  learning: 'general',
  implementation: 'general',
  'other-information': 'general',
  deviations: 'general',
};

export const agendaPartLabels: Labels<AgendaPart> = {
  'ongoing-cases': 'Pågående ärenden',
  'new-cases': 'Nya ärenden',
  'queued-cases': 'Köade ärenden',
  'closed-cases': 'Avslutade ärenden',
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
export const outcomes = [
  'received',
  'queued',
  'declined',
  'answered',
  'follow-up',
  'parked',
  'closed',
] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeLabels: Labels<Outcome> = {
  received: 'Mottaget',
  queued: 'Köat',
  declined: 'Avböjt',
  answered: 'Besvarad',
  'follow-up': 'Ny uppföljning',
  parked: 'Vilande',
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

/** On the button of a decision, and over its form. */
export const outcomeActions = {
  received: 'Ta emot',
  queued: 'Ställ i kö',
  declined: 'Avböj',
  answered: 'Markera som besvarad',
  'follow-up': 'Boka uppföljning',
  parked: 'Låt ärendet vila',
  closed: 'Avsluta ärendet',
} as const satisfies Labels<Outcome>;
