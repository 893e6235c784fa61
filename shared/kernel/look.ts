import { z } from 'zod';
import { addMinutes, type Instant } from './calendar.ts';
import { instant } from './date-schemas.ts';
import { entityId } from './ids.ts';

/** Where one person last looked at something that several write in. */
export interface Look<Kind extends string = string> {
  readonly kind: Kind;
  readonly id: string;
  readonly schemaVersion: 1;
  readonly at: Instant;
  /** The look before it: what is new is marked against it while one looks. */
  readonly before?: Instant | undefined;
}

/** When one person last looked while something was new to them. Its id alone says whose it is. */
export function lookSchema<const Kind extends string>(kind: Kind) {
  return z.object({
    kind: z.literal(kind),
    id: entityId,
    schemaVersion: z.literal(1),
    at: instant,
    before: instant.optional(),
  });
}

/**
 * What is kept of a look, and nothing where all that is there has been seen: then nothing need be written.
 *
 * @param latest the last that has happened there
 */
export function lookAt<Kind extends string>(
  known: Look<Kind> | undefined,
  { kind, id, latest }: Pick<Look<Kind>, 'kind' | 'id'> & { readonly latest: Instant },
  now: Instant,
): Look<Kind> | undefined {
  if (known !== undefined && latest <= known.at) return undefined;
  const before = known === undefined ? {} : { before: known.at };
  return { kind, id, schemaVersion: 1, at: now, ...before };
}

/** What is new stays marked while one looks: the page is read again whenever anything has been done. */
const sittingMinutes = 60;

/** After when something is new to who looks now. */
export function markedSince(look: Pick<Look, 'at' | 'before'>, now: Instant): Instant | undefined {
  return now < addMinutes(look.at, sittingMinutes) ? look.before : look.at;
}
