import { progressValues } from '../../../shared/cases/forms/follow-forms.ts';
import fc from 'fast-check';
import { isOutcomeless } from '../../../shared/codes/closing.ts';
import { closingRules } from '../../../shared/cases/forms/closing-rules.ts';
import type { Closing, NewCase } from '../../../shared/cases/case.ts';
import { taskOutcomes } from '../../../shared/codes/carrying.ts';
import { closingReasons, occupationsOut } from '../../../shared/codes/closing.ts';
import { parkedCauses } from '../../../shared/codes/following.ts';
import { livelihoods } from '../../../shared/codes/livelihood.ts';
import { planPoints } from '../../../shared/codes/planning.ts';
import { ageBands, genders, processLevels, referrers } from '../../../shared/codes/raising.ts';
import { addDays, type IsoDate } from '../../../shared/kernel/calendar.ts';
import { aCase, aPlanInput, type CaseBuilder } from '../../builders/case.ts';

const story = fc.record({
  referrer: fc.constantFrom(...referrers),
  gender: fc.constantFrom(...genders),
  ageBand: fc.constantFrom(...ageBands),
  on: fc.uniqueArray(fc.constantFrom(...livelihoods), { minLength: 1, maxLength: 2 }),
  goes: fc.constantFrom(
    ...(['nowhere', 'into-queue', 'declined', 'ongoing', 'closed', 'undone'] as const),
    ...(['withdrawn', 'without-consent', 'worked', 'afterwards'] as const),
  ),
  level: fc.constantFrom(...processLevels),
  points: fc.subarray([...planPoints]),
  tookPart: fc.boolean(),
  steps: fc.tuple(progressLevels(), progressLevels()),
  outcome: fc.constantFrom(...taskOutcomes),
  cause: fc.constantFrom(undefined, ...parkedCauses),
  waits: fc.integer({ min: 1, max: 90 }),
  queues: fc.boolean(),
  lasts: fc.integer({ min: 1, max: 300 }),
  reason: fc.constantFrom(...closingReasons),
  occupationOut: fc.constantFrom(...occupationsOut),
  out: fc.uniqueArray(fc.constantFrom(...livelihoods), { minLength: 1, maxLength: 2 }),
});
function progressLevels() {
  const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
  return fc.record({
    'working-ability': level,
    occupation: level,
    livelihood: level,
    'functional-impairment': level,
  });
}

type Story = (typeof story extends fc.Arbitrary<infer T> ? T : never) & {
  readonly raisedAfter: number;
};

/** Any number of cases raised in so many days from 2026 on, each with a course of its own. */
export function anyCaseload(
  maxLength = 40,
  days = 400,
  minLength = 0,
): fc.Arbitrary<readonly NewCase[]> {
  const stories = fc
    .tuple(story, fc.integer({ min: 0, max: days }))
    .map(([one, raisedAfter]) => ({ ...one, raisedAfter }));
  return fc.array(stories, { maxLength, minLength }).map((all) => all.map(told));
}

function told(one: Story, n: number): NewCase {
  const raised = addDays('2026-01-01', one.raisedAfter);
  const decided = addDays(raised, one.waits);
  const later = addDays(decided, 30);
  const to = one.referrer === 'several' ? (['ifo', 'af'] as const) : [];
  const starCase = aCase(`BER-2026-${String(n + 1).padStart(3, '0')}`)
    .raisedOn(raised)
    .by(one.referrer, ...to)
    .aboutA(one.gender, one.ageBand)
    .on(...(one.on.includes('no-public-support') ? (['no-public-support'] as const) : one.on))
    .atLevel(one.level);
  const closing = closingOf(one);
  switch (one.goes) {
    case 'nowhere':
      return starCase.build();
    case 'into-queue':
      return starCase.queuedOn(decided).build();
    case 'declined':
      return (one.queues ? starCase.queuedOn(decided) : starCase).declinedOn(later).build();
    case 'undone':
      return starCase.receivedOn(decided).undoneOn(decided).build();
    case 'ongoing':
      return (one.queues ? starCase.queuedOn(decided) : starCase).receivedOn(later).build();
    case 'closed':
      return starCase.receivedOn(decided).closedOn(addDays(decided, one.lasts), closing).build();
    case 'withdrawn':
      return starCase.withdrawnOn(decided).build();
    case 'without-consent':
      return (one.queues ? starCase.queuedOn(decided) : starCase.receivedOn(decided))
        .withoutConsentOn(later)
        .build();
    case 'worked':
      return worked(starCase.receivedOn(decided), one, decided).build();
    case 'afterwards':
      return starCase
        .receivedOn(decided)
        .closedOn(later, { ...closing, reason: 'b3-personal', occupationOut: one.occupationOut })
        .did(addDays(later, one.lasts), {
          verb: 'note-late-outcome',
          on: addDays(later, one.lasts),
          livelihood: ['employment'],
          occupation: one.occupationOut,
        })
        .build();
  }
}

/** With the reason as drawn, and of the rest what goes with it. */
function closingOf({ reason, occupationOut, out }: Story): Partial<Closing> {
  if (isOutcomeless(reason)) return { reason };
  const allowed = closingRules[reason].occupations.includes(occupationOut);
  return { reason, livelihoodOut: out, ...(allowed ? { occupationOut } : {}) };
}

/** Planned, noted twice, perhaps handed over and parked: each after the one before, as a case's history always is. */
function worked(received: CaseBuilder, one: Story, from: IsoDate): CaseBuilder {
  const next = addDays(from, 400);
  const last = addDays(from, 4 + one.lasts);
  const [first, after] = one.steps;
  const plan = aPlanInput(addDays(from, 2), {
    points: one.points,
    individualTookPart: one.tookPart,
  });
  const done = received
    .did(addDays(from, 3), { verb: 'make-plan', plan, nextFollowUp: next })
    .did(addDays(from, 4), { verb: 'note-progress', stage: 'start', ...progressValues(first) })
    .did(last, {
      verb: 'note-progress',
      stage: 'during',
      ...progressValues(after),
    });
  const told =
    one.outcome === 'done'
      ? done
      : done.did(last, {
          verb: 'hand-over-case',
          caseHolderId: 'employment-officer',
          reason: 'workload',
        });
  return one.cause === undefined
    ? told
    : told.did(last, { verb: 'park-case', cause: one.cause, on: next });
}
