import type { App } from '../app/context/app.ts';
import { breathe } from '../app/documents/breath.ts';
import { noteFault } from '../app/fault.ts';
import { trails } from '../app/documents/audit-pack.ts';
import { teamScope } from '../app/documents/stored.ts';
import type { Scope } from '../app/ports.ts';
import { publicationOf } from '../app/numbers/publications.ts';
import { purgeScope } from '../app/retention/purge.ts';
import { mergePacks, sealLog, sealOldPack } from '../app/trail/seal.ts';
import { createRounds } from './rounds.ts';

/** Keeps the database from growing with what nobody needs. Several processes may do so at once. */
export interface Housekeeping {
  start(): void;
  /** Resolves when the step under way has ended; what is left is done the next time. */
  stop(): Promise<void>;
  /** All there is to do now. */
  once(): Promise<void>;
}

const everyMilliseconds = 6 * 3_600_000;
/** After the start, which has enough to do. */
const firstMilliseconds = 60_000;
/** Between two steps, some ten times what one takes: a database of years ago has hours of them at first, and nobody is to notice. */
const restMilliseconds = 100;

export function createHousekeeping(app: App): Housekeeping {
  const { start, stop, isStopping, rest } = createRounds(run);

  /** Step by step, until there is no more to do or it is to stop. */
  async function steps(step: () => Promise<boolean>): Promise<void> {
    while (!isStopping() && (await step())) await rest(restMilliseconds);
  }

  async function once(): Promise<void> {
    try {
      await steps(async () => (await app.store.sweep?.(app.clock.now())) ?? false);
      const { teams, rules } = await app.registry.current();
      for (const team of [undefined, ...[...teams.values()].map(({ body }) => body)]) {
        if (isStopping()) return;
        // Before anything is removed that would be a part of it.
        if (team !== undefined) await publicationOf(app, team, rules);
        await purgeScope(app, team);
        await keepLog(team === undefined ? 'federation' : teamScope(team.id));
        await breathe();
      }
    } catch (error) {
      noteFault(app, { event: 'housekeeping-failed', place: 'housekeeping', error });
    }
  }

  /** What a process left loose when it ended is sealed here; and many small packs become one. */
  async function keepLog(scope: Scope): Promise<void> {
    await steps(() => sealOldPack(app, scope));
    if (!isStopping()) await sealLog(app, scope);
    for (const trail of trails) await steps(() => mergePacks(app, scope, trail));
  }

  async function run(): Promise<void> {
    await rest(firstMilliseconds * (1 + app.ids.random()));
    while (!isStopping()) {
      await once();
      await rest(everyMilliseconds * (0.5 + app.ids.random()));
    }
  }

  return { once, start, stop };
}
