/** One of a list, as a form offers it: the code that is sent and the words that are seen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The Swedish name of every code of a list, in the order they are offered. A new code does not compile without one. */
export type Labels<Code extends string | number> = Readonly<Record<Code, string>>;

/** A list of codes as the choices of an input, in the list's own order. */
export function choicesOf(labels: Labels<string>): readonly Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

export function choicesAmong<Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
): readonly Choice[] {
  return codes.map((value) => ({ value, label: labels[value] }));
}
