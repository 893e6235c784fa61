import { describe, expect, it } from 'vitest';
import { presentRefusal } from '../../../shared/commands/refusals.ts';
import { type ConfirmableCode, confirmableCodes } from '../../../shared/guard/confirmable.ts';
import { failureOf } from '../../../tab/client/failure.ts';
import { asksToConfirm } from '../../../tab/parts/useNameCheck.ts';

/** The refusal of a guarded text, over the wire and back. */
function refusedFor(code: ConfirmableCode | 'phone') {
  const sent: unknown = JSON.parse(
    JSON.stringify(presentRefusal({ code: 'guarded', field: 'text', why: { code } })),
  );
  return failureOf(422, sent);
}

describe('what may point at a person', () => {
  it.each(confirmableCodes)(
    'is known by the form that sent it, so that its writer can say that it does not: %s',
    (code) => {
      expect(asksToConfirm(refusedFor(code))).toBe(true);
    },
  );

  it('is not the same as what can never be sent', () => {
    expect(asksToConfirm(refusedFor('phone'))).toBe(false);
  });

  it('is not asked about before anything has been refused, or when there was no answer', () => {
    expect(asksToConfirm(undefined)).toBe(false);
    expect(asksToConfirm({ kind: 'offline' })).toBe(false);
  });
});
