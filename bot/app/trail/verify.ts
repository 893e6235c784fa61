import type { Instant } from '../../../shared/kernel/calendar.ts';
import {
  type AuditPack,
  type Chain,
  linesOf,
  type Trail,
  trails,
} from '../documents/audit-pack.ts';
import { createPace } from '../documents/breath.ts';
import type { Audit } from '../documents/records.ts';
import { parseAll, read } from '../documents/stored.ts';
import { nothingBefore, type TrailHead } from '../documents/trail-head.ts';
import type { Scope, Store } from '../ports.ts';
import { linkHash, markLength, marksOf } from './links.ts';

/**
 * Where a chain does not hold. `changed`: a line says something else than when it was sealed. `missing`: lines have been taken
 * away. `extra`: there are lines that were never sealed there, or they stand elsewhere than they did. `head`: the document
 * that says how far it was sealed is gone or says something else. `rewritten`: all holds together, but is not what it was
 * when somebody noted it outside: it has been sealed anew.
 */
export interface TrailBreak {
  readonly why: 'changed' | 'missing' | 'extra' | 'head' | 'rewritten';
  /** Number of the first line concerned, and of the last. */
  readonly from: number;
  readonly to: number;
  /** Between which moments, as far as the lines there tell. */
  readonly at?: Instant;
  readonly until?: Instant;
}

export interface TrailVerdict {
  readonly trail: Trail;
  /** How many lines are sealed, and under which hash: what can be noted outside, and be asked for later. */
  readonly lines: number;
  readonly hash: string;
  readonly sealedAt?: Instant;
  /** Lines that a decision on their age has removed, at the beginning. */
  readonly removed: number;
  readonly breaks: readonly TrailBreak[];
}

/** How a trail stood at an earlier time, as it was noted where this database does not reach. */
export interface Noted {
  readonly trail: Trail;
  readonly lines: number;
  readonly hash: string;
}

/** What is broken in ten places is broken. */
const mostBreaks = 10;

/** Reads both trails of a log from their first line and reckons every link anew. */
export async function verifyLog(
  store: Store,
  scope: Scope,
  noted: readonly Noted[] = [],
): Promise<readonly TrailVerdict[]> {
  const verdicts: TrailVerdict[] = [];
  for (const trail of trails) {
    const its = noted.filter((one) => one.trail === trail);
    verdicts.push(await verifyTrail(store, scope, trail, its));
  }
  return verdicts;
}

async function verifyTrail(
  store: Store,
  scope: Scope,
  trail: Trail,
  noted: readonly Noted[],
): Promise<TrailVerdict> {
  const ends = new Map<number, string>();
  const head = (await read(store, scope, 'trail-head', trail))?.body;
  const start = head?.removed ?? { lines: 0, hash: nothingBefore };
  const pace = createPace();
  const breaks: TrailBreak[] = [];
  let place: Place = { next: start.lines + 1, hash: start.hash };
  let cursor: string | undefined;
  do {
    const page = await store.list(scope, {
      ...{ kind: 'audit-pack', state: trail, limit: 50 },
      ...(cursor !== undefined && { cursor }),
    });
    for (const { body } of parseAll(store, scope, 'audit-pack', page.items)) {
      const checked = await checkPack(body, place);
      if (noted.length > 0) noteEnds(body, ends);
      breaks.push(...checked.breaks);
      place = checked.place;
      await pace();
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  breaks.push(...atTheEnd(head, place));
  for (const { lines, hash } of noted) {
    // What has been removed by age since is told by the decision.
    if (lines > start.lines && ends.get(lines) !== hash)
      breaks.push({ why: 'rewritten', from: 1, to: lines });
  }
  return {
    ...{ trail, lines: head?.lines ?? place.next - 1, hash: head?.hash ?? place.hash },
    ...(head !== undefined && { sealedAt: head.sealedAt }),
    removed: start.lines,
    breaks: breaks.slice(0, mostBreaks),
  };
}

/** The hash under which each number of lines was sealed. */
function noteEnds({ chain }: AuditPack, ends: Map<number, string>): void {
  let last = (chain?.number ?? 1) - 1;
  for (const { lines, hash } of chain?.links ?? []) {
    last += lines;
    ends.set(last, hash);
  }
}

/** What the next pack must go on from. */
interface Place {
  readonly next: number;
  readonly hash: string;
  readonly at?: Instant;
}

interface Checked {
  readonly breaks: readonly TrailBreak[];
  readonly place: Place;
}

async function checkPack(pack: AuditPack, before: Place): Promise<Checked> {
  const { chain } = pack;
  const lines = linesOf(pack);
  const [first, last] = [lines[0]?.at, lines.at(-1)?.at];
  const between = { ...(first && { at: first }), ...(last && { until: last }) };
  if (chain === undefined) {
    const to = before.next + lines.length - 1;
    return { breaks: [{ why: 'extra', from: before.next, to, ...between }], place: before };
  }
  const breaks: TrailBreak[] = [];
  const sealed = chain.links.reduce((sum, link) => sum + link.lines, 0);
  const end: Place = {
    next: chain.number + sealed,
    hash: chain.links.at(-1)?.hash ?? chain.before,
    ...(last && { at: last }),
  };
  if (chain.number > before.next) {
    const until = { ...(before.at && { at: before.at }), ...(first && { until: first }) };
    breaks.push({ why: 'missing', from: before.next, to: chain.number - 1, ...until });
  } else if (chain.number < before.next) {
    breaks.push({ why: 'extra', from: chain.number, to: end.next - 1, ...between });
    return { breaks, place: end.next > before.next ? end : before };
  } else if (chain.before !== before.hash) {
    breaks.push({ why: 'changed', from: chain.number, to: chain.number, ...between });
  }
  return { breaks: [...breaks, ...(await insidePack(chain, lines))], place: end };
}

/** Each link by itself, so that one that does not hold is not the end of what can be said. */
async function insidePack(chain: Chain, lines: readonly Audit[]): Promise<readonly TrailBreak[]> {
  const sealed = chain.links.reduce((sum, link) => sum + link.lines, 0);
  if (lines.length !== sealed) return [uneven(chain, lines, sealed)];
  const breaks: TrailBreak[] = [];
  let hash = chain.before;
  let at = 0;
  for (const link of chain.links) {
    const its = lines.slice(at, at + link.lines);
    if ((await linkHash(hash, its)) !== link.hash) breaks.push(insideLink(chain, its, at));
    hash = link.hash;
    at += link.lines;
  }
  return breaks;
}

/** Which of a link's lines are others, by their marks; all of them where the marks have been changed with the lines. */
function insideLink(chain: Chain, lines: readonly Audit[], at: number): TrailBreak {
  const others = lines.flatMap((line, n) => (markAt(chain, at + n) === marksOf([line]) ? [] : [n]));
  const first = others[0] ?? 0;
  const last = others.at(-1) ?? lines.length - 1;
  return {
    ...{ why: 'changed', from: chain.number + at + first, to: chain.number + at + last },
    ...timesOf(lines[first], lines[last]),
  };
}

/** More lines than were sealed, or fewer: from the first that is not the one that was sealed there. */
function uneven(chain: Chain, lines: readonly Audit[], sealed: number): TrailBreak {
  let n = 0;
  while (n < lines.length && markAt(chain, n) === marksOf(lines.slice(n, n + 1))) n += 1;
  const why = lines.length < sealed ? 'missing' : 'extra';
  const many = Math.abs(lines.length - sealed);
  return {
    ...{ why, from: chain.number + n, to: chain.number + n + many - 1 },
    ...timesOf(lines[why === 'missing' ? Math.max(0, n - 1) : n], lines[n] ?? lines.at(-1)),
  };
}

function markAt({ marks }: Chain, n: number): string {
  return marks.slice(n * markLength, (n + 1) * markLength);
}

function timesOf(first: Audit | undefined, last: Audit | undefined) {
  return { ...(first && { at: first.at }), ...(last && { until: last.at }) };
}

function atTheEnd(head: TrailHead | undefined, { next, hash, at }: Place): readonly TrailBreak[] {
  const told = at === undefined ? {} : { at };
  if (head === undefined)
    return next === 1 ? [] : [{ why: 'head', from: 1, to: next - 1, ...told }];
  if (head.lines > next - 1) return [{ why: 'missing', from: next, to: head.lines, ...told }];
  return head.lines === next - 1 && head.hash === hash
    ? []
    : [{ why: 'head', from: head.lines, to: next - 1, ...told }];
}
