/** Tells every open view that something was done, so that all of them ask again. */
const listeners = new Set<() => void>();

export function announceChange(): void {
  for (const listener of listeners) listener();
}

export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
