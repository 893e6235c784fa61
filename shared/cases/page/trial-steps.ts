import { addDays, localDate } from '../../kernel/calendar.ts';
import { caseChoices } from './case-choices.ts';
import type { StarCase } from '../case.ts';
import type { CaseFacts } from './case-facts.ts';
import type { CaseCommand, CaseVerb } from '../contract.ts';
import type { Measure, MeasureInput } from '../case-plan.ts';
import { fkPartsIn } from '../plan/plan-form.ts';
import type { NewCaseInput } from '../raise-input.ts';
import { undoableStep } from '../undo-step.ts';

type Trials = (facts: CaseFacts) => readonly CaseCommand[];

/** For every verb the commands of which one is taken wherever the verb can be used at all. */
export const trialsOf: { readonly [V in CaseVerb]: Trials } = {
  'make-plan': (facts) =>
    fkPartsIn(facts.starCase, facts.team).map((fk) => ({
      ...at(facts),
      verb: 'make-plan',
      plan: {
        form: fk === 'holder' ? 'status-meeting' : 'sip',
        actors: { fk, healthCare: fk !== 'holder', socialServices: fk !== 'holder' },
        heldOn: localDate(facts.now),
        individualTookPart: true,
        points: [],
        measures: [],
      },
      nextFollowUp: tomorrow(facts),
    })),
  'set-measure': (facts) => [
    { ...at(facts), verb: 'set-measure', measure: aMeasure(facts) },
    // A full plan takes no more, but what is in it can be changed.
    ...measuresOf(facts.starCase).map(({ id, ...measure }) => ({
      ...at(facts),
      verb: 'set-measure' as const,
      measureId: id,
      measure,
    })),
  ],
  'book-follow-up': (facts) => [{ ...at(facts), verb: 'book-follow-up', on: tomorrow(facts) }],
  'park-case': (facts) => [
    { ...at(facts), verb: 'park-case', cause: 'decision', on: tomorrow(facts) },
  ],
  'resume-case': (facts) => [{ ...at(facts), verb: 'resume-case', on: tomorrow(facts) }],
  'note-progress': (facts) => [
    {
      ...at(facts),
      verb: 'note-progress',
      progress: {
        stage: 'end',
        levels: {
          'working-ability': 1,
          occupation: 1,
          livelihood: 1,
          'functional-impairment': 1,
        },
      },
    },
  ],
  'take-on-task': (facts) =>
    caseChoices(facts).members.map(({ value }) => ({
      ...at(facts),
      verb: 'take-on-task',
      memberId: value,
      task: 'report-back',
      due: tomorrow(facts),
    })),
  'report-task': (facts) =>
    tasksOf(facts.starCase).map(({ id }) => ({
      ...at(facts),
      verb: 'report-task',
      taskId: id,
      outcome: 'done',
    })),
  'hand-over-case': (facts) =>
    caseChoices(facts).holders.map(({ value }) => ({
      ...at(facts),
      verb: 'hand-over-case',
      caseHolderId: value,
      reason: 'workload',
    })),
  'decide-individual-coordinator': (facts) =>
    caseChoices(facts).individualCoordinators.map(({ value }) => ({
      ...at(facts),
      verb: 'decide-individual-coordinator',
      memberId: value,
    })),
  'note-waiting': (facts) => [
    { ...at(facts), verb: 'note-waiting', action: 'regular-contact' },
    { ...at(facts), verb: 'note-waiting', action: 'care' },
  ],
  'move-in-queue': (facts) =>
    ['first', ...facts.queued.map(({ id }) => id)].map((after) => ({
      ...at(facts),
      verb: 'move-in-queue',
      after,
      reason: 'team-agreed',
    })),
  'note-late-outcome': (facts) => [
    {
      ...at(facts),
      verb: 'note-late-outcome',
      outcome: { on: localDate(facts.now), livelihood: ['employment'], occupation: 'employment' },
    },
  ],
  'correct-case': (facts) => {
    const raise = raisedAs(facts.starCase);
    // A form from before a livelihood was asked for can be put right too.
    const livelihoodIn = raise?.livelihoodIn.slice(0, 1) ?? [];
    if (livelihoodIn.length === 0) livelihoodIn.push('social-assistance');
    return raise === undefined
      ? []
      : [{ ...at(facts), verb: 'correct-case', raise: { ...raise, livelihoodIn } }];
  },
  'withdraw-case': (facts) => [{ ...at(facts), verb: 'withdraw-case', reason: 'not-ready' }],
  'withdraw-consent': (facts) => [
    { ...at(facts), verb: 'withdraw-consent', on: localDate(facts.now) },
  ],
  'undo-step': (facts) => [
    { ...at(facts), verb: 'undo-step', step: undoableStep(facts.starCase) ?? 0 },
  ],
};

/** The case as it would be raised now: what the form of a correction starts from. */
export function raisedAs(starCase: StarCase): NewCaseInput | undefined {
  if (starCase.type !== 'new') return undefined;
  const { referrer, referrers, consent, gender, ageBand, livelihoodIn, criteria } = starCase;
  const { priorityGroup, processLevel, previous, talkedOver } = starCase;
  return {
    type: 'new',
    referrer,
    referrers,
    consent,
    gender,
    ageBand,
    livelihoodIn,
    criteria,
    talkedOver,
    ...(priorityGroup === undefined ? {} : { priorityGroup }),
    ...(processLevel === undefined ? {} : { processLevel }),
    ...(previous === undefined ? {} : { previous }),
  };
}

function tasksOf({ current }: StarCase) {
  return current.status === 'ongoing' ? current.tasks : [];
}

function measuresOf({ current }: StarCase): readonly Measure[] {
  return current.status === 'ongoing' ? (current.plan?.measures ?? []) : [];
}

function aMeasure(facts: CaseFacts): MeasureInput {
  return { code: 'work-training', provider: 'municipality', from: localDate(facts.now) };
}

function at({ team, starCase }: CaseFacts) {
  return { teamId: team.id, reference: starCase.id };
}

function tomorrow({ now }: CaseFacts) {
  return addDays(localDate(now), 1);
}
