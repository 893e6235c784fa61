import { isDeepStrictEqual } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';
import { CosmosClient, type Container, type SqlQuerySpec } from '@azure/cosmos';
import { ManagedIdentityCredential } from '@azure/identity';
import type { Instant } from '../../shared/kernel/calendar.ts';
import { Accident, StoreUnavailable, StoreUnusable } from '../app/errors.ts';
import type {
  CommitOutcome,
  DueDocument,
  Etag,
  ListRequest,
  Page,
  Scope,
  Store,
  Stored,
  StoredBody,
  Write,
} from '../app/ports.ts';
import { commitWrites, versionItemId, writeVersionAfter } from './cosmos-commit.ts';
import { containerDefinition } from './cosmos-container.ts';
import { cosmosAccident, isAboutItem, isNotBegun, readAccident } from './cosmos-errors.ts';
import { fromItem, itemId, type CosmosItem } from './cosmos-item.ts';
import { retrying } from './cosmos-retry.ts';
import { answersLess, type Charged, CosmosSession, readToken } from './cosmos-session.ts';
import { dueQuery, cosmosListQuery } from './cosmos-query.ts';
import { KeptLists } from './cosmos-kept-lists.ts';
import { type Position, readCursor, writeCursor } from './cursor.ts';
import { pageSize } from './limits.ts';

export interface CosmosPlace {
  readonly endpoint: string;
  readonly database: string;
  readonly container: string;
  /** Left out in production: a managed identity is used, and no secret exists. */
  readonly key?: string;
  /** Client id of the managed identity; the resource's own when left out. */
  readonly identity?: string;
}

/** Milliseconds for an operation with all the SDK's retries: a click waits for it, and the SDK alone takes its time. */
const defaultPatience = 5_000;
/** Milliseconds before each try to see what another process has seen. */
const reachWaits = [0, 20, 50, 100];
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Throws StoreUnusable when the container is missing, is partitioned otherwise or refuses us, StoreUnavailable when
 * Cosmos does not answer. Makes nothing: containers come from `infra/`.
 */
export async function openCosmosStore(
  place: CosmosPlace,
  {
    patience = defaultPatience,
    charged,
    http = createDefaultHttpClient(),
  }: {
    readonly patience?: number;
    readonly charged?: Charged;
    readonly http?: HttpClient;
  } = {},
): Promise<Store> {
  const session = new CosmosSession(http, charged);
  const client = connect(place, session);
  const container = client.database(place.database).container(place.container);
  const store = new CosmosStore({ client, container, session, patience });
  try {
    await store.verify();
    return store;
  } catch (error) {
    client.dispose();
    throw error;
  }
}

/** The container itself, for who reads all of it. */
export function openCosmosContainer(place: CosmosPlace): {
  readonly container: Container;
  readonly close: () => void;
} {
  const client = connect(place, new CosmosSession(createDefaultHttpClient()));
  const container = client.database(place.database).container(place.container);
  return { container, close: () => client.dispose() };
}

/**
 * Named rather than looked for: a chain that tries whatever it finds (a variable, somebody's signed-in tool) is slow to fail and
 * may succeed as somebody else.
 */
function managedIdentity(clientId: string | undefined): ManagedIdentityCredential {
  return clientId === undefined
    ? new ManagedIdentityCredential()
    : new ManagedIdentityCredential({ clientId });
}

function connect(
  { endpoint, key, identity }: CosmosPlace,
  httpClient: CosmosSession,
): CosmosClient {
  const { protocol, hostname } = new URL(endpoint);
  if (protocol !== 'https:' && !loopback.has(hostname)) {
    throw new StoreUnusable('Cosmos is spoken to over https; plain http only on this machine');
  }
  return new CosmosClient({
    endpoint,
    httpClient,
    ...(key === undefined ? { aadCredentials: managedIdentity(identity) } : { key }),
    connectionPolicy: {
      // A test server on plain http announces itself under https.
      enableEndpointDiscovery: protocol === 'https:',
    },
  });
}

interface Connection {
  readonly client: CosmosClient;
  readonly container: Container;
  readonly session: CosmosSession;
  readonly patience: number;
}

interface Deadline {
  readonly abortSignal: AbortSignal;
}

class CosmosStore implements Store {
  readonly #client: CosmosClient;
  readonly #container: Container;
  readonly #session: CosmosSession;
  readonly #patience: number;
  readonly #lists = new KeptLists((scope) => this.version(scope));
  #closed = false;

  constructor({ client, container, session, patience }: Connection) {
    this.#patience = patience;
    this.#client = client;
    this.#container = container;
    this.#session = session;
  }

  async verify(): Promise<void> {
    const { resource } = await this.#asking((options) => this.#container.read(options));
    const [path] = resource?.partitionKey?.paths ?? [];
    if (path !== containerDefinition.partitionKey.paths[0]) {
      throw new StoreUnusable('the Cosmos container is missing or not partitioned by /scope');
    }
  }

  async read(scope: Scope, kind: string, id: string): Promise<Stored | undefined> {
    const item = this.#container.item(itemId(kind, id), scope);
    const { resource, substatus } = await this.#asking((options) => item.read<CosmosItem>(options));
    // "No such document" is an answer, "no such container" and "this region does not know yet" are accidents.
    if (!resource && !isAboutItem(substatus)) throw readAccident(substatus);
    return resource && fromItem({ ...resource });
  }

  async list(scope: Scope, request: ListRequest): Promise<Page> {
    const limit = pageSize(request.limit);
    const after = readCursor(scope, request);
    if (Array.isArray(request.state) && request.state.length === 0) return { items: [] };
    return this.#lists.list(scope, request, () => this.#readPage(scope, request, limit, after));
  }

  async #readPage(
    scope: Scope,
    request: ListRequest,
    limit: number,
    after: Position | undefined,
  ): Promise<Page> {
    const found = await this.#query(cosmosListQuery(scope, request, after), limit + 1, scope);
    const items = found.slice(0, limit).map(fromItem);
    const last = items.at(-1);
    return found.length > limit && last
      ? { items, cursor: writeCursor(scope, request, last.body) }
      : { items };
  }

  /**
   * Tried again like everything. After a try whose answer was lost, what stands in its way may be its own work: then it is
   * saved, and is not said to have collided.
   */
  commit(scope: Scope, writes: readonly Write[]): Promise<CommitOutcome> {
    let maybeSaved = false;
    return this.#asking(async ({ abortSignal }) => {
      try {
        const outcome = await commitWrites(this.#container, scope, writes, abortSignal);
        if (outcome.status === 'saved' || !maybeSaved) return outcome;
        const etags = await this.#etagsOfOurs(scope, writes, abortSignal);
        // The version of a full batch comes after it, and is perhaps what failed.
        if (etags !== undefined)
          await writeVersionAfter(this.#container, scope, writes, abortSignal);
        return etags === undefined ? outcome : { status: 'saved', etags };
      } catch (error) {
        maybeSaved ||= !isNotBegun(error);
        throw error;
      }
    });
  }

  /** The etags of what these writes leave behind, when all of it is there to the letter. */
  async #etagsOfOurs(
    scope: Scope,
    writes: readonly Write[],
    abortSignal: AbortSignal,
  ): Promise<readonly Etag[] | undefined> {
    const etags: Etag[] = [];
    for (const write of writes) {
      const { kind, id } = write.op === 'remove' ? write : write.body;
      const item = this.#container.item(itemId(kind, id), scope);
      const { resource } = await item.read<CosmosItem>({ abortSignal });
      const there = resource && fromItem({ ...resource });
      if (write.op === 'remove' ? there !== undefined : !isSame(there?.body, write.body))
        return undefined;
      etags.push(there?.etag ?? '');
    }
    return etags;
  }

  /** The etag of one small item of the partition, which every commit that shows writes anew: one request unit. */
  async version(scope: Scope): Promise<string> {
    const item = this.#container.item(versionItemId, scope);
    const { resource, substatus } = await this.#asking((options) => item.read<CosmosItem>(options));
    if (!resource && !isAboutItem(substatus)) throw readAccident(substatus);
    return resource?._etag ?? '';
  }

  mark(): string | undefined {
    return this.#session.token();
  }

  /**
   * Asks once with the foreign token; what Cosmos answers with is its own, and is kept. A replica that is behind catches up
   * within milliseconds, so that who asks for more than there is has made it up.
   */
  async reach(scope: Scope, mark: string): Promise<void> {
    if (readToken(mark) === undefined || this.#session.hasSeen(mark)) return;
    const item = this.#container.item(versionItemId, scope);
    const abortSignal = AbortSignal.timeout(this.#patience);
    for (const wait of reachWaits) {
      await pause(wait);
      try {
        const { headers } = await item.read({ abortSignal, sessionToken: mark });
        if (!answersLess(headers['x-ms-session-token'] as string | undefined, mark)) return;
      } catch (error) {
        // It is read all the same, and what is wrong with Cosmos is met there.
        if (!(cosmosAccident(error) instanceof StoreUnavailable)) return;
      }
    }
  }

  async due(now: Instant, limit: number): Promise<readonly DueDocument[]> {
    const found = await this.#query(dueQuery(now), pageSize(limit));
    return found.map((item) => ({ scope: item['scope'] as Scope, ...fromItem(item) }));
  }

  async healthy(): Promise<boolean> {
    try {
      await this.verify();
      return true;
    } catch (error) {
      if (error instanceof Accident) return false;
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#client.dispose();
  }

  /** At most `rows`; Cosmos may answer with shorter pages than asked for, and with empty ones. */
  async #query(
    query: SqlQuerySpec,
    rows: number,
    partitionKey?: Scope,
  ): Promise<Record<string, unknown>[]> {
    return this.#asking(async (options) => {
      const pages = this.#container.items.query<Record<string, unknown>>(query, {
        ...options,
        maxItemCount: rows,
        ...(partitionKey === undefined ? { maxDegreeOfParallelism: -1 } : { partitionKey }),
      });
      const found: Record<string, unknown>[] = [];
      while (found.length < rows && pages.hasMoreResults()) {
        const page = await pages.fetchNext();
        found.push(...((page.resources as Record<string, unknown>[] | undefined) ?? []));
      }
      return found.slice(0, rows);
    });
  }

  async #asking<T>(request: (options: Deadline) => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreUnavailable('the store is closed');
    const abortSignal = AbortSignal.timeout(this.#patience);
    return retrying(abortSignal, () => request({ abortSignal }));
  }
}

function isSame(there: StoredBody | undefined, ours: StoredBody): boolean {
  // As JSON has it: what is undefined is not there.
  return isDeepStrictEqual(there, JSON.parse(JSON.stringify(ours)));
}
