import type { Labels } from '../text/choice.ts';

/** Forms of the planning meeting with the individual (handbook §3). */
export const planningForms = ['status-meeting', 'sip', 'multi-party-meeting'] as const;
/** `status-meeting` = avstämningsmöte, `multi-party-meeting` = flerpartsmöte. */
export type PlanningForm = (typeof planningForms)[number];

export const planningFormLabels: Labels<PlanningForm> = {
  'status-meeting': 'Avstämningsmöte',
  sip: 'SIP',
  'multi-party-meeting': 'Flerpartsmöte',
};

/** How FK takes part in the planning meeting. */
export const fkParts = ['holder', 'takes-part', 'absent'] as const;
export type FkPart = (typeof fkParts)[number];

export const fkPartLabels: Labels<FkPart> = {
  holder: 'Försäkringskassan är ärendebärare',
  'takes-part': 'Försäkringskassan deltar',
  absent: 'Försäkringskassan deltar inte',
};

/** The five points a plan is checked on (handbook §3). */
export const planPoints = [
  'jointly-planned',
  'individual-can-use',
  'next-steps',
  'own-task',
  'contact-details',
] as const;
export type PlanPoint = (typeof planPoints)[number];

export const planPointLabels: Labels<PlanPoint> = {
  'jointly-planned': 'Planen är gjord tillsammans',
  'individual-can-use': 'Individen kan läsa, förstå och komma åt planen',
  'next-steps': 'Varje aktörs nuvarande och nästa steg står i planen',
  'own-task': 'Individens egen uppgift står i planen',
  'contact-details': 'Kontaktuppgifter till aktörerna står i planen',
};
