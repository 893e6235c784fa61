import fc from 'fast-check';
import { confirming } from '../../builders/guarded.ts';
import type { PlanInput } from '../../../shared/cases/case-parts.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import { decideCase, undoCaseDecision } from '../../../shared/cases/steps/decide.ts';
import type { CaseCommand } from '../../../shared/cases/forms/contract.ts';
import type { CaseVerb } from '../../../shared/cases/forms/case-forms.ts';
import type { ItemDecision } from '../../../shared/cases/item-decision.ts';
import { raiseCase } from '../../../shared/cases/raise/raise.ts';
import { takeStep } from '../../../shared/cases/steps/steps.ts';
import { handoverReasons, taskCodes, taskOutcomes } from '../../../shared/codes/carrying.ts';
import { closingReasons } from '../../../shared/codes/closing.ts';
import { parkedCauses } from '../../../shared/codes/following.ts';
import { livelihoods } from '../../../shared/codes/livelihood.ts';
import { measureCodes } from '../../../shared/codes/measures.ts';
import { planningForms, planPoints } from '../../../shared/codes/planning.ts';
import {
  queueMoveReasons,
  waitingActions,
  withdrawalReasons,
} from '../../../shared/codes/queue.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { addDays, type IsoDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import {
  aCase,
  aClosing,
  aPlanInput,
  aRaise,
  aRound,
  commandOf,
  type Step,
} from '../../builders/case.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

export const team = aTeam()
  .whereFkMayRaise()
  .withMember('individual-coordinator')
  .ended('labour-market-coordinator', '2026-09-20')
  .build();
const firstDay: IsoDate = '2026-09-01';
/** Every free text of the walk: it must be gone when the consent is. */
export const marked = 'Hemlig rad';

const people = [
  'demo/coordinator',
  'demo/ifo-officer',
  'demo/employment-officer',
  'demo/fk-contact',
] as const;
const holder = fc.constantFrom(
  'ifo-officer',
  'employment-officer',
  'fk-contact',
  'labour-market-coordinator',
  'individual-coordinator',
  'nobody',
);
/** Days from the one it is on: some too early, most ahead. */
const day = fc.integer({ min: -5, max: 40 });

function dayFrom(today: IsoDate): fc.Arbitrary<IsoDate> {
  return day.map((n) => addDays(today, n));
}

function daysBack(today: IsoDate): fc.Arbitrary<IsoDate> {
  return fc.integer({ min: -4, max: 1 }).map((n) => addDays(today, n));
}

const text = fc.constantFrom(undefined, '', marked, 'Anna Lindqvist');
const confirmed = fc.constantFrom(undefined, confirming('Anna Lindqvist'));
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);

const measure = (today: IsoDate) =>
  fc
    .record({
      code: fc.constantFrom(...measureCodes),
      from: day,
      to: fc.option(fc.integer({ min: 20, max: 60 }), { nil: undefined }),
      startedOn: fc.option(fc.integer({ min: -5, max: 1 }), { nil: undefined }),
      endedOn: fc.option(fc.integer({ min: -5, max: 1 }), { nil: undefined, freq: 1 }),
    })
    .map(({ code, from, to, startedOn, endedOn }) => ({
      code,
      provider: 'af' as const,
      from: addDays(today, from),
      ...(to === undefined ? {} : { to: addDays(today, to) }),
      ...(startedOn === undefined ? {} : { startedOn: addDays(today, startedOn) }),
      ...(endedOn === undefined ? {} : { endedOn: addDays(today, endedOn) }),
    }));

/** What is done with the case on a day; tasks, measures and steps are those it has, or none. */
const steps: {
  readonly [V in CaseVerb]: (today: IsoDate, starCase: StarCase) => fc.Arbitrary<unknown>;
} = {
  'correct-case': () =>
    fc.record({
      raise: fc
        .record({
          referrer: fc.constantFrom('ifo', 'psychiatry', 'fk'),
          priorityGroups: fc.option(fc.subarray(['young' as const, 'sickness-benefit' as const]), {
            nil: undefined,
          }),
          livelihoodIn: fc.subarray([...livelihoods]),
          gender: fc.constantFrom('woman', 'man', 'other'),
        })
        .map((change) => aRaise(change)),
    }),
  'correct-groups': () =>
    fc.record({
      priorityGroups: fc.subarray(['young' as const, 'sickness-benefit' as const]),
      basedOn: fc.constantFrom(undefined, 1),
    }),
  'correct-closing': () =>
    fc
      .record({ reason: fc.constantFrom(...closingReasons), planAgreed: fc.boolean() })
      .map((closing) => ({ closing: aClosing(closing) })),
  'withdraw-case': () => fc.record({ reason: fc.constantFrom(...withdrawalReasons) }),
  'withdraw-consent': (today) => fc.record({ on: dayFrom(today), sure: fc.constant(true) }),
  'move-in-queue': () =>
    fc.record({
      after: fc.constantFrom('first', 'BER-2026-100', 'BER-2026-101', 'BER-2026-999'),
      reason: fc.constantFrom(...queueMoveReasons),
    }),
  'note-waiting': () =>
    fc.record({ waitingAction: fc.constantFrom(...waitingActions), text, confirmed }),
  'decide-individual-coordinator': (today) =>
    fc.record({
      memberId: fc.constantFrom('none', 'individual-coordinator', 'ifo-officer'),
      meetingId: fc.constantFrom(undefined, today),
    }),
  'hand-over-case': () =>
    fc.record({ caseHolderId: holder, reason: fc.constantFrom(...handoverReasons) }),
  'take-on-task': (today) =>
    fc.record({ memberId: holder, task: fc.constantFrom(...taskCodes), due: dayFrom(today) }),
  'report-task': (_, { current }) => {
    const tasks = current.status === 'ongoing' ? current.tasks : [];
    return fc.record({
      taskId: fc.constantFrom('no-task', ...tasks.map(({ id }) => id)),
      outcome: fc.constantFrom(...taskOutcomes),
    });
  },
  'make-plan': (today) =>
    fc.record({ plan: planOn(today), nextFollowUp: dayFrom(today), confirmed }),
  'set-measure': (today, { current }) => {
    const measures = current.status === 'ongoing' ? (current.plan?.measures ?? []) : [];
    return fc.record({
      measureId: fc.constantFrom(undefined, 'no-measure', ...measures.map(({ id }) => id)),
      measure: measure(today),
    });
  },
  'book-follow-up': (today) => fc.record({ on: dayFrom(today) }),
  'park-case': (today) =>
    fc.record({ cause: fc.constantFrom(...parkedCauses), on: dayFrom(today) }),
  'resume-case': (today) => fc.record({ on: dayFrom(today) }),
  'note-progress': () =>
    fc.record({
      stage: fc.constantFrom('start', 'during', 'end'),
      workingAbility: level,
      occupation: level,
      livelihood: level,
      functionalImpairment: level,
    }),
  'note-late-outcome': (today) =>
    fc
      .record({ on: daysBack(today), pension: fc.constantFrom(undefined, 'granted', 'refused') })
      .map(({ on, pension }) => ({
        on,
        ...(pension === undefined ? {} : { pensionDecision: pension }),
        livelihood: ['employment' as const],
        occupation: 'employment' as const,
      })),
  'undo-step': (_, { history }) =>
    fc.record({
      step: fc.constantFrom(
        99,
        ...[history.length - 1, history.length - 2].filter((step) => step > 0),
      ),
    }),
};
/** One command of that verb, with what the case has to point at. */
export function anyStep(
  verb: CaseVerb,
  today: IsoDate,
  starCase: StarCase,
): fc.Arbitrary<CaseCommand> {
  return steps[verb](today, starCase).map((rest) =>
    // Made by the verb's own line above: the two belong together.
    commandOf(starCase, { verb, ...(rest as object) } as Step),
  );
}

const verbs = Object.keys(steps) as CaseVerb[];
/** Seldom: nothing much can happen after them. */
const stopping: ReadonlySet<CaseVerb> = new Set(['withdraw-case', 'withdraw-consent']);
const someVerb = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...verbs.filter((one) => !stopping.has(one))) },
  { weight: 1, arbitrary: fc.constantFrom(...stopping) },
);

function planOn(today: IsoDate): fc.Arbitrary<PlanInput> {
  return fc
    .record({
      form: fc.constantFrom(...planningForms),
      formReason: text,
      fk: fc.constantFrom('holder' as const, 'takes-part' as const, 'absent' as const),
      healthCare: fc.boolean(),
      socialServices: fc.boolean(),
      points: fc.subarray([...planPoints]),
      measures: fc.array(measure(today), { maxLength: 2 }),
      heldOn: fc.integer({ min: -3, max: 1 }),
    })
    .map(({ fk, healthCare, socialServices, heldOn, formReason, ...rest }) =>
      aPlanInput(addDays(today, heldOn), {
        ...rest,
        ...(formReason === undefined ? {} : { formReason }),
        actors: { fk, healthCare, socialServices },
      }),
    );
}

function decisionOn(today: IsoDate): fc.Arbitrary<ItemDecision> {
  const on = dayFrom(today);
  return fc.oneof(
    fc
      .record({
        caseHolderId: holder,
        overrideReason: text,
        nextFollowUp: fc.option(on, { nil: undefined }),
      })
      .map(({ caseHolderId, overrideReason, nextFollowUp }) => ({
        outcome: 'received' as const,
        caseHolderId,
        ...(overrideReason === undefined ? {} : { overrideReason }),
        ...(nextFollowUp === undefined ? {} : { nextFollowUp }),
      })),
    fc.constant({ outcome: 'queued' as const }),
    fc.constant({ outcome: 'declined' as const, criterion: 'combined-needs' as const }),
    fc.constant({ outcome: 'answered' as const }),
    on.map((next) => ({ outcome: 'follow-up' as const, on: next })),
    fc.record({
      outcome: fc.constant('parked' as const),
      cause: fc.constantFrom(...parkedCauses),
      on,
    }),
    fc
      .record({ reason: fc.constantFrom(...closingReasons), planAgreed: fc.boolean() })
      .map((closing) => ({
        outcome: 'closed' as const,
        closing: aClosing(closing),
      })),
  );
}

/** Three cases to begin a walk with: one of IFO's, one of FK's, and a consultation. */
/** `planned`: with its plan from the start, since few walks get as far as to what is done in one. */
export function aRaised(kind: 'ifo' | 'fk' | 'consultation' | 'planned'): StarCase {
  if (kind === 'planned')
    return aCase('BER-2026-001', team)
      .raisedOn(firstDay)
      .receivedOn(firstDay)
      .did(firstDay, {
        verb: 'make-plan',
        plan: aPlanInput(firstDay),
        nextFollowUp: addDays(firstDay, 40),
      })
      .build();
  if (kind !== 'consultation')
    return aCase('BER-2026-001', team).raisedOn(firstDay).by(kind).build();
  const member = team.members.find(({ id }) => id === 'ifo-officer');
  if (member === undefined) throw new Error('no seat of IFO');
  const place = { reference: 'BER-2026-001', member, meetingId: firstDay };
  const ctx = aContext(zonedInstant(firstDay, '12:00'));
  return value(raiseCase(team, { type: 'consultation' }, place, ctx));
}

const queued = ['BER-2026-100', 'BER-2026-101'].map((reference, n) =>
  aCase(reference, team).raisedOn(addDays(firstDay, n)).queuedOn(addDays(firstDay, 2)).build(),
);

export interface Walked {
  readonly before: StarCase;
  readonly result: Result<StarCase, Refusal>;
}

const kinds = ['step', 'step', 'step', 'step', 'decide', 'decide', 'undo-decision'] as const;

/** One thing done to the case on the nth day, drawn with the case at hand. */
export function walkOn(starCase: StarCase, n: number, gen: fc.GeneratorValue): Walked {
  const today = addDays(firstDay, n);
  const actor = gen(() => fc.constantFrom(...people));
  const ctx = aContext(zonedInstant(today, '12:00'), actor);
  const what = gen(() => fc.constantFrom(...kinds));
  const done = (result: Result<StarCase, Refusal>): Walked => ({ before: starCase, result });
  if (what === 'undo-decision') return done(undoCaseDecision(starCase, { meetingId: today }, ctx));
  if (what === 'decide') {
    const where = { team, meetingId: today, nextMeeting: addDays(today, 28) };
    return done(
      decideCase(
        starCase,
        gen(() => decisionOn(today)),
        where,
        ctx,
      ),
    );
  }
  const leads = actor === 'demo/coordinator';
  const seatIds = [actor.replace('demo/', '')];
  const around = aRound({ team, queued, leads, seatIds });
  const verb = gen(() => someVerb);
  return done(
    takeStep(
      starCase,
      gen(() => anyStep(verb, today, starCase)),
      around,
      ctx,
    ),
  );
}
