import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { without } from '../../../shared/kernel/without.ts';
import { readForm } from '../../../shared/forms/read.ts';
import { shapeOf } from '../../../shared/forms/schema.ts';
import { sampleTexts } from '../../builders/form-samples.ts';
import { textsOf } from '../../builders/texts.ts';
import { everyKind } from './every-kind.ts';

const schema = z.object(shapeOf(everyKind));
const valueOf = (how: 'full' | 'required') => {
  const read = readForm(everyKind, textsOf(sampleTexts(everyKind, how)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

describe('the shape of a form’s values', () => {
  it.each(['full', 'required'] as const)('takes what the form reads, %s', (how) => {
    expect(schema.parse(valueOf(how))).toEqual(valueOf(how));
  });

  it.each([
    ['one', 'd'],
    ['one', 1],
    ['step', '1'],
    ['step', 4],
    ['several', []],
    ['several', ['d']],
    ['answer', 'no'],
    ['ticked', 'true'],
    ['sure', false],
    ['day', '2026-02-30'],
    ['time', '25:00'],
    ['count', 0],
    ['count', 1.5],
    ['text', 'x'.repeat(2001)],
    ['address', ''],
    ['address', 'x'.repeat(201)],
    ['member', '../other'],
    ['member', ''],
    ['teams', []],
    ['confirmed', 'true'],
    ['confirmed', ['Anna']],
  ] as const)('refuses %s = %j', (name, value) => {
    expect(schema.safeParse({ ...valueOf('full'), [name]: value }).success).toBe(false);
  });

  it('refuses a form without any one of what must be there', () => {
    const values = valueOf('required');
    for (const name of Object.keys(values)) {
      const rest = without(values, name as keyof typeof values);
      expect([name, schema.safeParse(rest).success]).toEqual([name, false]);
    }
  });

  it('takes every text that the reader makes a value of', () => {
    const names = Object.keys(everyKind.fields);
    const change = fc.dictionary(fc.constantFrom(...names), fc.string({ maxLength: 30 }));
    fc.assert(
      fc.property(change, (texts) => {
        const read = readForm(everyKind, textsOf({ ...sampleTexts(everyKind), ...texts }));
        // What is picked is looked up afterwards: an id that is none is refused by the shape.
        const picked = ['member', 'teams', 'memberOrNone', 'teamsOrNone'].some(
          (one) => one in texts,
        );
        if (read.ok && !picked) expect(schema.safeParse(read.value).success).toBe(true);
      }),
    );
  });
});
