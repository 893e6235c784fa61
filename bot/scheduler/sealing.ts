import type { App } from '../app/context/app.ts';
import { breathe } from '../app/documents/breath.ts';
import { noteFault } from '../app/fault.ts';
import type { Scope } from '../app/ports.ts';
import { sealLog } from '../app/trail/seal.ts';
import { createRounds } from './rounds.ts';

/** Seals what this process has written in the logs. Several processes may do so at once. */
export interface Sealing {
  start(): void;
  /** Seals what is left, and ends. */
  stop(): Promise<void>;
  /** What has been written until now. */
  once(): Promise<void>;
}

/** For so long a line can be changed in the database without leaving a trace. */
const sealedEveryMinutes = 5;

/** A log that nobody has written in costs nothing: only those that this process has are looked at. */
export function createSealing(app: App): Sealing {
  const waiting = new Set<Scope>();
  const stopListening = app.logSignal.listen((scope) => waiting.add(scope));
  const { start, stop, isStopping, rest } = createRounds(run);

  async function once(): Promise<void> {
    for (const scope of [...waiting]) {
      waiting.delete(scope);
      try {
        if (await sealLog(app, scope)) waiting.add(scope);
      } catch (error) {
        waiting.add(scope);
        noteFault(app, { event: 'sealing-failed', place: 'sealing', error });
        return;
      }
      await breathe();
    }
  }

  async function run(): Promise<void> {
    while (!isStopping()) {
      await rest(sealedEveryMinutes * 60_000 * (0.75 + 0.5 * app.ids.random()));
      if (!isStopping()) await once();
    }
  }

  return {
    once,
    start,
    async stop() {
      await stop();
      await once();
      stopListening();
    },
  };
}
