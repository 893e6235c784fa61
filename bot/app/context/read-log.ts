import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
import { localDate } from '../../../shared/kernel/calendar.ts';
import type { LoggedView } from '../../../shared/trail/logged-view.ts';
import type { Clock, Store } from '../ports.ts';
import { auditEntry, type Via } from '../documents/records.ts';
import { teamScope } from '../documents/stored.ts';
import type { Registry } from './registry.ts';
import { heldBy } from './held-by.ts';

/**
 * Who has seen whose case rows (handbook §7), before they are shown: one entry for a person, team, view, case and hour, since
 * an open page asks every other second. In Cosmos and SQLite the fixed id keeps it at one; the memory here keeps the
 * store from being asked each time.
 */
export interface ReadLog {
  /** `reference`: the one case that is shown; without it the view has several. */
  note(actor: AccountKey, teamId: string, view: LoggedView, reference?: string): Promise<void>;
}

const mostRemembered = 10_000;

interface ReadLogPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly registry: Registry;
}

/** @param via where it is read; left out by what has no place of its own, as tests */
export function createReadLog({ store, clock, registry }: ReadLogPorts, via?: Via): ReadLog {
  const noted = new Set<string>();
  return {
    async note(actor, teamId, view, reference) {
      const at: Instant = clock.now();
      const subjects = reference === undefined ? [] : [reference];
      const what = [view, ...subjects].join('.');
      const place = via === 'card' ? '.card' : '';
      const id = `read.${what}.${at.slice(0, 13)}.${actor.replace('/', '.')}${place}`;
      const key = `${teamId} ${id}`;
      if (noted.has(key)) return;
      const standing = heldBy(await registry.current(), actor, localDate(at), { teamId });
      const entry = auditEntry({
        ...{ id, at, by: actor, verb: `read-${view}`, teamId, subjects, ...standing },
        ...(via !== undefined && { via }),
      });
      // `exists` means that another process, or this one before a restart, has noted it.
      await store.commit(teamScope(teamId), [{ op: 'create', body: entry }]);
      if (noted.size >= mostRemembered) noted.clear();
      noted.add(key);
    },
  };
}
