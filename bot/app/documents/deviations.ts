import type { Deviation } from '../../../shared/deviations/deviation.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Store } from '../ports.ts';
import { listAll, teamScope } from './stored.ts';

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
