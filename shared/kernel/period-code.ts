import { z } from 'zod';
import { isoDate } from './date-schemas.ts';
import type { PeriodRef } from './period.ts';
import { err, ok, type Result } from './result.ts';

const year = z.int().min(1900).max(2199);

// Beside the period itself, which the tab reads and which needs no schema there.
const periodRef: z.ZodType<PeriodRef> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tertial'), year, n: z.literal([1, 2, 3]) }),
  z.object({ kind: z.literal('half-year'), year, n: z.literal([1, 2]) }),
  z.object({ kind: z.literal('year'), year }),
  z
    .object({ kind: z.literal('interval'), from: isoDate, to: isoDate })
    .refine((interval) => interval.from <= interval.to),
]);

/** Reads what `periodCode` writes. */
export function parsePeriodCode(code: string): Result<PeriodRef, { code: 'invalid-period' }> {
  const parsed = periodRef.safeParse(readCode(code));
  return parsed.success ? ok(parsed.data) : err({ code: 'invalid-period' });
}

function readCode(code: string): unknown {
  const part = /^(?<year>\d{4})(?:-(?<letter>[TH])(?<n>\d))?$/.exec(code)?.groups;
  if (part !== undefined) {
    const ofYear = Number(part['year']);
    if (part['letter'] === undefined) return { kind: 'year', year: ofYear };
    const kind = part['letter'] === 'T' ? 'tertial' : 'half-year';
    return { kind, year: ofYear, n: Number(part['n']) };
  }
  const [from, to, ...rest] = code.split('--');
  return rest.length === 0 ? { kind: 'interval', from, to } : undefined;
}
