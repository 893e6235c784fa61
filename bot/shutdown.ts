/** Something that was started and can be stopped; stopped in the opposite order, each even if another fails. */
export interface Started {
  readonly name: string;
  stop(): Promise<void>;
}

/** Stops everything, the last started first. @returns the names of what would not stop cleanly */
export async function stopAll(started: readonly Started[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const part of [...started].reverse()) {
    try {
      await part.stop();
    } catch {
      failed.push(part.name);
    }
  }
  return failed;
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
