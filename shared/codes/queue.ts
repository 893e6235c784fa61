import type { Labels } from '../text/choice.ts';

/** Why the one who raised a case takes it back before the team has decided. *(choice)* */
export const withdrawalReasons = [
  'solved-otherwise',
  'individual-declines',
  'not-ready',
  'registered-by-mistake',
] as const;

export type WithdrawalReason = (typeof withdrawalReasons)[number];

export const withdrawalReasonLabels: Labels<WithdrawalReason> = {
  'solved-otherwise': 'Har ordnats på annat sätt',
  'individual-declines': 'Individen vill inte gå vidare',
  'not-ready': 'Underlaget är inte klart',
  'registered-by-mistake': 'Felregistrerat',
};

/** What the raising party does while a case waits: the wait is active, not passive (handbook §3). *(choice)* */
export const waitingActions = [
  'regular-contact',
  'own-measure',
  'investigation',
  'care',
  'other-party-acts',
  'nothing-yet',
] as const;

export type WaitingAction = (typeof waitingActions)[number];

export const waitingActionLabels: Labels<WaitingAction> = {
  'regular-contact': 'Regelbunden kontakt med individen',
  'own-measure': 'Egen insats pågår',
  investigation: 'Utredning pågår',
  care: 'Vård eller behandling pågår',
  'other-party-acts': 'En annan part arbetar med individen',
  'nothing-yet': 'Inget görs än',
};

/** Why the team moves a case in its queue (handbook §3: changed only with a reason). Codes, *(choice)*. */
export const queueMoveReasons = [
  'livelihood-ends',
  'risk-of-worsening',
  'measure-available',
  'not-reachable',
  'team-agreed',
] as const;

export type QueueMoveReason = (typeof queueMoveReasons)[number];

export const queueMoveReasonLabels: Labels<QueueMoveReason> = {
  'livelihood-ends': 'Försörjningen upphör snart',
  'risk-of-worsening': 'Risk att läget försämras',
  'measure-available': 'En insats är tillgänglig nu',
  'not-reachable': 'Individen kan inte påbörja något nu',
  'team-agreed': 'Teamet är överens om ordningen',
};
