import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from './expected.ts';
import { accountOf } from './people.ts';
import { aBase, type Base } from './places.ts';
import { aWorld, copyOf, type World } from './world.ts';

let base: Base;
let world: World;

beforeAll(async () => {
  base = await aBase();
  world = await aWorld(copyOf(base.file, 'read-log'));
});
afterAll(async () => {
  await world.stop();
  base.remove();
});

/** One of each that is told of cases, each by an account of their own: the log has one entry a reader, view and hour. */
const readers = [
  'coordinator',
  'ifo-officer',
  'deputy',
  'fk-contact',
  'individual-coordinator',
  'office',
] as const;
const reference = /\b[A-Z]{3}-20\d\d-\d{3}\b/;

/** How much of the team somebody has read, by the log. */
function entriesOf(account: string): number {
  return world
    .documents('team:ber', 'audit')
    .filter(({ by, verb }) => by === account && String(verb).startsWith('read-')).length;
}

/** One's own lines of the log: what one has read oneself, which is in it. */
const aboutOneself = (name: string): boolean => name.startsWith('GET /about-me');

describe('whatever tells of a case', () => {
  it.each(Object.keys(routes).filter((name) => !aboutOneself(name)))(
    'is in the log with who has read it: %s',
    async (name) => {
      const route = routes[name];
      if (route === undefined) throw new Error('no such route');
      for (const person of readers) {
        const account = accountOf(person);
        const before = entriesOf(account);
        const { status, text } = await world.get(account, route.at(base.places, person));
        const isTold = status === 200 && reference.test(text);
        if (isTold) expect([person, entriesOf(account)]).toEqual([person, before + 1]);
      }
    },
  );
});
