import type { CaseVerb } from '../../../shared/cases/forms/case-forms.ts';
import type { CommandOf, Verb } from '../../../shared/commands/command.ts';
import { aClosing, aPlanInput, aRaise } from '../../builders/case.ts';
import { af, coach, coordinatorAccount, fk, ifo, members } from './people.ts';
import { caseIds, type Places } from './situation.ts';

const leads = [coordinatorAccount] as const;
const ofCase = (reference: string) => ({ teamId: 'berg', reference });

/** One command of a verb, and what becomes of it for everybody; who is not named is denied, with a reason. */
export interface Expected<V extends Verb> {
  readonly may: readonly string[];
  /** Who may in general, and is refused here for what the command says. */
  readonly refused?: readonly string[];
  /** For whom the case is not there at all. */
  readonly hidden?: readonly string[];
  readonly of: (places: Places) => CommandOf<V>;
}

/** The steps of a case, and who takes them (handbook §7: "read; write own party's"). */
export const caseVerbs: { readonly [V in CaseVerb]: Expected<V> } = {
  'correct-case': {
    // The IFO-handläggare raised it.
    may: [coordinatorAccount, ifo],
    hidden: [fk, coach],
    of: () => ({
      verb: 'correct-case',
      ...ofCase(caseIds.raised),
      raise: aRaise({ gender: 'man' }),
    }),
  },
  'correct-groups': {
    // The IFO-handläggare raised it, AF's arbetsförmedlare carries it.
    may: members,
    hidden: [fk],
    of: () => ({
      verb: 'correct-groups',
      ...ofCase(caseIds.ongoing),
      priorityGroups: ['sickness-benefit'],
    }),
  },
  'correct-closing': {
    may: leads,
    hidden: [fk, coach],
    of: () => ({
      verb: 'correct-closing',
      ...ofCase(caseIds.closed),
      closing: aClosing({ reason: 'b3-personal', personalReason: 'moved' }),
    }),
  },
  'withdraw-case': {
    may: [coordinatorAccount, ifo],
    hidden: [fk, coach],
    of: () => ({ verb: 'withdraw-case', ...ofCase(caseIds.raised), reason: 'not-ready' }),
  },
  // Whoever the individual tells it to.
  'withdraw-consent': {
    may: [...members, coach],
    hidden: [fk],
    of: () => ({
      verb: 'withdraw-consent',
      ...ofCase(caseIds.ongoing),
      on: '2026-12-06',
      sure: true,
    }),
  },
  'move-in-queue': {
    may: leads,
    hidden: [fk, coach],
    of: () => ({
      verb: 'move-in-queue',
      ...ofCase(caseIds.queuedLast),
      after: 'first',
      reason: 'livelihood-ends',
    }),
  },
  'note-waiting': {
    // AF answers for the wait; the IFO-handläggare wrote it in.
    may: members,
    hidden: [fk, coach],
    of: () => ({
      verb: 'note-waiting',
      ...ofCase(caseIds.queued),
      waitingAction: 'regular-contact',
    }),
  },
  'decide-individual-coordinator': {
    may: leads,
    hidden: [fk],
    of: () => ({
      verb: 'decide-individual-coordinator',
      ...ofCase(caseIds.ongoing),
      memberId: 'none',
    }),
  },
  'hand-over-case': {
    // AF's arbetsförmedlare carries it.
    may: [coordinatorAccount, af],
    hidden: [fk],
    of: () => ({
      verb: 'hand-over-case',
      ...ofCase(caseIds.ongoing),
      caseHolderId: 'ifo-officer',
      reason: 'workload',
    }),
  },
  'take-on-task': {
    may: [...members, coach],
    hidden: [fk],
    of: () => ({
      verb: 'take-on-task',
      ...ofCase(caseIds.ongoing),
      memberId: 'ifo-officer',
      task: 'contact-party',
      due: '2026-12-20',
    }),
  },
  'report-task': {
    may: members,
    hidden: [fk],
    of: ({ taskId }) => ({
      verb: 'report-task',
      ...ofCase(caseIds.ongoing),
      taskId,
      outcome: 'done',
    }),
  },
  'make-plan': {
    may: [coordinatorAccount, af, coach],
    hidden: [fk],
    of: () => ({
      verb: 'make-plan',
      ...ofCase(caseIds.ongoing),
      plan: aPlanInput('2026-12-04'),
      nextFollowUp: '2027-01-12',
    }),
  },
  'set-measure': {
    may: [coordinatorAccount, af, coach],
    hidden: [fk],
    of: () => ({
      verb: 'set-measure',
      ...ofCase(caseIds.ongoing),
      measure: { code: 'komvux', provider: 'municipality', from: '2027-01-11' },
    }),
  },
  'book-follow-up': {
    may: [coordinatorAccount, af, coach],
    hidden: [fk],
    of: () => ({ verb: 'book-follow-up', ...ofCase(caseIds.ongoing), on: '2027-02-09' }),
  },
  'park-case': {
    may: [coordinatorAccount, af, coach],
    hidden: [fk],
    of: () => ({
      verb: 'park-case',
      ...ofCase(caseIds.ongoing),
      cause: 'investigation',
      on: '2027-03-09',
    }),
  },
  'resume-case': {
    may: [coordinatorAccount, af, coach],
    hidden: [fk],
    of: () => ({ verb: 'resume-case', ...ofCase(caseIds.parked), on: '2027-01-12' }),
  },
  'note-progress': {
    may: [coordinatorAccount, af, coach],
    hidden: [fk],
    of: () => ({
      verb: 'note-progress',
      ...ofCase(caseIds.ongoing),
      stage: 'during',
      workingAbility: 3,
      occupation: 2,
      livelihood: 2,
      functionalImpairment: 3,
    }),
  },
  'note-late-outcome': {
    // The holder, and the party that raised it. The individkoordinator's assignment ended with the case.
    may: members,
    hidden: [fk, coach],
    of: () => ({
      verb: 'note-late-outcome',
      ...ofCase(caseIds.closed),
      on: '2026-12-01',
      livelihood: ['employment'],
      occupation: 'employment',
    }),
  },
  'undo-step': {
    // The arbetsförmedlare's own step; other readers are told that it is not theirs.
    may: [coordinatorAccount, af],
    refused: [ifo, coach],
    hidden: [fk],
    of: ({ lastStep }) => ({ verb: 'undo-step', ...ofCase(caseIds.ongoing), step: lastStep }),
  },
};
