import fc from 'fast-check';
import type { NewCase } from '../../../shared/cases/case.ts';
import {
  ageBands,
  closingReasons,
  genders,
  livelihoods,
  occupationsOut,
  referrers,
} from '../../../shared/cases/lists.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { aCase } from '../../builders/case.ts';

const story = fc.record({
  raisedAfter: fc.integer({ min: 0, max: 400 }),
  referrer: fc.constantFrom(...referrers),
  gender: fc.constantFrom(...genders),
  ageBand: fc.constantFrom(...ageBands),
  on: fc.uniqueArray(fc.constantFrom(...livelihoods), { minLength: 1, maxLength: 2 }),
  goes: fc.constantFrom('nowhere', 'into-queue', 'declined', 'ongoing', 'closed', 'undone'),
  waits: fc.integer({ min: 1, max: 90 }),
  queues: fc.boolean(),
  lasts: fc.integer({ min: 1, max: 300 }),
  reason: fc.constantFrom(...closingReasons),
  occupationOut: fc.constantFrom(...occupationsOut),
  out: fc.uniqueArray(fc.constantFrom(...livelihoods), { minLength: 1, maxLength: 2 }),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** Any number of cases of 2026 and January 2027, each with a course of its own. */
export function anyCaseload(maxLength = 40): fc.Arbitrary<readonly NewCase[]> {
  return fc.array(story, { maxLength }).map((stories) => stories.map(told));
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
    .on(...one.on);
  const planAgreed = one.reason.startsWith('a');
  const { occupationOut, reason } = one;
  const closing = { planAgreed, reason, occupationOut, livelihoodOut: one.out };
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
  }
}
