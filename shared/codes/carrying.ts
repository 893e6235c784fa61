import type { Labels } from '../text/choice.ts';

/** Why a case gets another holder; continuity is measured (handbook §3). *(choice)* */
export const handoverReasons = [
  'holder-leaves',
  'livelihood-changed',
  'individuals-wish',
  'workload',
  'holder-absent',
] as const;

export type HandoverReason = (typeof handoverReasons)[number];

export const handoverReasonLabels: Labels<HandoverReason> = {
  'holder-leaves': 'Ärendebäraren slutar i teamet',
  'livelihood-changed': 'Försörjningen har ändrats',
  'individuals-wish': 'Individens önskemål',
  workload: 'Arbetsbelastning',
  'holder-absent': 'Ärendebäraren är borta en längre tid',
};

/** What a member can take on in a case; the first four prepare the planning meeting (förmöte). *(choice)* */
export const taskCodes = [
  'prepare-individual',
  'gather-background',
  'invite-actors',
  'book-planning-meeting',
  'contact-individual',
  'contact-party',
  'start-measure',
  'follow-up-measure',
  'report-back',
] as const;

export type TaskCode = (typeof taskCodes)[number];

export const taskCodeLabels: Labels<TaskCode> = {
  'prepare-individual': 'Förbereda individen inför planeringsmötet (förmöte)',
  'gather-background': 'Samla in underlag från parterna',
  'invite-actors': 'Bjuda in dem som ska vara med på planeringsmötet',
  'book-planning-meeting': 'Boka planeringsmötet: tid, plats och tolk vid behov',
  'contact-individual': 'Kontakta individen',
  'contact-party': 'Kontakta en annan part',
  'start-measure': 'Starta en insats',
  'follow-up-measure': 'Följa upp en insats',
  'report-back': 'Återkoppla till teamet',
};

/** Förmöte: what a new holder has before them until the planning meeting. */
export const preparationTasks = [
  'prepare-individual',
  'gather-background',
  'invite-actors',
  'book-planning-meeting',
] as const satisfies readonly TaskCode[];

/** "Not possible" apart from "not undertaken". */
export const taskOutcomes = ['done', 'not-possible', 'not-undertaken'] as const;

export type TaskOutcome = (typeof taskOutcomes)[number];

export const taskOutcomeLabels: Labels<TaskOutcome> = {
  done: 'Gjort',
  'not-possible': 'Gick inte',
  'not-undertaken': 'Inte gjort än',
};

/** How a task ends: as somebody reports it, or with the plan that it was to prepare, which nobody has to report. */
export const taskEnds = [...taskOutcomes, 'covered-by-plan'] as const;

export type TaskEnd = (typeof taskEnds)[number];

export const taskEndLabels: Labels<TaskEnd> = {
  ...taskOutcomeLabels,
  'covered-by-plan': 'Täckt av planen, inte återrapporterad',
};
