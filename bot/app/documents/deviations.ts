import type { Deviation } from '../../../shared/deviations/deviation.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { deviationEnds, openDeviationStatuses } from '../../../shared/codes/deviation.ts';
import type { Store } from '../ports.ts';
import { listAll, parseAll, teamScope } from './stored.ts';

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

/** As many as are looked back at. */
const mostEnded = 25;

/** Those that somebody has to do something about, and those of the others that were reported last. */
export async function deviationsOf(
  app: { readonly store: Store },
  teamId: string,
): Promise<readonly Deviation[]> {
  const scope = teamScope(teamId);
  const [open, ended] = await Promise.all([
    listAll(app.store, scope, { kind: 'deviation', state: openDeviationStatuses }),
    app.store.list(scope, {
      ...{ kind: 'deviation', state: deviationEnds, descending: true, limit: mostEnded },
    }),
  ]);
  return [...open, ...parseAll(app.store, scope, 'deviation', ended.items)].map(({ body }) => body);
}
