import { describe, expect, it } from 'vitest';
import { presentRefusal } from '../../../shared/text/refusals.ts';
import { failureOf } from '../../../tab/client/failure.ts';
import { asksToConfirm } from '../../../tab/parts/name-check.ts';

/** The refusal of a guarded text, over the wire and back. */
function refusedFor(code: 'possible-name' | 'phone') {
  const sent: unknown = JSON.parse(
    JSON.stringify(presentRefusal({ code: 'guarded', field: 'text', why: { code } })),
  );
  return failureOf(422, sent);
}

describe('what looks like the name of a person', () => {
  it('is known by the form that sent it, so that its writer can say that it is none', () => {
    expect(asksToConfirm(refusedFor('possible-name'))).toBe(true);
  });

  it('is not the same as what can never be sent', () => {
    expect(asksToConfirm(refusedFor('phone'))).toBe(false);
  });

  it('is not asked about before anything has been refused, or when there was no answer', () => {
    expect(asksToConfirm(undefined)).toBe(false);
    expect(asksToConfirm({ kind: 'offline' })).toBe(false);
  });
});
