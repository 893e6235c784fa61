/** Lets whoever waits for this process be answered before the next piece of long work. */
export function breathe(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}
