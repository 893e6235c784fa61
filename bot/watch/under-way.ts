import { AsyncLocalStorage } from 'node:async_hooks';
import type { LogFields } from '../app/ports.ts';

const ids = new AsyncLocalStorage<LogFields>();

/** Whatever is done and logged in `work`, and in what it begins, belongs to these ids, beside those it already belonged to. */
export function underWay<T>(more: LogFields, work: () => T): T {
  return ids.run({ ...ids.getStore(), ...more }, work);
}

/** Of what is under way here; nothing outside of everything. */
export function idsUnderWay(): LogFields {
  return ids.getStore() ?? {};
}
