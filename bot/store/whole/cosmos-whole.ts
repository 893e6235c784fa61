import type { Container } from '@azure/cosmos';
import type { Scope } from '../../app/ports.ts';
import { type CosmosPlace, openCosmosContainer } from '../cosmos.ts';
import { namedBody } from './body-of.ts';
import type { Found, WholeStore } from './whole-store.ts';

const pageOf = 200;

/**
 * Page by page over all partitions. Cosmos has no moment that all of it could be read at, so it is asked before and after
 * whether anything has been written meanwhile.
 */
export async function readCosmosWhole(place: CosmosPlace): Promise<WholeStore> {
  const { container, close } = openCosmosContainer(place);
  const before = await standOf(container);
  return {
    count: async () => before.count,
    async *everything(): AsyncGenerator<Found> {
      const query = 'SELECT c.scope, c.kind, c.key, c.body FROM c';
      const pages = container.items.query<Record<string, unknown>>(query, {
        maxItemCount: pageOf,
        maxDegreeOfParallelism: 1,
      });
      while (pages.hasMoreResults()) {
        const { resources } = await pages.fetchNext();
        for (const item of (resources as readonly Record<string, unknown>[] | undefined) ?? [])
          yield found(item);
      }
    },
    async isOneMoment() {
      const after = await standOf(container);
      return after.count === before.count && after.last === before.last;
    },
    close: async () => close(),
  };
}

function found({ scope, kind, key, body }: Record<string, unknown>): Found {
  const named = namedBody(body, String(kind), String(key));
  if (named !== undefined) return { document: { scope: scope as Scope, body: named } };
  return { unreadable: { scope: String(scope), kind: String(kind), id: String(key) } };
}

/** How many items there are, and the second in which one was last written. */
async function standOf(container: Container) {
  const one = async (query: string): Promise<unknown> =>
    (await container.items.query<unknown>(query).fetchAll()).resources[0];
  return {
    count: Number(await one('SELECT VALUE COUNT(1) FROM c')),
    last: Number((await one('SELECT VALUE MAX(c._ts) FROM c')) ?? 0),
  };
}
