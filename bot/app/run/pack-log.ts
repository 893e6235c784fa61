import { addMinutes } from '../../../shared/kernel/calendar.ts';
import type { App } from '../context/app.ts';
import { linesOf, packed } from '../documents/audit-pack.ts';
import type { Audit } from '../documents/records.ts';
import { parseAll, teamScope } from '../documents/stored.ts';

/** A commit takes 100 writes: these are taken away, and one is made. */
const mostLines = 95;
const day = 24 * 60;
/** Who reads in this hour is in the log by an id of this hour, which must be found while it lasts. */
const restsForDays = 1;
/** The lines of a calm team are packed though they are few. */
const waitsForDays = 30;

/**
 * Packs the oldest lines of a team's log, all or none: the pack is made and the lines are taken away in one commit. Another
 * process that does the same at the same time finds them gone, and makes none.
 *
 * @returns whether there may be more to pack
 */
export async function packLog(app: App, teamId: string): Promise<boolean> {
  const scope = teamScope(teamId);
  const now = app.clock.now();
  const sortBefore = addMinutes(now, -restsForDays * day);
  const page = await app.store.list(scope, { kind: 'audit', sortBefore, limit: mostLines });
  const found = parseAll(app.store, scope, 'audit', page.items);
  const [first, ...more] = found.map(({ body }) => body);
  if (first === undefined) return false;
  const isFull = page.items.length === mostLines;
  if (!isFull && first.at > addMinutes(now, -waitsForDays * day)) return false;
  const pack = packed([first, ...more], { id: app.ids.next(), teamId });
  if (said(linesOf(pack)) !== said([first, ...more]))
    throw new Error('a line of the log is another when it is packed');
  const outcome = await app.store.commit(scope, [
    { op: 'create', body: pack },
    ...found.map(({ body, etag }) => ({ op: 'remove', kind: 'audit', id: body.id, etag }) as const),
  ]);
  return outcome.status === 'saved' && isFull;
}

/** All that the lines say; the team is said by where they lie. */
function said(lines: readonly Audit[]): string {
  return JSON.stringify(
    lines.map(({ at, by, verb, subjects, confirmed }) => [at, by, verb, subjects, confirmed]),
  );
}
