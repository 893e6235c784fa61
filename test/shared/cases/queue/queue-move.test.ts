import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starCase as storedCase, type StarCase } from '../../../../shared/cases/case.ts';
import { decideCase } from '../../../../shared/cases/steps/decide.ts';
import { keyBetween } from '../../../../shared/cases/queue/queue-key.ts';
import { inQueueOrder } from '../../../../shared/cases/queue-order.ts';
import { takeStep } from '../../../../shared/cases/steps/steps.ts';
import { addDays } from '../../../../shared/kernel/calendar.ts';
import { aCase, aRound, commandOf } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { builtInRules } from '../../../builders/rules.ts';

const reason = 'team-agreed' as const;
const names = ['BER-2026-001', 'BER-2026-002', 'BER-2026-003', 'BER-2026-004'] as const;
const [a, b, c, d] = names;

/** Four in the queue, raised a day apart and in that order. */
function queue(): readonly StarCase[] {
  return names.map((name, n) =>
    aCase(name).raisedOn(addDays('2026-09-01', n)).queuedOn('2026-09-08').build(),
  );
}

function moved(cases: readonly StarCase[], reference: string, after: string) {
  const starCase = cases.find(({ id }) => id === reference)!;
  const command = commandOf(starCase, { verb: 'move-in-queue', after, reason });
  return takeStep(starCase, command, aRound({ queued: cases }), aContext());
}

function withMove(cases: readonly StarCase[], reference: string, after: string) {
  const changed = value(moved(cases, reference, after));
  return cases.map((one) => (one.id === reference ? changed : one));
}

const order = (cases: readonly StarCase[]) => inQueueOrder(cases, builtInRules).map(({ id }) => id);

describe('moving a case in the queue', () => {
  it.each([
    [d, 'first', [d, a, b, c]],
    [a, d, [b, c, d, a]],
    [d, a, [a, d, b, c]],
    [a, b, [b, a, c, d]],
  ])('%s to right after %s', (reference, after, expected) => {
    expect(order(withMove(queue(), reference, after))).toEqual(expected);
  });

  it('is kept in the history with its reason, and in the sort of the document', () => {
    const after = value(moved(queue(), d, 'first'));
    const event = after.history.at(-1);
    expect(event).toMatchObject({ type: 'queue-moved', reason });
    expect(event?.type === 'queue-moved' && event.sort).toBe(after.sort);
    expect(storedCase.safeParse(after).success).toBe(true);
  });

  it('changes nothing for the one already there', () => {
    const there = { ok: false, error: { code: 'already-there' } };
    expect(moved(queue(), a, 'first')).toEqual(there);
    expect(moved(queue(), b, a)).toEqual(there);
    expect(moved(queue(), b, b)).toEqual(there);
  });

  it('needs both to stand in the queue', () => {
    const left = queue().filter(({ id }) => id !== b);
    expect(moved(left, c, b)).toEqual({
      ok: false,
      error: { code: 'not-in-queue', reference: b },
    });
    const raised = aCase('BER-2026-009').raisedOn('2026-09-09').build();
    expect(moved([...queue(), raised], 'BER-2026-009', a)).toEqual({
      ok: false,
      error: { code: 'not-in-queue', reference: 'BER-2026-009' },
    });
  });

  it('stands before those that are raised later, when it was put last', () => {
    const cases = withMove(queue(), a, d);
    const later = aCase('BER-2026-005').raisedOn('2026-09-20').queuedOn('2026-10-13').build();
    expect(order([...cases, later])).toEqual([b, c, d, a, 'BER-2026-005']);
  });

  it('goes past both of two that were raised in the same instant', () => {
    const twins = [
      aCase(a).raisedOn('2026-09-01').queuedOn('2026-09-08').build(),
      aCase(b).raisedOn('2026-09-01').queuedOn('2026-09-08').build(),
      aCase(c).raisedOn('2026-09-02').queuedOn('2026-09-08').build(),
      aCase(d).raisedOn('2026-09-03').queuedOn('2026-09-08').build(),
    ];
    expect(order(withMove(twins, d, a))).toEqual([a, b, d, c]);
  });

  it('is taken back to where it stood before', () => {
    const once = value(moved(queue(), d, 'first'));
    const cases = queue().map((one) => (one.id === d ? once : one));
    const twice = value(moved(cases, d, b));
    const step = twice.history.length - 1;
    const back = value(
      takeStep(twice, commandOf(twice, { verb: 'undo-step', step }), aRound(), aContext()),
    );
    expect(back.sort).toBe(once.sort);
    const first = value(
      takeStep(back, commandOf(back, { verb: 'undo-step', step: step - 1 }), aRound(), aContext()),
    );
    expect(first.sort).toBe(queue()[3]?.sort);
  });

  it('keeps its place when the team lets it stay in the queue', () => {
    const first = value(moved(queue(), d, 'first'));
    const kept = value(
      decideCase(
        first,
        { outcome: 'queued' },
        { team: aTeam().build(), meetingId: 'october' },
        aContext('2026-10-13T12:00:00.000Z'),
      ),
    );
    expect(order([...queue().slice(0, 3), kept])).toEqual([d, a, b, c]);
  });
});

describe('any course of moves', () => {
  const move = fc.record({
    who: fc.constantFrom(...names),
    after: fc.constantFrom('first', ...names),
  });

  it('leaves each case right after the one it was put after, with room for the next move', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let cases = queue();
        for (const { who, after } of moves) {
          const result = moved(cases, who, after);
          if (!result.ok) {
            expect(result.error).toEqual({ code: 'already-there' });
            continue;
          }
          cases = cases.map((one) => (one.id === who ? result.value : one));
          const place = order(cases).indexOf(who);
          expect(order(cases)[place - 1] ?? 'first').toBe(after);
          expect(new Set(cases.map(({ sort }) => sort)).size).toBe(names.length);
        }
      }),
    );
  });

  it('finds a key strictly between any two that it has made, however near they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (picks) => {
        let keys: readonly string[] = [
          '00 2026-09-01T10:00:00.000Z',
          '99 2026-09-02T10:00:00.000Z',
        ];
        for (const pick of picks) {
          const at = pick % (keys.length + 1);
          const key = keyBetween(keys[at - 1] ?? '', keys[at]);
          keys = [...keys.slice(0, at), key, ...keys.slice(at)];
        }
        expect([...keys].sort()).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
