import type { Instant } from '../../../shared/kernel/calendar.ts';
import type { App } from '../context/app.ts';
import { linesOf, type Trail } from '../documents/audit-pack.ts';
import { auditEntry } from '../documents/records.ts';
import type { TrailHead } from '../documents/trail-head.ts';
import { parseAll, read } from '../documents/stored.ts';
import type { Scope } from '../ports.ts';

/** A commit takes 100 writes. */
const mostPacks = 90;

/** A decision on the age of lines, and the instant that it reaches to. */
interface RemovedUnder {
  readonly decision: { readonly id: string };
  readonly before: Instant;
}

/**
 * Takes away the oldest packs of a trail, all of whose lines are older than they may be. The head keeps how many they were and
 * the hash that the rest builds on, and a line of what has been done says so, with the same: the chain holds from there.
 *
 * @returns how many lines
 */
export async function removeLines(
  app: Pick<App, 'store' | 'clock' | 'ids'>,
  scope: Scope,
  trail: Trail,
  { decision, before }: RemovedUnder,
): Promise<number> {
  const head = await read(app.store, scope, 'trail-head', trail);
  if (head === undefined) return 0;
  const page = await app.store.list(scope, {
    ...{ kind: 'audit-pack', state: trail, limit: mostPacks },
  });
  const packs = parseAll(app.store, scope, 'audit-pack', page.items);
  const kept = packs.findIndex(({ body }) => linesOf(body).some(({ at }) => at >= before));
  const old = kept === -1 ? packs : packs.slice(0, kept);
  const { chain } = old.at(-1)?.body ?? {};
  const hash = chain?.links.at(-1)?.hash;
  const first = old[0]?.body.chain?.number;
  // Where it does not begin as it should, somebody looks first.
  const expected = (head.body.removed?.lines ?? 0) + 1;
  if (chain === undefined || hash === undefined || first === undefined || first !== expected)
    return 0;
  const many = old.reduce((sum, { body }) => sum + body.lines.length, 0);
  const removed = { lines: first - 1 + many, hash };
  const begun: TrailHead = { ...head.body, removed };
  const outcome = await app.store.commit(scope, [
    ...old.map(
      ({ body, etag }) => ({ op: 'remove', kind: 'audit-pack', id: body.id, etag }) as const,
    ),
    { op: 'replace', body: begun, etag: head.etag },
    {
      op: 'create',
      body: auditEntry({
        ...{ id: app.ids.next(), at: app.clock.now(), by: 'system', verb: 'lines-removed' },
        subjects: [decision.id, trail, String(removed.lines), hash],
        ...(scope !== 'federation' && { teamId: scope.slice('team:'.length) }),
      }),
    },
  ]);
  return outcome.status === 'saved' ? many : 0;
}
