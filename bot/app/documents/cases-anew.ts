import type { StarCase } from '../../../shared/cases/case.ts';
import { DocumentUnreadable, StoreUnavailable } from '../errors.ts';
import type { Scope, Store, Write } from '../ports.ts';
import { breathe, createPace } from './breath.ts';
import type { ParsedDocument } from './documents.ts';
import { readableOnes } from './set-apart.ts';
import { parse, read, readable, teamScope } from './stored.ts';

/**
 * A program before this one listed an ended case by when it was raised, and of a case raised again only the later one knew
 * of the earlier. Before the first list that rests on it is read, every case of the team is stored as it is today, once:
 * none is missed, and none raised again twice, because it is old. What cannot be read is left as it lies.
 */
export function casesAnew(store: Store, teamId: string): Promise<void> {
  const teams = teamsIn(store);
  const known = teams.get(teamId);
  if (known !== undefined) return known;
  const work = storeAnew(store, teamScope(teamId));
  teams.set(teamId, work);
  work.catch(() => teams.delete(teamId));
  return work;
}

const markId = 'case-version';
/** The version of cases since which they are listed so: what later ones brought is in no list. */
const listedSince = 4;
/** Each try has less left to do; only somebody who never stops writing keeps it from coming to an end. */
const mostTries = 20;
/** Cases are some ten kilobytes, and a commit takes two million bytes. */
const mostInCommit = 20;

const done = new WeakMap<Store, Map<string, Promise<void>>>();

function teamsIn(store: Store): Map<string, Promise<void>> {
  const found = done.get(store) ?? new Map<string, Promise<void>>();
  done.set(store, found);
  return found;
}

async function storeAnew(store: Store, scope: Scope): Promise<void> {
  const mark = await readable(() => read(store, scope, 'counter', markId));
  const isMarked = mark !== undefined && !(mark instanceof DocumentUnreadable);
  if (isMarked && mark.body.last >= listedSince) return;
  for (let tries = 1; (await collided(store, scope)) > 0; tries += 1) {
    if (tries === mostTries) throw new StoreUnavailable('cases are changed all the time');
  }
  // One that cannot be read stays, and the cases are looked through at every start.
  if (mark instanceof DocumentUnreadable) return;
  const body = { kind: 'counter', id: markId, schemaVersion: 1, last: listedSince } as const;
  await store.commit(scope, [{ op: 'upsert', body }]);
}

/** @returns how many commits met a case that somebody else had just changed */
async function collided(store: Store, scope: Scope): Promise<number> {
  const writes = outdated(await everyCase(store, scope));
  let met = 0;
  for (let from = 0; from < writes.length; from += mostInCommit) {
    const outcome = await store.commit(scope, writes.slice(from, from + mostInCommit));
    if (outcome.status !== 'saved') met += 1;
    await breathe();
  }
  return met;
}

interface Found extends ParsedDocument<StarCase> {
  /** The keys it lies under in the store. */
  readonly state: string | undefined;
  readonly sort: string | undefined;
}

async function everyCase(store: Store, scope: Scope): Promise<readonly Found[]> {
  const found: Found[] = [];
  const pace = createPace();
  let cursor: string | undefined;
  do {
    const page = await store.list(scope, { kind: 'case', ...(cursor && { cursor }) });
    for (const one of page.items) {
      found.push(
        ...readableOnes(store, scope, [one], (item) => ({
          ...parse('case', item),
          state: item.body.state,
          sort: item.body.sort,
        })),
      );
      await pace();
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
}

function outdated(cases: readonly Found[]): readonly Write[] {
  const laterOf = new Map<string, string[]>();
  for (const { body } of cases) {
    if (body.type !== 'new' || body.previous === undefined) continue;
    laterOf.set(body.previous, [...(laterOf.get(body.previous) ?? []), body.id]);
  }
  return cases.flatMap(({ body: before, etag, state, sort }) => {
    const body = raisedAgainAs(before, laterOf.get(before.id) ?? []);
    const isCurrent = body === before && body.state === state && body.sort === sort;
    return isCurrent ? [] : [{ op: 'replace', body, etag } as const];
  });
}

/** The case, knowing that it was raised again as those; the very same when it knew. */
export function raisedAgainAs(starCase: StarCase, references: readonly string[]): StarCase {
  if (starCase.type !== 'new') return starCase;
  const known = starCase.raisedAgainAs ?? [];
  const all = [...new Set([...known, ...references])];
  return all.length === known.length ? starCase : { ...starCase, raisedAgainAs: all };
}
