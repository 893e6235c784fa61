import type { Request } from 'express';
import type { z } from 'zod';
import { type Refusal, unreadableRefusal } from '../../shared/commands/refusals.ts';
import { entityId } from '../../shared/kernel/ids.ts';
import { type PeriodRef } from '../../shared/kernel/period.ts';
import { parsePeriodCode } from '../../shared/kernel/period-code.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';

/** Reads a part of what is asked for out of a request, or says why it cannot be read. */
export type ReadRequest<T> = (request: Request) => Result<T, Refusal>;

/** For what is asked for by its address alone. */
export const nothing: ReadRequest<undefined> = () => ok(undefined);

/** Several parts by name; the first that cannot be read is the answer. */
export function all<T extends object>(parts: {
  readonly [K in keyof T]: ReadRequest<T[K]>;
}): ReadRequest<T> {
  return (request) => {
    const values: Partial<T> = {};
    for (const name in parts) {
      const value = parts[name](request);
      if (!value.ok) return value;
      values[name] = value.value;
    }
    // Every name of T has just been read.
    return ok(values as T);
  };
}

type Named = Extract<Refusal, { code: 'not-found' }>['what'];

/** Something in the path. What cannot be one names nothing we have: the same answer as for one that is not there. */
export function inPath(name: string, what: Named, schema: z.ZodType<string> = entityId) {
  return (request: Request): Result<string, Refusal> => {
    const value = schema.safeParse(request.params[name]);
    return value.success ? ok(value.data) : err({ code: 'not-found', what });
  };
}

export const teamId = inPath('teamId', 'team');

export const meetingAt = all({ teamId, meetingId: inPath('meetingId', 'meeting') });

/** `?name=…` */
export function inQuery<T>(name: string, schema: z.ZodType<T>): ReadRequest<T> {
  return (request) => parsed(schema, request.query[name], [name]);
}

/** `?period=2026-T3`; nothing when it is left out. */
export const period: ReadRequest<PeriodRef | undefined> = (request) => {
  const code = request.query['period'];
  if (code === undefined) return ok(undefined);
  const ref = typeof code === 'string' ? parsePeriodCode(code) : undefined;
  return ref?.ok === true ? ok(ref.value) : err({ code: 'invalid', fields: ['period'] });
};

export function body<T>(schema: z.ZodType<T>): ReadRequest<T> {
  return (request) => parsed(schema, request.body, []);
}

/** Field names only: what was written in them is never sent back or logged. */
function parsed<T>(
  schema: z.ZodType<T>,
  value: unknown,
  fallbackFields: readonly string[],
): Result<T, Refusal> {
  const result = schema.safeParse(value);
  if (result.success) return ok(result.data);
  const paths = result.error.issues.map((issue) => issue.path.map(String).join('.'));
  const fields = [...new Set(paths.filter((path) => path !== ''))];
  return err(unreadableRefusal(fields.length > 0 ? fields : fallbackFields));
}
