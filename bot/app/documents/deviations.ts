import type { Deviation } from '../../../shared/deviations/deviation.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { openDeviationStatuses } from '../../../shared/codes/deviation.ts';
import { type IsoDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { DocumentUnreadable } from '../errors.ts';
import type { Store } from '../ports.ts';
import { listAll, parseAll, read, readable, teamScope } from './stored.ts';

/** Those that can have been reported at the meeting: none is older than its planning. */
export async function deviationsAround(
  app: { readonly store: Store },
  meeting: Meeting,
): Promise<readonly Deviation[]> {
  const planned = meeting.history[0]?.at;
  const found = await listAll(app.store, teamScope(meeting.teamId), {
    kind: 'deviation',
    ...(planned !== undefined && { sortFrom: planned }),
  });
  return found.map(({ body }) => body).filter(({ meetingId }) => meetingId === meeting.id);
}

/** As many as are looked back at: more than most teams have in ten years. */
const mostLast = 40;

/** Those that were reported last, and of all before them those that somebody has to do something about. */
export async function deviationsOf(
  app: { readonly store: Store },
  teamId: string,
): Promise<readonly Deviation[]> {
  const { last, areAll } = await lastDeviations(app, teamId);
  if (areAll) return last;
  const open = await listAll(app.store, teamScope(teamId), {
    ...{ kind: 'deviation', state: openDeviationStatuses },
  } as const);
  return onceEach([...open.map(({ body }) => body), ...last]);
}

/** Those that were reported on a day or later, and all that somebody has to do something about. */
export async function deviationsSince(
  app: { readonly store: Store },
  teamId: string,
  since: IsoDate,
): Promise<readonly Deviation[]> {
  const { last, areAll } = await lastDeviations(app, teamId);
  if (areAll) return last;
  const found = await Promise.all(
    [{ state: openDeviationStatuses }, { sortFrom: zonedInstant(since, '00:00') }].map((of) =>
      listAll(app.store, teamScope(teamId), { kind: 'deviation', ...of }),
    ),
  );
  return onceEach(found.flat().map(({ body }) => body));
}

/** Most often all there are, in one question for whatever is to be known of them. */
async function lastDeviations(
  { store }: { readonly store: Store },
  teamId: string,
): Promise<{ readonly last: readonly Deviation[]; readonly areAll: boolean }> {
  const scope = teamScope(teamId);
  const { items, cursor } = await store.list(scope, {
    ...{ kind: 'deviation', descending: true, limit: mostLast },
  });
  const last = parseAll(store, scope, 'deviation', items).map(({ body }) => body);
  return { last, areAll: cursor === undefined };
}

/** Those of the ids that there are. */
export async function deviationsById(
  { store }: { readonly store: Store },
  teamId: string,
  ids: readonly string[],
): Promise<readonly Deviation[]> {
  const scope = teamScope(teamId);
  const found = await Promise.all(
    ids.map((id) => readable(() => read(store, scope, 'deviation', id))),
  );
  return found.flatMap((one) =>
    one === undefined || one instanceof DocumentUnreadable ? [] : [one.body],
  );
}

/** One that changed between two lists is in both. */
function onceEach(all: readonly Deviation[]): readonly Deviation[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
