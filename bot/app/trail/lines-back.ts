import type { Instant } from '../../../shared/kernel/calendar.ts';
import { linesOf, type Trail } from '../documents/audit-pack.ts';
import type { Audit } from '../documents/records.ts';
import { listAll, parseAll } from '../documents/stored.ts';
import type { Scope, Store } from '../ports.ts';
import { createPace } from '../documents/breath.ts';
import { trailOf } from './seal.ts';

/** A line of the log and its number in the chain; what is not sealed yet has none. */
export interface NumberedLine {
  readonly line: Audit;
  readonly number?: number;
}

interface Back {
  readonly trail: Trail;
  /** Those before this number; what is not sealed comes after every number. */
  readonly before?: number | undefined;
  /** Nothing that was logged earlier is asked for. */
  readonly from?: Instant | undefined;
}

/** A log from its last line back, a few packs at a time. */
export async function* linesBack(
  store: Store,
  scope: Scope,
  { trail, before = Infinity, from }: Back,
): AsyncGenerator<NumberedLine> {
  if (before === Infinity) {
    const loose = await listAll(store, scope, { kind: 'audit', limit: 500 });
    for (const { body } of loose.toReversed()) if (trailOf(body) === trail) yield { line: body };
  }
  const pace = createPace();
  let cursor: string | undefined;
  do {
    const page = await store.list(scope, {
      ...{ kind: 'audit-pack', state: trail, descending: true, limit: 20 },
      // A pack is sealed after all of its lines were written.
      ...(from !== undefined && { sortFrom: from }),
      ...(cursor !== undefined && { cursor }),
    });
    for (const { body } of parseAll(store, scope, 'audit-pack', page.items)) {
      const first = body.chain?.number ?? 1;
      await pace();
      if (first >= before) continue;
      const lines = linesOf(body);
      for (let n = lines.length - 1; n >= 0; n -= 1) {
        const line = lines[n];
        if (line !== undefined && first + n < before) yield { line, number: first + n };
      }
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
}
