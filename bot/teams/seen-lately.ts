/** Teams delivers a slow press again within seconds; who asks anew half a minute later means it. */
const rememberedMs = 30_000;
const mostRemembered = 1_000;

/** What has been asked for a moment ago and need not be given twice. */
export interface SeenLately {
  isNew(name: string): boolean;
  /** It is gone, so that it is given again at once. */
  forget(name: string): void;
}

export function seenLately(now: () => number = () => performance.now()): SeenLately {
  const seen = new Map<string, number>();
  return {
    isNew(name) {
      const at = now();
      for (const [known, since] of seen)
        if (at - since > rememberedMs || seen.size > mostRemembered) seen.delete(known);
      if (seen.has(name)) return false;
      seen.set(name, at);
      return true;
    },
    forget(name) {
      seen.delete(name);
    },
  };
}
