import { type App, createApp } from '../../bot/app/context/app.ts';
import type { Store } from '../../bot/app/ports.ts';
import { randomIds } from '../../bot/ids.ts';
import { aDirectory, type TestClock } from '../builders/app.ts';
import { aMessenger } from '../builders/messenger.ts';

/** The application as it is, on that store: its log is silent, and Teams takes whatever it is sent. */
export function measuredApp(store: Store, clock: TestClock): App {
  const silent = () => undefined;
  return createApp({
    store,
    clock,
    ids: randomIds,
    log: { info: silent, warn: silent, error: silent },
    messenger: aMessenger(clock),
    directory: aDirectory,
    credentials: { signIn: () => ({ status: 'untried' }) },
  });
}
