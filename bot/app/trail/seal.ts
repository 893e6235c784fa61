import { addMinutes, type Instant } from '../../../shared/kernel/calendar.ts';
import type { App } from '../context/app.ts';
import {
  type AuditPack,
  auditPack,
  linesOf,
  packed,
  type Trail,
  trails,
} from '../documents/audit-pack.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import type { Audit } from '../documents/records.ts';
import { listAll, parseAll, read } from '../documents/stored.ts';
import { newHead, type TrailHead } from '../documents/trail-head.ts';
import type { Scope, Write } from '../ports.ts';
import { linkHash, marksOf } from './links.ts';

type SealingApp = Pick<App, 'store' | 'clock' | 'ids'>;

/** A commit takes 100 writes: these are taken away, and a pack and a head are saved. */
const mostLines = 95;

/** What has been read is told by its verb; everything else is what somebody or the system has done. */
export function trailOf({ verb }: Pick<Audit, 'verb'>): Trail {
  return verb.startsWith('read-') ? 'reads' : 'changes';
}

/** Numbers in the order of their digits, for as many lines as anybody has. */
function sortOf(sealedAt: Instant, number: number): string {
  return `${sealedAt}.${String(number).padStart(10, '0')}`;
}

/**
 * Seals the loose lines of a log: each commit makes one link of them, packs them, takes them away and moves the head, all or
 * nothing. An answer leaves its line loose and knows nothing of the chain, so that it costs no more for it; who seals in
 * another process at the same time finds the head moved or the lines gone, and makes none. What is read in this hour is by an
 * id of this hour, which must be found while it lasts, and is sealed after it.
 *
 * @returns whether lines are left loose
 */
export async function sealLog(app: SealingApp, scope: Scope): Promise<boolean> {
  const hour = app.clock.now().slice(0, 13);
  const loose = await listAll(app.store, scope, { kind: 'audit', limit: 500 });
  const ready = loose.filter(
    ({ body }) => trailOf(body) === 'changes' || body.at.slice(0, 13) < hour,
  );
  for (const trail of trails) {
    const its = ready.filter(({ body }) => trailOf(body) === trail);
    for (let from = 0; from < its.length; from += mostLines)
      if (!(await sealLines(app, scope, trail, its.slice(from, from + mostLines)))) return true;
  }
  return ready.length < loose.length;
}

/** @returns false when somebody else was about it */
async function sealLines(
  app: SealingApp,
  scope: Scope,
  trail: Trail,
  found: readonly ParsedDocument<Audit>[],
): Promise<boolean> {
  const head = await headOf(app, scope, trail);
  const linked = await linkedTo(
    app,
    trail,
    head.body,
    found.map(({ body }) => body),
  );
  const outcome = await app.store.commit(scope, [
    ...linked.map((body) => ({ op: 'create', body }) as const),
    ...found.map(({ body, etag }) => ({ op: 'remove', kind: 'audit', id: body.id, etag }) as const),
    movedTo(head, linked),
  ]);
  return outcome.status === 'saved';
}

/**
 * Packs of before there were chains, sealed as they are found, the oldest first.
 *
 * @returns whether there may be more
 */
export async function sealOldPack(app: SealingApp, scope: Scope): Promise<boolean> {
  // Those in a chain come after all that are in none, whose order is that of lines of before.
  const page = await app.store.list(scope, { kind: 'audit-pack', limit: 1 });
  const [oldest] = parseAll(app.store, scope, 'audit-pack', page.items);
  if (oldest === undefined || oldest.body.chain !== undefined) return false;
  const writes: Write[] = [
    { op: 'remove', kind: 'audit-pack', id: oldest.body.id, etag: oldest.etag },
  ];
  for (const trail of trails) {
    const lines = linesOf(oldest.body).filter((line) => trailOf(line) === trail);
    if (lines.length === 0) continue;
    const head = await headOf(app, scope, trail);
    const linked = await linkedTo(app, trail, head.body, lines);
    writes.push(...linked.map((body) => ({ op: 'create', body }) as const), movedTo(head, linked));
  }
  return (await app.store.commit(scope, writes)).status === 'saved';
}

interface HeadAtHand {
  readonly body: TrailHead;
  readonly etag?: string;
}

async function headOf(app: SealingApp, scope: Scope, trail: Trail): Promise<HeadAtHand> {
  const stored = await read(app.store, scope, 'trail-head', trail);
  return stored ?? { body: newHead(trail, app.clock.now()) };
}

/** One pack of one link, or none where there are no lines. */
async function linkedTo(
  app: SealingApp,
  trail: Trail,
  head: TrailHead,
  lines: readonly Audit[],
): Promise<readonly AuditPack[]> {
  const [first, ...more] = lines;
  if (first === undefined) return [];
  const now = app.clock.now();
  // A clock that was set back does not put a link before the last.
  const sealedAt = now > head.sealedAt ? now : head.sealedAt;
  const number = head.lines + 1;
  const hash = await linkHash(head.hash, lines);
  const pack = packed([first, ...more], {
    id: app.ids.next(),
    state: trail,
    sort: sortOf(sealedAt, number),
    chain: {
      ...{ number, before: head.hash, sealedAt },
      links: [{ lines: lines.length, hash }],
      marks: marksOf(lines),
    },
  });
  if ((await linkHash(head.hash, linesOf(pack))) !== hash)
    throw new Error('a line of the log is another when it is packed');
  return [pack];
}

function movedTo({ body, etag }: HeadAtHand, [pack]: readonly AuditPack[]): Write {
  const { chain } = pack ?? {};
  const head: TrailHead = {
    ...body,
    lines: body.lines + (pack?.lines.length ?? 0),
    hash: chain?.links.at(-1)?.hash ?? body.hash,
    sealedAt: chain?.sealedAt ?? body.sealedAt,
  };
  return etag === undefined ? { op: 'create', body: head } : { op: 'replace', body: head, etag };
}

/** So many packs are looked at, and taken away in one commit. */
const mostPacks = 60;
/** Between the last lines and the ones before: a new pack is looked up and read by who has just made it. */
const restsMinutes = 60;

/**
 * Makes one pack of many small ones, since each is made of what a few minutes brought. The links stay as they are, so that
 * the chain and its head know nothing of it.
 *
 * @returns whether there may be more
 */
export async function mergePacks(app: SealingApp, scope: Scope, trail: Trail): Promise<boolean> {
  const page = await app.store.list(scope, {
    ...{ kind: 'audit-pack', state: trail, descending: true, limit: mostPacks },
    sortBefore: addMinutes(app.clock.now(), -restsMinutes),
  });
  const small: ParsedDocument<AuditPack>[] = [];
  for (const pack of parseAll(app.store, scope, 'audit-pack', page.items)) {
    if (pack.body.lines.length >= mostLines) break;
    small.unshift(pack);
  }
  const together: ParsedDocument<AuditPack>[] = [];
  for (const pack of small) {
    if (linesIn(together) >= mostLines) break;
    together.push(pack);
  }
  if (together.length < 2 || (linesIn(together) < mostLines && small.length < mostPacks))
    return false;
  const body = merged(
    app.ids.next(),
    trail,
    together.map((one) => one.body),
  );
  if (body === undefined) return false;
  const outcome = await app.store.commit(scope, [
    { op: 'create', body },
    ...together.map(
      ({ body: { id }, etag }) => ({ op: 'remove', kind: 'audit-pack', id, etag }) as const,
    ),
  ]);
  return outcome.status === 'saved';
}

function linesIn(packs: readonly ParsedDocument<AuditPack>[]): number {
  return packs.reduce((sum, { body }) => sum + body.lines.length, 0);
}

/** Nothing where they do not follow on each other: what is broken is left for who looks. */
function merged(id: string, trail: Trail, packs: readonly AuditPack[]): AuditPack | undefined {
  const [first, ...more] = packs.flatMap(linesOf);
  const chains = packs.flatMap(({ chain }) => (chain === undefined ? [] : [chain]));
  const [start, end] = [chains[0], chains.at(-1)];
  const follows = chains.every((chain, n) => {
    const before = chains[n - 1];
    return before === undefined || before.links.at(-1)?.hash === chain.before;
  });
  if (first === undefined || start === undefined || end === undefined || !follows) return undefined;
  return auditPack.parse(
    packed([first, ...more], {
      id,
      state: trail,
      sort: sortOf(end.sealedAt, start.number),
      chain: {
        ...{ number: start.number, before: start.before, sealedAt: end.sealedAt },
        links: chains.flatMap(({ links }) => links),
        marks: chains.map(({ marks }) => marks).join(''),
      },
    }),
  );
}
