import type { CaseVerb } from '../../shared/cases/forms/case-forms.ts';
import type { Expected } from './expectation.ts';
import { members, type Person } from './people.ts';
import { aRaise } from './raise.ts';

/** Sent to a meeting in the arbetsförmedlare's place. */
const sent = ['deputy', 'substitute'] as const;
const readers: readonly Person[] = ['coordinator', ...members, ...sent];
/** The arbetsförmedlare raised them, and carries those that are ongoing. */
const ofAf: readonly Person[] = ['coordinator', 'employment-officer', ...sent];
const leads = ['coordinator'] as const;
const notTheirs = ['fk-contact', 'individual-coordinator'] as const;
const fk = ['fk-contact'] as const;
const at = (reference: string) => ({ teamId: 'ber', reference });

/** The steps of a case (handbook §7): whose it is, and for whom it is not there. */
export const caseCommands: { readonly [V in CaseVerb]: Expected<V> } = {
  'correct-case': {
    may: ofAf,
    hidden: notTheirs,
    of: ({ cases }) => ({
      verb: 'correct-case',
      ...at(cases.raised),
      raise: { ...aRaise('af'), gender: 'man' },
    }),
  },
  'correct-groups': {
    may: ofAf,
    hidden: fk,
    of: ({ cases }) => ({
      verb: 'correct-groups',
      ...at(cases.ongoing),
      priorityGroups: ['sickness-benefit'],
    }),
  },
  'correct-closing': {
    may: leads,
    hidden: notTheirs,
    of: ({ cases }) => ({
      verb: 'correct-closing',
      ...at(cases.closedBefore),
      closing: {
        reason: 'b3-personal',
        personalReason: 'moved',
        planAgreed: false,
        livelihoodOut: ['social-assistance'],
        occupationOut: 'none',
        result: 'neither',
        takingOver: 'none',
        nnsOffered: false,
      },
    }),
  },
  'withdraw-case': {
    may: ofAf,
    hidden: notTheirs,
    of: ({ cases }) => ({ verb: 'withdraw-case', ...at(cases.raised), reason: 'not-ready' }),
  },
  // Whoever the individual tells it to.
  'withdraw-consent': {
    may: [...readers, 'individual-coordinator'],
    hidden: fk,
    of: ({ cases }) => ({
      verb: 'withdraw-consent',
      ...at(cases.ongoing),
      on: '2026-12-01',
      sure: true,
    }),
  },
  'move-in-queue': {
    may: leads,
    hidden: notTheirs,
    of: ({ cases }) => ({
      verb: 'move-in-queue',
      ...at(cases.queuedLast),
      after: 'first',
      reason: 'livelihood-ends',
    }),
  },
  'note-waiting': {
    may: ofAf,
    hidden: notTheirs,
    of: ({ cases }) => ({
      verb: 'note-waiting',
      ...at(cases.queued),
      waitingAction: 'regular-contact',
      text: 'Kontakt varje vecka',
    }),
  },
  'decide-individual-coordinator': {
    may: leads,
    hidden: fk,
    of: ({ cases }) => ({
      verb: 'decide-individual-coordinator',
      ...at(cases.ongoing),
      memberId: 'none',
    }),
  },
  'hand-over-case': {
    may: ofAf,
    hidden: fk,
    of: ({ cases }) => ({
      verb: 'hand-over-case',
      ...at(cases.ongoing),
      caseHolderId: 'ber-ifo-officer',
      reason: 'workload',
    }),
  },
  'take-on-task': {
    may: [...readers, 'individual-coordinator'],
    hidden: fk,
    of: ({ cases }) => ({
      verb: 'take-on-task',
      ...at(cases.ongoing),
      memberId: 'ber-ifo-officer',
      task: 'contact-party',
      due: '2026-12-20',
    }),
  },
  // The task is the IFO-handläggare's.
  'report-task': {
    may: [...ofAf, 'ifo-officer'],
    hidden: fk,
    of: ({ cases }) => ({
      verb: 'report-task',
      ...at(cases.ongoing),
      taskId: cases.task,
      outcome: 'done',
    }),
  },
  'make-plan': {
    may: [...ofAf, 'individual-coordinator'],
    hidden: fk,
    of: ({ cases }) => ({
      verb: 'make-plan',
      ...at(cases.ongoing),
      plan: {
        form: 'sip',
        // The table has no rule for it, so the team gives its reason.
        actors: { fk: 'takes-part', healthCare: true, socialServices: false },
        formReason: 'Vården samordnar redan',
        heldOn: '2026-12-01',
        individualTookPart: true,
        points: ['own-task'],
        measures: [{ code: 'work-trial', provider: 'af', from: '2026-12-07' }],
      },
      nextFollowUp: '2027-01-12',
    }),
  },
  'set-measure': {
    may: [...ofAf, 'individual-coordinator'],
    hidden: fk,
    of: ({ cases, offer }) => ({
      verb: 'set-measure',
      ...at(cases.ongoing),
      measureId: cases.measure,
      measure: { code: 'work-trial', provider: 'af', offerId: offer, from: '2027-01-11' },
    }),
  },
  'book-follow-up': {
    may: [...ofAf, 'individual-coordinator'],
    hidden: fk,
    of: ({ cases }) => ({ verb: 'book-follow-up', ...at(cases.ongoing), on: '2027-02-09' }),
  },
  'park-case': {
    may: [...ofAf, 'individual-coordinator'],
    hidden: fk,
    of: ({ cases }) => ({
      verb: 'park-case',
      ...at(cases.ongoing),
      cause: 'investigation',
      on: '2027-03-09',
    }),
  },
  'resume-case': {
    may: ofAf,
    hidden: notTheirs,
    of: ({ cases }) => ({ verb: 'resume-case', ...at(cases.parked), on: '2027-01-12' }),
  },
  'note-progress': {
    may: [...ofAf, 'individual-coordinator'],
    hidden: fk,
    of: ({ cases }) => ({
      verb: 'note-progress',
      ...at(cases.ongoing),
      stage: 'start',
      workingAbility: 2,
      occupation: 1,
      livelihood: 1,
      functionalImpairment: 3,
    }),
  },
  // The municipality raised it, AF carried it.
  'note-late-outcome': {
    may: [...ofAf, 'ifo-officer', 'labour-market-coordinator'],
    hidden: notTheirs,
    of: ({ cases }) => ({
      verb: 'note-late-outcome',
      ...at(cases.closed),
      on: '2026-12-01',
      pensionDecision: 'granted',
      livelihood: ['disability-pension'],
      occupation: 'none',
    }),
  },
  // The arbetsförmedlare's own step; other readers are told that it is not theirs.
  'undo-step': {
    may: ['coordinator', 'employment-officer'],
    refused: [
      ...members.filter((person) => person !== 'employment-officer'),
      ...sent,
      'individual-coordinator',
    ],
    hidden: fk,
    of: ({ cases }) => ({ verb: 'undo-step', ...at(cases.ongoing), step: cases.lastStep }),
  },
};
