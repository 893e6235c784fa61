import type { SqlParameter, SqlQuerySpec } from '@azure/cosmos';
import type { ListRequest, Scope } from '../app/ports.ts';
import type { Position } from './cursor.ts';
import { wantedStates } from './limits.ts';

/**
 * A list from `after` on, ordered as one of the composite indexes is, equal attributes first: Cosmos then reads the
 * index in its order. The place in the list is a condition and not Cosmos's continuation token, which is long, opaque
 * and bound to one query plan.
 */
export function cosmosListQuery(
  scope: Scope,
  request: ListRequest,
  after: Position | undefined,
): SqlQuerySpec {
  const parameters: SqlParameter[] = [];
  const value = (given: string): string => {
    const name = `@p${parameters.length}`;
    parameters.push({ name, value: given });
    return name;
  };
  const conditions = [`c.scope = ${value(scope)}`, `c.kind = ${value(request.kind)}`];
  const states = wantedStates(request.state);
  if (states) conditions.push(`c.state IN (${states.map(value).join(', ')})`);
  if (request.sortFrom !== undefined) conditions.push(`c.sort >= ${value(request.sortFrom)}`);
  if (request.sortBefore !== undefined) conditions.push(`c.sort < ${value(request.sortBefore)}`);
  if (after) {
    const beyond = request.descending === true ? '<' : '>';
    const [sort, key] = [value(after.sort), value(after.id)];
    // The first condition says what the second implies, since only a plain range is looked up in the index.
    conditions.push(`c.sort ${beyond}= ${sort}`);
    conditions.push(`(c.sort ${beyond} ${sort} OR c.key ${beyond} ${key})`);
  }
  const direction = request.descending === true ? 'DESC' : 'ASC';
  const attributes = ['scope', 'kind', ...(states?.length === 1 ? ['state'] : []), 'sort', 'key'];
  const order = attributes.map((name) => `c.${name} ${direction}`).join(', ');
  return {
    query: `SELECT c.body, c.kind, c.key, c.sort, c._etag FROM c WHERE ${conditions.join(' AND ')} ORDER BY ${order}`,
    parameters,
  };
}

/**
 * Over all partitions: jobs are few, and the index on `due` holds little else: delmål that were saved before it was the jobs'
 * alone.
 */
export function dueQuery(now: string): SqlQuerySpec {
  return {
    query:
      "SELECT c.scope, c.due, c.body, c.kind, c.key, c.sort, c._etag FROM c WHERE c.due <= @now AND c.kind = 'job' ORDER BY c.due ASC",
    parameters: [{ name: '@now', value: now }],
  };
}
