/** Something that is told to whoever listens, each time. */
export interface Hearers<T extends readonly unknown[]> {
  readonly tell: (...told: T) => void;
  readonly listen: (hearer: (...told: T) => void) => () => void;
}

export function hearers<T extends readonly unknown[]>(): Hearers<T> {
  const all = new Set<(...told: T) => void>();
  return {
    tell(...told) {
      for (const hearer of all) hearer(...told);
    },
    listen(hearer) {
      all.add(hearer);
      return () => {
        all.delete(hearer);
      };
    },
  };
}
