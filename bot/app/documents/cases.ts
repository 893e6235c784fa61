import type { StarCase } from '../../../shared/cases/case.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { byRaised } from '../../../shared/cases/queue-order.ts';
import { liveMeetings } from './meetings.ts';
import type { Store } from '../ports.ts';
import { listAll, read, readable, teamScope } from './stored.ts';
import { DocumentUnreadable } from '../errors.ts';

interface Reading {
  readonly store: Store;
}

/** What every meeting takes up besides what is raised for it. Read from the index: closed cases cost nothing. */
export async function standingCases(
  app: Reading,
  teamId: string,
): Promise<{ readonly ongoing: readonly StarCase[]; readonly queued: readonly StarCase[] }> {
  const cases = await casesIn(app, teamId, ['ongoing', 'queued']);
  return {
    ongoing: cases.filter(({ state }) => state === 'ongoing'),
    queued: cases.filter(({ state }) => state === 'queued'),
  };
}

/**
 * What a meeting takes up when it opens: also cases that were raised and stand on no agenda that is to be held. The
 * cases are listed before the meetings, since a case is raised together with its place on an agenda.
 */
export async function casesForAgenda(app: Reading, { teamId }: Pick<Meeting, 'teamId'>) {
  const current = await currentCases(app, teamId);
  const meetings = await liveMeetings(app, teamId);
  const listed = new Set(
    meetings.flatMap(({ body }) => body.items.map(({ reference }) => reference)),
  );
  return {
    ongoing: current.filter(({ state }) => state === 'ongoing'),
    queued: current.filter(({ state }) => state === 'queued'),
    raised: current.filter(({ id, state }) => state === 'raised' && !listed.has(id)),
  };
}

/** Everything that is not over. */
export function currentCases(app: Reading, teamId: string): Promise<readonly StarCase[]> {
  return casesIn(app, teamId, ['raised', 'queued', 'ongoing']);
}

export function ongoingCases(app: Reading, teamId: string): Promise<readonly StarCase[]> {
  return casesIn(app, teamId, ['ongoing']);
}

/**
 * Most are among the current ones, which are at hand; those that were decided away are read one by one. One that cannot be
 * read stands on the agenda all the same, by its reference.
 */
export async function casesOnAgenda(
  app: Reading,
  { items, teamId }: Meeting,
  current: readonly StarCase[],
): Promise<readonly StarCase[]> {
  const known = new Map(current.map((starCase) => [starCase.id, starCase]));
  const cases = await Promise.all(
    items.map(async ({ reference }) => {
      const found = known.get(reference);
      if (found !== undefined) return found;
      const one = await readable(() => read(app.store, teamScope(teamId), 'case', reference));
      return one instanceof DocumentUnreadable ? undefined : one?.body;
    }),
  );
  return cases.filter((starCase) => starCase !== undefined);
}

/** Oldest first. The store's own order is that of what was once written: a ranking that holds no more stands in it. */
async function casesIn(
  app: Reading,
  teamId: string,
  state: readonly string[],
): Promise<readonly StarCase[]> {
  const found = await listAll(app.store, teamScope(teamId), { kind: 'case', state });
  return byRaised(found.map(({ body }) => body));
}
