import { addDays, type IsoDate } from '../../../shared/kernel/calendar.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { ParsedDocument } from './documents.ts';
import type { Store } from '../ports.ts';
import { listAll, parseAll, teamScope } from './stored.ts';

/** A team's meetings that are not over, the earliest first. */
export function liveMeetings(
  app: { readonly store: Store },
  teamId: string,
): Promise<readonly ParsedDocument<Meeting>[]> {
  const state = ['planned', 'called', 'open'];
  return listAll(app.store, teamScope(teamId), { kind: 'meeting', state });
}

/** Those of them that are being held. */
export function openIn(live: readonly Meeting[]): readonly string[] {
  return live.filter(({ state }) => state === 'open').map(({ id }) => id);
}

/** The meetings that somebody can be sent to as ersättare on that day: the one of yesterday and those to come. */
export function meetingsAtHand(
  app: { readonly store: Store },
  teamId: string,
  today: IsoDate,
): Promise<readonly ParsedDocument<Meeting>[]> {
  return listAll(app.store, teamScope(teamId), {
    kind: 'meeting',
    state: ['planned', 'called', 'open', 'closed'],
    sortFrom: addDays(today, -1),
  });
}

/**
 * The team's next meeting in time besides `meeting` (handbook §2), which takes up what is left there: not begun, and not
 * one of a day that has passed. It may lie on an earlier day than the one that is left, as its replacement does.
 */
export function nextInTime(
  meeting: Pick<Meeting, 'id'>,
  live: readonly ParsedDocument<Meeting>[],
  today: IsoDate,
): ParsedDocument<Meeting> | undefined {
  return live.find(
    ({ body }) => body.id !== meeting.id && body.state !== 'open' && body.plan.date >= today,
  );
}

/** Five years of monthly meetings. */
const mostEnded = 60;

/** The meetings that have been held or cancelled, the latest first. */
export async function endedMeetings(
  app: { readonly store: Store },
  teamId: string,
): Promise<readonly ParsedDocument<Meeting>[]> {
  const page = await app.store.list(teamScope(teamId), {
    kind: 'meeting',
    state: ['closed', 'cancelled'],
    descending: true,
    limit: mostEnded,
  });
  return parseAll(app.store, teamScope(teamId), 'meeting', page.items);
}

/** Days of the meetings that are to be held. */
export async function daysOfMeetings(
  app: Parameters<typeof liveMeetings>[0],
  teamId: string,
): Promise<readonly IsoDate[]> {
  return (await liveMeetings(app, teamId)).map(({ body }) => body.plan.date);
}
