import { contentHash } from '../content-hash.ts';

/**
 * Keeps what was made of the last few contents, the one asked for longest ago leaving first. Asked for again while it is
 * being made it is not made twice; what could not be made is tried anew by the next.
 */
export function keptLast<T>(most: number): (content: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (content, make) => {
    const key = contentHash(content);
    const found = kept.get(key);
    const made = found ?? make();
    kept.delete(key);
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    if (found === undefined) made.catch(() => kept.get(key) === made && kept.delete(key));
    return made;
  };
}
