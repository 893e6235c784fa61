/** A described form by the name it is exported under, and what stands in it. */
export interface AskedForm {
  readonly name: string;
  readonly filled: (typeof fillings)[number];
}

export const fillings = ['empty', 'wrong'] as const;

/** The address asks for one form alone: `#closingForm/empty`. */
export function askedForm(hash: string): AskedForm | undefined {
  const [name, how] = hash.slice(1).split('/');
  const filled = fillings.find((known) => known === how);
  return name === undefined || filled === undefined ? undefined : { name, filled };
}

export function hashOf({ name, filled }: AskedForm): string {
  return `#${name}/${filled}`;
}
