import { mayDo } from '../../../shared/access/access.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import { firstEnded } from '../../../shared/cases/queue-order.ts';
import type { App } from '../context/app.ts';
import { casesAnew } from '../documents/cases-anew.ts';
import { parseAll, teamScope } from '../documents/stored.ts';
import { maySee, type RowReader } from '../permission/case-permission.ts';

interface LatestEnded {
  readonly cases: readonly StarCase[];
  /** There are older ones. */
  readonly more: boolean;
  /** What they are asked for with. */
  readonly after?: string | undefined;
}

/** As many as one looks through at a time. */
const pageSize = 25;
/** Of all, looked through for one who sees few of them: some years of a large team. */
const mostLookedThrough = 300;

/**
 * The cases that ended last and that the reader may see, the latest first. Who sees some only is given no place to go on
 * from, since it would be that of a case which is not there for them.
 */
export async function latestEnded(
  app: App,
  reader: RowReader,
  after?: string,
): Promise<LatestEnded> {
  const { roles, team } = reader;
  const seesAll = mayDo(roles, 'read-case-rows').allowed;
  // An individkoordinator is given ongoing cases: of what has ended they see nothing.
  if (!seesAll && !mayDo(roles, 'read-fk-rows').allowed) return { cases: [], more: false };
  const teamId = team.body.id;
  await casesAnew(app.store, teamId);
  const page = await app.store.list(teamScope(teamId), {
    kind: 'case',
    sortFrom: firstEnded,
    descending: true,
    limit: seesAll ? pageSize : mostLookedThrough,
    ...(after !== undefined && { cursor: after }),
  });
  const found = parseAll(app.store, teamScope(teamId), 'case', page.items);
  return {
    cases: found.map(({ body }) => body).filter((starCase) => maySee(reader, starCase)),
    more: page.cursor !== undefined,
    ...(seesAll && { after: page.cursor }),
  };
}
