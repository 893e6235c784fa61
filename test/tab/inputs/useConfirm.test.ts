import { describe, expect, it } from 'vitest';
import { presentRefusal, type Refusal } from '../../../shared/commands/refusals.ts';
import { confirmLabel } from '../../../shared/forms/to-confirm.ts';
import { guardedField } from '../../../shared/guard/guarded-field.ts';
import { failureOf } from '../../../tab/client/failure.ts';
import { askedBy } from '../../../tab/inputs/useConfirm.ts';

/** The refusal of a guarded text, over the wire and back. */
function refusedFor(text: string) {
  const guarded = guardedField('text', text, { maxLength: 140 });
  if (guarded.ok) throw new Error('was taken');
  const refusal: Refusal = guarded.error;
  return failureOf(422, JSON.parse(JSON.stringify(presentRefusal(refusal))));
}

describe('the tick of a form', () => {
  it('names what was found, as the writer wrote it, and is sent as its keys', () => {
    const text = 'Samtal  med Pelle i  Klövsjö';
    const asked = askedBy(refusedFor(text), () => text);
    expect(asked?.fragments).toEqual(['Pelle', 'Klövsjö']);
    expect(asked?.keys).toHaveLength(2);
    expect(asked && confirmLabel(asked)).toMatch(/: ”Pelle”, ”Klövsjö”$/);
  });

  it('is not shown of what can never be sent', () => {
    const text = 'Ring 070-123 45 67';
    expect(askedBy(refusedFor(text), () => text)).toBeUndefined();
  });

  it('is not shown before anything has been refused, or when there was no answer', () => {
    expect(askedBy(undefined, () => '')).toBeUndefined();
    expect(askedBy({ kind: 'offline' }, () => '')).toBeUndefined();
  });
});
