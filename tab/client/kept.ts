/**
 * What the browser keeps for us. The only place that touches its storage: in an embedded page that can be denied or full,
 * and asking for it can throw. Then it is kept as long as the page is there, and nobody is told otherwise.
 */
export interface Kept {
  readonly get: (name: string) => string | undefined;
  /** @returns whether it outlives the page */
  readonly set: (name: string, text: string) => boolean;
  readonly remove: (name: string) => void;
  /** All that begin so. */
  readonly names: (start: string) => readonly string[];
}

export function keptIn(open: () => Storage): Kept {
  const here = new Map<string, string>();
  const tryWith = <T>(does: (storage: Storage) => T, otherwise: T): T => {
    try {
      return does(open());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (name) => here.get(name) ?? tryWith((storage) => storage.getItem(name), null) ?? undefined,
    set: (name, text) => {
      const stored = tryWith((storage) => {
        storage.setItem(name, text);
        return true;
      }, false);
      if (stored) here.delete(name);
      else here.set(name, text);
      return stored;
    },
    remove: (name) => {
      here.delete(name);
      tryWith((storage) => storage.removeItem(name), undefined);
    },
    names: (start) => {
      const stored = tryWith((storage) => Object.keys(storage), []);
      return [...new Set([...here.keys(), ...stored])].filter((name) => name.startsWith(start));
    },
  };
}

/** For a browser: who one plays in the demo, which team one looked at last. Nothing anybody has written. */
export const keptByBrowser = keptIn(() => window.localStorage);

/**
 * For one tab of a browser, until it is closed: what somebody has typed. Not longer, since a computer at a reception has
 * several people, and what is half written may say what must not be written.
 */
export const keptBySession = keptIn(() => window.sessionStorage);
