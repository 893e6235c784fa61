import type { SQLInputValue } from 'node:sqlite';
import type { ListRequest, Scope } from '../app/ports.ts';
import type { Position } from './cursor.ts';
import { wantedStates } from './limits.ts';

export interface Query {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/**
 * The rows of a list from `after` on, at most `rows` of them. Several states become one ordered walk each over the
 * index, merged by SQLite: `state IN (…)` would read and sort every row of those states for each page.
 */
export function sqliteListQuery(
  scope: Scope,
  request: ListRequest,
  after: Position | undefined,
  rows: number,
): Query {
  const states = wantedStates(request.state);
  const arms =
    states === undefined
      ? [arm(scope, request, after, undefined)]
      : states.map((state) => arm(scope, request, after, state));
  const direction = request.descending === true ? 'DESC' : 'ASC';
  return {
    sql: `${arms.map(({ sql }) => sql).join(' UNION ALL ')} ORDER BY sort ${direction}, id ${direction} LIMIT ?`,
    values: [...arms.flatMap(({ values }) => values), rows],
  };
}

function arm(
  scope: Scope,
  request: ListRequest,
  after: Position | undefined,
  state: string | undefined,
): Query {
  const conditions: [string, readonly SQLInputValue[]][] = [
    ['scope = ?', [scope]],
    ['kind = ?', [request.kind]],
  ];
  if (state !== undefined) conditions.push(['state = ?', [state]]);
  if (request.sortFrom !== undefined) conditions.push(['sort >= ?', [request.sortFrom]]);
  if (request.sortBefore !== undefined) conditions.push(['sort < ?', [request.sortBefore]]);
  if (after !== undefined) {
    const beyond = request.descending === true ? '<' : '>';
    conditions.push([`(sort, id) ${beyond} (?, ?)`, [after.sort, after.id]]);
  }
  return {
    sql: `SELECT etag, body, sort, id, kind FROM document WHERE ${conditions.map(([sql]) => sql).join(' AND ')}`,
    values: conditions.flatMap(([, values]) => values),
  };
}
