import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';

/** Of a container of the test server: what it keeps its documents in. */
interface Kept {
  _data: Map<string, unknown>;
  _index: Map<string, unknown>;
}
interface Collection {
  read(): unknown;
  readonly documents: Kept;
}
interface Account {
  database(id: string): { collection(id: string): Collection };
}
interface Outcome {
  readonly statusCode: number;
  readonly body?: { readonly _etag: string };
}
type Operation = (collection: Collection, input: object) => Outcome;
type Handler = (
  account: Account,
  request: IncomingMessage,
  response: ServerResponse,
  at: { readonly dbId: string; readonly collId: string },
) => Promise<unknown>;

const require = createRequire(import.meta.url);
const from = (file: string): unknown => require(`@vercel/cosmosdb-server/lib/${file}`);
const batch = from('handler/batch-documents') as { default: Handler };
const operations = from('handler/_document-operations') as Readonly<Record<string, Operation>>;
const { default: readJson } = from('json') as {
  readonly default: (request: IncomingMessage) => Promise<unknown>;
};

/**
 * The server (1.0.1) leaves in place what a batch has written before the operation that fails; Cosmos takes it back. Two
 * processes on one database meet that all the time. Its own way is replaced before it is loaded, by one that carries a batch
 * out in one go and puts back what there was.
 */
batch.default = async (account, request, response, { dbId, collId }) => {
  const inputs = (await readJson(request)) as readonly { readonly operationType: string }[];
  const collection = account.database(dbId).collection(collId);
  if (!collection.read()) {
    response.statusCode = 404;
    return {};
  }
  const { documents } = collection;
  const [data, index] = [new Map(documents._data), new Map(documents._index)];
  const outcomes: Outcome[] = [];
  for (const input of inputs) {
    const operation = operations[`${input.operationType.toLowerCase()}Operation`];
    const outcome = operation?.(collection, input) ?? { statusCode: 400 };
    if (outcome.statusCode < 400) {
      outcomes.push(outcome);
      continue;
    }
    [documents._data, documents._index] = [data, index];
    const failed = outcomes.length;
    return inputs.map((_, n) => answered(n === failed ? outcome : { statusCode: 424 }));
  }
  return outcomes.map(answered);
};

function answered({ statusCode, body }: Outcome): object {
  const isDone = statusCode < 400;
  return { statusCode, requestCharge: isDone ? 1 : 0, ...(isDone && { eTag: body?._etag }) };
}
