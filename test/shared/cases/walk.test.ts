import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starCase as storedCase, type StarCase } from '../../../shared/cases/case.ts';
import { stateOf } from '../../../shared/cases/ended.ts';
import { withoutTexts } from '../../../shared/cases/free-texts.ts';
import { standingEvents, stateAt } from '../../../shared/cases/history.ts';
import { sortOf } from '../../../shared/cases/queue-order.ts';
import { aRaised, marked, team, walkOn } from './walk.ts';

/** What no order of commands may bring a case to, whoever gives them. */
function expectSound(starCase: StarCase) {
  expect(storedCase.parse(starCase)).toEqual(starCase);
  expect(starCase.current).toEqual(stateAt(starCase.history));
  expect(starCase.state).toBe(stateOf(starCase.current));
  expect(starCase.sort).toBe(sortOf(starCase));
  expectUndoneOnce(starCase);
  expectNothingAfterTheEnd(starCase);
  expectOngoingIsWhole(starCase);
}

function expectUndoneOnce({ history }: StarCase) {
  const undone = history.flatMap((event) => (event.type === 'undone' ? [event.undoes] : []));
  expect(new Set(undone).size).toBe(undone.length);
  history.forEach((event, index) => {
    if (event.type !== 'undone') return;
    expect(event.undoes).toBeLessThan(index);
    expect(['raised', 'corrected', 'withdrawn', 'consent-withdrawn', 'undone']).not.toContain(
      history[event.undoes]?.type,
    );
  });
}

const ends: ReadonlySet<string> = new Set([
  'withdrawn',
  'consent-withdrawn',
  'declined',
  'answered',
]);
const afterClosing: ReadonlySet<string> = new Set([
  'late-outcome-noted',
  'progress-noted',
  'corrected',
  'closing-corrected',
]);

function expectNothingAfterTheEnd(starCase: StarCase) {
  const standing = standingEvents(starCase.history);
  standing.slice(0, -1).forEach(({ type }) => expect(ends.has(type)).toBe(false));
  const closed = standing.findIndex(({ type }) => type === 'closed');
  if (closed === -1) return;
  standing.slice(closed + 1).forEach(({ type }) => expect(afterClosing.has(type)).toBe(true));
}

function expectOngoingIsWhole(starCase: StarCase) {
  const { current } = starCase;
  if (starCase.type === 'consultation')
    expect(['raised', 'answered', 'withdrawn']).toContain(current.status);
  if (current.status !== 'ongoing') return;
  const holder = team.members.find(({ id }) => id === current.caseHolderId);
  expect(holder).toBeDefined();
  expect([undefined, 'individual-coordinator']).toContain(current.individualCoordinatorId);
  const ids = [...current.tasks, ...(current.plan?.measures ?? [])].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  if (current.plan !== undefined || current.parked !== undefined)
    expect(current.nextFollowUp).toBeDefined();
}

function isWithoutConsent({ current }: StarCase): boolean {
  if (current.status === 'withdrawn') return current.why === 'consent-withdrawn';
  return current.status === 'closed' && current.closing.reason === 'consent-withdrawn';
}

describe('any course of a case', () => {
  it.each(['ifo', 'fk', 'consultation'] as const)(
    'that begins with one of %s is sound after every step, and loses nothing of what happened',
    (kind) => {
      fc.assert(
        fc.property(fc.nat({ max: 40 }), fc.gen(), (length, gen) => {
          let starCase = aRaised(kind);
          expectSound(starCase);
          for (let n = 0; n < length; n += 1) {
            // Several things may be done on one day, as at a meeting.
            const { before, result } = walkOn(starCase, Math.floor(n / 3), gen);
            if (!result.ok) continue;
            starCase = result.value;
            expectSound(starCase);
            const kept = starCase.history.slice(0, before.history.length);
            if (isWithoutConsent(starCase)) {
              expect(JSON.stringify(starCase)).not.toContain(marked);
              expect(kept).toEqual(before.history.map(withoutTexts));
            } else expect(kept).toEqual(before.history);
            expect(starCase.history.length - before.history.length).toBeLessThanOrEqual(1);
          }
        }),
        // A walk that is cut shorter is another walk: shrinking it takes minutes and tells nothing.
        { numRuns: 100, endOnFailure: true },
      );
    },
  );

  it('reaches every status and every kind of event, so that the walk proves something', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom('ifo', 'fk', 'consultation', 'planned'),
        fc.gen(),
        (kind, gen) => {
          let starCase = aRaised(kind);
          for (let n = 0; n < 50; n += 1) {
            const { result } = walkOn(starCase, Math.floor(n / 3), gen);
            if (result.ok) starCase = result.value;
            seen.add(starCase.current.status);
          }
          starCase.history.forEach(({ type }) => seen.add(`event/${type}`));
        },
      ),
      { numRuns: 200, seed: 1, endOnFailure: true },
    );
    expect([...seen].sort()).toEqual(
      [
        'answered',
        'closed',
        'declined',
        'ongoing',
        'queued',
        'raised',
        'withdrawn',
        'event/answered',
        'event/closed',
        'event/closing-corrected',
        'event/consent-withdrawn',
        'event/corrected',
        'event/declined',
        'event/follow-up-booked',
        'event/handed-over',
        'event/individual-coordinator-decided',
        'event/late-outcome-noted',
        'event/measure-set',
        'event/parked',
        'event/planned',
        'event/progress-noted',
        'event/queue-moved',
        'event/queued',
        'event/raised',
        'event/received',
        'event/resumed',
        'event/task-reported',
        'event/task-taken',
        'event/undone',
        'event/waiting-noted',
        'event/withdrawn',
      ].sort(),
    );
  });
});
