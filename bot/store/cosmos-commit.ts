import type { Container, JSONObject, OperationInput, RequestOptions } from '@azure/cosmos';
import { StoreUnavailable } from '../app/errors.ts';
import { type CommitOutcome, type Etag, isShown, type Scope, type Write } from '../app/ports.ts';
import { refusal, refusalOf } from './cosmos-errors.ts';
import { itemId, toItem } from './cosmos-item.ts';
import { serializeWrites } from './limits.ts';

/** Status of an operation that failed only because another one in its batch did. */
const failedDependency = 424;

/** Read by `version`. Of no kind that anybody lists. */
export const versionItemId = itemId('version', 'version');

/** As many operations as Cosmos takes in one batch. */
const mostOperations = 100;

/**
 * One write is a point operation, several are a transactional batch: both are all or nothing. Where something is written
 * that is shown, the version of the scope is written with it; in a full batch there is no room, and it comes after.
 */
export async function commitWrites(
  container: Container,
  scope: Scope,
  writes: readonly Write[],
  abortSignal: AbortSignal,
): Promise<CommitOutcome> {
  serializeWrites(writes);
  const [first, ...more] = writes;
  if (first === undefined) return { status: 'saved', etags: [] };
  if (!writes.some(isShown)) {
    return more.length === 0
      ? commitOne(container, scope, first, abortSignal)
      : commitBatch(container, scope, writes, [], abortSignal);
  }
  if (writes.length < mostOperations)
    return commitBatch(container, scope, writes, [versionOperation(scope)], abortSignal);
  const outcome = await commitBatch(container, scope, writes, [], abortSignal);
  if (outcome.status === 'saved') await writeVersionAfter(container, scope, writes, abortSignal);
  return outcome;
}

/** What there was no room for in the batch. */
export async function writeVersionAfter(
  container: Container,
  scope: Scope,
  writes: readonly Write[],
  abortSignal: AbortSignal,
): Promise<void> {
  if (writes.length < mostOperations || !writes.some(isShown)) return;
  await container.items.upsert(versionOperation(scope).resourceBody, { abortSignal });
}

/** Whatever stood there: its etag is all that is read of it. */
function versionOperation(scope: Scope) {
  const item = { ...toItem(scope, { kind: 'version', id: 'version', schemaVersion: 1 }) };
  const resourceBody = item as unknown as JSONObject;
  return { operationType: 'Upsert', partitionKey: scope, resourceBody } as const;
}

async function commitOne(
  container: Container,
  scope: Scope,
  write: Write,
  abortSignal: AbortSignal,
): Promise<CommitOutcome> {
  try {
    const { etag } = await pointOperation(container, scope, write, { abortSignal });
    return { status: 'saved', etags: [write.op === 'remove' ? '' : etag] };
  } catch (error) {
    const status = refusalOf(error);
    if (status === undefined) throw error;
    return { status, index: 0 };
  }
}

function pointOperation(
  container: Container,
  scope: Scope,
  write: Write,
  options: RequestOptions,
): Promise<{ readonly etag: Etag }> {
  switch (write.op) {
    case 'create':
      return container.items.create(toItem(scope, write.body), options);
    case 'upsert':
      return container.items.upsert(toItem(scope, write.body), options);
    case 'replace': {
      const item = toItem(scope, write.body);
      return container.item(item.id, scope).replace(item, { ...options, ...ifMatch(write.etag) });
    }
    case 'remove':
      return container
        .item(itemId(write.kind, write.id), scope)
        .delete({ ...options, ...ifMatch(write.etag) });
  }
}

function ifMatch(etag: Etag): RequestOptions {
  return { accessCondition: { type: 'IfMatch', condition: etag } };
}

async function commitBatch(
  container: Container,
  scope: Scope,
  writes: readonly Write[],
  beside: readonly OperationInput[],
  abortSignal: AbortSignal,
): Promise<CommitOutcome> {
  // Answered without the bodies we have just sent; the SDK offers that for batches only.
  const options: RequestOptions = { contentResponseOnWriteEnabled: false, abortSignal };
  const operations = [...writes.map((write) => batchOperation(scope, write)), ...beside];
  const { result = [] } = await container.items.batch(operations, scope, options);
  const index = result.findIndex(
    ({ statusCode }) => statusCode >= 400 && statusCode !== failedDependency,
  );
  if (index >= 0) {
    const code = result[index]?.statusCode;
    const status = refusal(code);
    // All or nothing: a batch that is answered has been undone, and may be tried again.
    if (status === undefined) throw new StoreUnavailable(`Cosmos answered ${String(code)}`);
    return { status, index };
  }
  if (result.length !== operations.length)
    throw new StoreUnavailable('Cosmos answered half a batch');
  return {
    status: 'saved',
    etags: writes.map(({ op }, n) => (op === 'remove' ? '' : (result[n]?.eTag ?? ''))),
  };
}

/** The partition is named in each operation as well: the test server asks for it, Cosmos does not mind. */
function batchOperation(scope: Scope, write: Write): OperationInput {
  const partitionKey = scope;
  switch (write.op) {
    case 'create':
      return { operationType: 'Create', partitionKey, resourceBody: resource(scope, write) };
    case 'upsert':
      return { operationType: 'Upsert', partitionKey, resourceBody: resource(scope, write) };
    case 'replace': {
      const id = itemId(write.body.kind, write.body.id);
      const resourceBody = resource(scope, write);
      return { operationType: 'Replace', partitionKey, id, resourceBody, ifMatch: write.etag };
    }
    case 'remove': {
      // The SDK's type lacks `ifMatch` here, though it sends it and Cosmos heeds it.
      const condition = { ifMatch: write.etag };
      const id = itemId(write.kind, write.id);
      return { operationType: 'Delete', partitionKey, id, ...condition };
    }
  }
}

function resource(scope: Scope, write: Exclude<Write, { op: 'remove' }>): JSONObject {
  return toItem(scope, write.body) as unknown as JSONObject;
}
