import type { StarCase } from '../../../shared/cases/case.ts';
import { awaited } from '../../../shared/cases/ended.ts';
import { endedKey } from '../../../shared/cases/queue-order.ts';
import { localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { openedAt, type WhatIsOver } from '../../../shared/meetings/agenda/closed-cases.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { casesAnew } from '../documents/cases-anew.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { listAll, parseAll, teamScope } from '../documents/stored.ts';
import type { Clock, Store } from '../ports.ts';
import { createKeptAMinute } from './kept-a-minute.ts';

/**
 * What `Avslutade ärenden` of a meeting's agenda is made of: listed once a minute and meeting, since a kallelse is redrawn
 * at every answer and an open meeting asked for every other second.
 */
export interface EndedCases {
  around(meeting: Meeting): Promise<WhatIsOver>;
  forget(teamId: string): void;
}

/** One is enough, unless it cannot be read. */
const mostHeld = 3;
/** A meeting that was held is as large as some ten cases. */
const casesInMeeting = 10;
/** With a handful of cases and a meeting each, of some forty kallelser. */
const mostDocuments = 1_000;

export function createEndedCases(ports: { store: Store; clock: Clock }): EndedCases {
  const kept = createKeptAMinute<WhatIsOver>(
    ports.clock,
    ({ closed, held }) => 1 + closed.length + casesInMeeting * held.length,
    mostDocuments,
  );
  return {
    around(meeting) {
      // A meeting that has got another day has another one before it.
      const { teamId, id, sort } = meeting;
      return kept.of(teamId, `${id} ${sort}`, () => whatIsOver(ports.store, meeting));
    },
    forget: (teamId) => kept.forget(teamId),
  };
}

async function whatIsOver(store: Store, meeting: Meeting): Promise<WhatIsOver> {
  await casesAnew(store, meeting.teamId);
  const scope = teamScope(meeting.teamId);
  const [before, waiting] = await Promise.all([
    store.list(scope, {
      kind: 'meeting',
      state: 'closed',
      sortBefore: meeting.sort,
      descending: true,
      limit: mostHeld,
    }),
    listAll(store, scope, { kind: 'case', state: awaited }),
  ]);
  const held = parseAll(store, scope, 'meeting', before.items).map(({ body }) => body);
  const since = held[0] === undefined ? undefined : openedAt(held[0]);
  const until = openedAt(meeting);
  const closed = await listAll(store, scope, {
    kind: 'case',
    state: 'closed',
    // The whole day of the meeting before is looked at.
    sortFrom: endedKey(since === undefined ? '' : zonedInstant(localDate(since), '00:00')),
    ...(until !== undefined && { sortBefore: endedKey(until) }),
  });
  return { closed: [...closed.filter(isOfHere), ...waiting].map(({ body }) => body), held };
}

/** What was read in with its ending ended before there were meetings here, and is no news at the first of them. */
function isOfHere({ body: { imported, history } }: ParsedDocument<StarCase>): boolean {
  return imported === undefined || history.length > imported.events;
}
