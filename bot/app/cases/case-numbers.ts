import { endedKey, firstEnded } from '../../../shared/cases/queue-order.ts';
import { zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { App } from '../context/app.ts';
import { casesAnew } from '../documents/cases-anew.ts';
import { listAll, read, teamScope } from '../documents/stored.ts';
import type { Write } from '../ports.ts';

/** Gives out a team's case numbers, year by year; `writes` keeps what has been given, in the commit of the cases themselves. */
export interface CaseNumbers {
  next(year: number): Promise<number>;
  writes(): readonly Write[];
}

export function createCaseNumbers(app: App, teamId: string): CaseNumbers {
  const given = new Map<number, { last: number; readonly etag: string | undefined }>();
  return {
    async next(year) {
      const known = given.get(year);
      if (known !== undefined) return (known.last += 1);
      const stored = await read(app.store, teamScope(teamId), 'counter', idOf(year));
      const last = (stored?.body.last ?? (await highestNumber(app, teamId, year))) + 1;
      given.set(year, { last, etag: stored?.etag });
      return last;
    },
    writes: () =>
      [...given].map(([year, { last, etag }]): Write => {
        const body = { kind: 'counter', id: idOf(year), schemaVersion: 1, last } as const;
        return etag === undefined ? { op: 'create', body } : { op: 'replace', body, etag };
      }),
  };
}

function idOf(year: number): string {
  return `cases-${year}`;
}

/**
 * The year's first case; or cases that came in another way (the demo, a restored copy) and must not be met. What was raised
 * in a year is before the team, or has ended since the year began.
 */
async function highestNumber(app: App, teamId: string, year: number): Promise<number> {
  await casesAnew(app.store, teamId);
  const scope = teamScope(teamId);
  const [current, ended] = await Promise.all([
    listAll(app.store, scope, { kind: 'case', sortBefore: firstEnded }),
    listAll(app.store, scope, {
      kind: 'case',
      sortFrom: endedKey(zonedInstant(`${year}-01-01`, '00:00')),
    }),
  ]);
  const numbers = [...current, ...ended]
    .map(({ body }) => body.id.split('-'))
    .filter(([, ofYear]) => ofYear === String(year))
    .map(([, , n]) => Number(n));
  return Math.max(0, ...numbers);
}
