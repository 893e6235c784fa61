/** Something that was started and can be stopped; stopped in the opposite order, each even if another fails. */
export interface Started {
  readonly name: string;
  /** @param signal what asked for it, when the system did */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Stops everything, the last started first. @returns the names of what would not stop cleanly */
export async function stopAll(started: readonly Started[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const part of [...started].reverse()) {
    try {
      await inTime(part.stop());
    } catch {
      failed.push(part.name);
    }
  }
  return failed;
}

/** A supervisor waits for ten seconds or so, and each part is given a few of them: a send that hangs is left to its lease. */
const patienceMilliseconds = 5_000;

async function inTime(stopped: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('did not stop in time')), patienceMilliseconds);
  });
  try {
    await Promise.race([stopped, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the process at once. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (signal: NodeJS.Signals): void => {
      if (asked) process.exit(130);
      asked = true;
      resolve(signal);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}
