import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command } from '../../../shared/commands/command.ts';
import { planPreviewInput } from '../../../shared/meetings/contract.ts';

/** Where a day or a clock time stands that is taken in one way of writing only. */
function strictIn(schema: z.core.$ZodType, place: string): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([name, part]) => strictIn(part, `${place}.${name}`));
  if (def.type === 'union')
    return def.options.flatMap((option, n) => strictIn(option, `${place}|${nameOf(option, n)}`));
  if (def.type === 'array') return strictIn(def.element, `${place}[]`);
  if (def.type === 'record') return strictIn(def.valueType, `${place}{}`);
  if (def.type === 'pipe') {
    // Something reads it first, as days and clock times are read.
    const isRead = (def.in as z.core.$ZodTypes)._zod.def.type === 'transform';
    return isRead ? [] : [...strictIn(def.in, place), ...strictIn(def.out, place)];
  }
  if ('innerType' in def) return strictIn(def.innerType, place);
  return 'format' in def && ['date', 'time', 'datetime'].includes(String(def.format))
    ? [place]
    : [];
}

function nameOf(option: z.core.$ZodType, n: number): string {
  const { def } = (option as z.core.$ZodTypes)._zod;
  const named = def.type === 'object' ? Object.values(def.shape)[0] : undefined;
  const value = named === undefined ? undefined : (named as z.core.$ZodTypes)._zod.def;
  return value?.type === 'literal' ? String(value.values[0]) : String(n);
}

const of = { teamId: 'berg', meetingId: 'm-1' };
const lunch = { from: '12:00:00', to: '13:00' };
const plan = { date: '2026-11-20T00:00:00Z', start: '13:00:00', end: '16.00', lunch };

describe('a day or a clock time in a command', () => {
  it('is read as clients write it, in every command there is', () => {
    expect(strictIn(command, 'command')).toEqual([]);
    expect(strictIn(planPreviewInput, 'preview')).toEqual([]);
  });

  it('is found by this walk where it is strict', () => {
    const strict = z.object({ on: z.iso.date().optional(), at: z.array(z.iso.time()) });
    expect(strictIn(strict, 'here')).toEqual(['here.on', 'here.at[]']);
  });

  it('is stored as a day and a time', () => {
    expect(command.parse({ verb: 'change-meeting', ...of, plan })).toMatchObject({
      plan: {
        date: '2026-11-20',
        start: '13:00',
        end: '16:00',
        lunch: { from: '12:00', to: '13:00' },
      },
    });
    const decide = { verb: 'decide-item', ...of, itemId: 'i-1' };
    const decision = { outcome: 'parked', cause: 'health', on: '2026-11-20T00:00:00+01:00' };
    const read = command.safeParse({ ...decide, decision });
    expect(read.error?.issues.filter(({ path }) => path.includes('on')) ?? []).toEqual([]);
  });

  it('is refused when it is no day, or a person’s number', () => {
    for (const date of ['2026-02-30', '20 november', '1964-08-23-3234', '1964-08-23T3234', ''])
      expect(
        command.safeParse({ verb: 'change-meeting', ...of, plan: { ...plan, date } }).success,
      ).toBe(false);
  });
});
