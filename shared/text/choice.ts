/** One of a list, as a form offers it: the code that is sent and the words that are seen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The Swedish name of every code, in the handbook's own words. A new code does not compile without one. */
export type Labels<Code extends string | number> = Readonly<Record<Code, string>>;

/** The list as a form offers it, in the order it is written here. */
export function choicesOf(labels: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
