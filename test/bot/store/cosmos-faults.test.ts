import type { ServerResponse } from 'node:http';
import { CosmosClient } from '@azure/cosmos';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store, Write } from '../../../bot/app/ports.ts';
import { containerDefinition } from '../../../bot/store/cosmos-container.ts';
import { openCosmosStore } from '../../../bot/store/cosmos.ts';
import { cosmosTestServer, type CosmosTestServer } from '../../builders/cosmos-test-server.ts';
import { berg, body, create } from '../../builders/stored-bodies.ts';

const unavailable = { code: 'store-unavailable', retryable: true };
const unusable = { code: 'store-unusable', retryable: false };

let server: CosmosTestServer;
let store: Store;
const place = () => ({
  endpoint: server.endpoint,
  key: server.key,
  database: 'star',
  container: 'documents',
});

beforeAll(async () => {
  server = await cosmosTestServer();
  const { endpoint, key } = server;
  const client = new CosmosClient({
    endpoint,
    key,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const { database } = await client.databases.create({ id: 'star' });
  await database.containers.create({ ...containerDefinition, id: 'documents' });
  await database.containers.create({ id: 'by-kind', partitionKey: { paths: ['/kind'] } });
  client.dispose();
  store = await openCosmosStore(place(), { patience: 300 });
});
beforeEach(() => {
  server.instead = undefined;
});
afterAll(async () => {
  await store.close();
  server.close();
});

function answer(response: ServerResponse, status: number, content: unknown): boolean {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-ms-retry-after-ms': '1',
  });
  response.end(JSON.stringify(content));
  return true;
}

/** Every request about documents gets this status; returns how many came. */
function failing(status: number, times = Infinity): { readonly count: number } {
  const asked = { count: 0 };
  server.instead = (request, response) => {
    if (request.url?.includes('/docs') !== true || asked.count >= times) return false;
    asked.count += 1;
    return answer(response, status, { code: String(status), message: 'planned' });
  };
  return asked;
}

const two: Write[] = [
  { op: 'upsert', body: body('1') },
  { op: 'upsert', body: body('2') },
];
const calls: [string, () => Promise<unknown>][] = [
  ['a read', () => store.read(berg, 'case', '1')],
  ['a list', () => store.list(berg, { kind: 'case' })],
  ['a commit of one write', () => store.commit(berg, two.slice(0, 1))],
  ['a commit of several writes', () => store.commit(berg, two)],
  ['a look for due jobs', () => store.due('2026-12-01T08:00:00.000Z', 10)],
];

describe.each(calls)('%s', (_, call) => {
  test.each([429, 449, 500, 503])(
    'that Cosmos answers with %s all the time is unavailable',
    async (status) => {
      failing(status);
      await expect(call()).rejects.toMatchObject(unavailable);
    },
  );

  test.each([408, 410, 429, 449, 500, 503])(
    'that Cosmos answers with %s twice at first is done all the same',
    async (status) => {
      const patient = await openCosmosStore(place(), { patience: 5_000 });
      const before = store;
      store = patient;
      try {
        const asked = failing(status, 2);
        await call();
        expect(asked.count).toBe(2);
      } finally {
        store = before;
        await patient.close();
      }
    },
  );

  test('whose connection is cut is unavailable', async () => {
    server.instead = (request) => {
      if (request.url?.includes('/docs') !== true) return false;
      request.socket.destroy();
      return true;
    };
    await expect(call()).rejects.toMatchObject(unavailable);
  });

  test('that Cosmos never answers is unavailable', async () => {
    server.instead = (request) => request.url?.includes('/docs') === true;
    await expect(call()).rejects.toMatchObject(unavailable);
  });

  test.each([401, 403])('that Cosmos refuses with %s needs another set-up', async (status) => {
    failing(status);
    await expect(call()).rejects.toMatchObject(unusable);
  });
});

describe('a document that Cosmos says is not there', () => {
  const notFound = (substatus: number) => {
    server.instead = (_request, response) => {
      response.setHeader('x-ms-substatus', substatus);
      return answer(response, 404, { code: 'NotFound', message: 'planned' });
    };
  };

  test('is not there', async () => {
    notFound(0);
    expect(await store.read(berg, 'case', '1')).toBeUndefined();
    // Alone in its request, since it shows nothing: a batch has an answer for each of its own.
    const replace: Write = { op: 'replace', body: body('1', { kind: 'audit' }), etag: 'e' };
    expect(await store.version(berg)).toBe('');
    expect(await store.commit(berg, [replace])).toEqual({ status: 'changed', index: 0 });
  });

  test('may be there when only its region is behind', async () => {
    notFound(1002);
    await expect(store.read(berg, 'case', '1')).rejects.toMatchObject(unavailable);
    await expect(store.list(berg, { kind: 'case' })).rejects.toMatchObject(unavailable);
  });

  test('is no answer when the container is gone', async () => {
    notFound(1003);
    await expect(store.read(berg, 'case', '1')).rejects.toMatchObject(unusable);
    await expect(store.list(berg, { kind: 'case' })).rejects.toMatchObject(unusable);
    await expect(store.commit(berg, two)).rejects.toMatchObject(unusable);
    await expect(store.commit(berg, two.slice(0, 1))).rejects.toMatchObject(unusable);
  });
});

describe('a batch as Cosmos answers it, all or nothing', () => {
  const batch = (...codes: number[]) => {
    server.instead = (request, response) => {
      if (request.headers['x-ms-cosmos-is-batch-request'] === undefined) return false;
      return answer(
        response,
        207,
        codes.map((statusCode) => ({ statusCode, requestCharge: 1 })),
      );
    };
  };

  test.each([
    [409, 'exists'],
    [412, 'changed'],
    [404, 'changed'],
  ])(
    'names the write that failed with %s among those that failed with it',
    async (code, status) => {
      batch(424, code, 424);
      expect(await store.commit(berg, two)).toEqual({ status, index: 1 });
    },
  );

  test('is unavailable when one of its writes is throttled', async () => {
    batch(429, 424);
    await expect(store.commit(berg, two)).rejects.toMatchObject(unavailable);
  });

  test('is not believed when answers are missing', async () => {
    batch(201);
    await expect(store.commit(berg, two)).rejects.toMatchObject(unavailable);
  });
});

describe('a commit whose answer was lost', () => {
  /** Lets the next write through to Cosmos, and has its answer say that Cosmos fails; waits as long as it is told. */
  const losing = (status: number) => {
    const lost = { count: 0 };
    server.instead = (request, response) => {
      if (request.method === 'GET' || request.url?.includes('/docs') !== true || lost.count > 0)
        return false;
      lost.count += 1;
      const [head, end] = [response.writeHead.bind(response), response.end.bind(response)];
      response.writeHead = () => response;
      response.write = () => true;
      response.end = () => {
        head(status, { 'x-ms-retry-after-ms': '1' });
        return end('{}');
      };
      return false;
    };
    return lost;
  };
  const patiently = async <T>(work: (patient: Store) => Promise<T>): Promise<T> => {
    const patient = await openCosmosStore(place(), { patience: 5_000 });
    try {
      return await work(patient);
    } finally {
      await patient.close();
    }
  };

  test.each([500, 503, 408])('after a %s is known for its own and counts once', (status) =>
    patiently(async (patient) => {
      for (const writes of [
        [{ op: 'create', body: body(`lost-${status}`) }],
        [
          { op: 'create', body: body(`lost-${status}-a`) },
          { op: 'create', body: body(`lost-${status}-b`) },
        ],
      ] as const) {
        const lost = losing(status);
        const outcome = await patient.commit(berg, writes);
        server.instead = undefined;
        expect([lost.count, outcome.status]).toEqual([1, 'saved']);
        const first = await patient.read(berg, 'case', writes[0].body.id);
        expect(outcome.status === 'saved' && outcome.etags[0]).toBe(first?.etag);
      }
    }),
  );

  test('is not taken for its own when another is there under that id', () =>
    patiently(async (patient) => {
      await create(patient, berg, { ...body('taken'), sort: 'another' });
      failing(503, 1);
      expect(await patient.commit(berg, [{ op: 'create', body: body('taken') }])).toEqual({
        status: 'exists',
        index: 0,
      });
    }));

  test('waits as long as Cosmos asks for', () =>
    patiently(async (patient) => {
      server.instead = (request, response) => {
        if (request.url?.includes('/docs') !== true) return false;
        server.instead = undefined;
        response.writeHead(503, { 'retry-after': '1' });
        response.end('{}');
        return true;
      };
      const began = performance.now();
      await patient.read(berg, 'case', '1');
      expect(performance.now() - began).toBeGreaterThan(950);
    }));
});

describe('opening', () => {
  test.each(['nobody-made-it', 'by-kind'])('the container %s is refused', async (container) => {
    await expect(openCosmosStore({ ...place(), container })).rejects.toMatchObject(unusable);
  });

  test('an endpoint in the open without encryption is refused before anything is sent', async () => {
    const endpoint = 'http://cosmos.example:8081/';
    await expect(openCosmosStore({ ...place(), endpoint })).rejects.toMatchObject(unusable);
  });

  test('a server that is not there is unavailable', async () => {
    const gone = await cosmosTestServer();
    gone.close();
    const there = { ...place(), endpoint: gone.endpoint };
    await expect(openCosmosStore(there)).rejects.toMatchObject(unavailable);
  });

  test('tells health from the container, not from the document', async () => {
    await create(store, berg, body('health'));
    expect(await store.healthy()).toBe(true);
    server.instead = (_request, response) => answer(response, 503, {});
    expect(await store.healthy()).toBe(false);
  });
});
