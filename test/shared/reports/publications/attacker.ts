import highsLoader from 'highs';

// Its types are those of a CommonJS module, while Node loads the other one.
const loadHighs = highsLoader as unknown as typeof highsLoader.default;

/** A sum that somebody outside has read: so many in these atoms have one of these codes. */
export interface Reading {
  readonly atoms: readonly number[];
  readonly codes: readonly string[];
  readonly count: number;
}

/** What is true of one split: how many have each code in each atom, which the attacker does not know. */
export interface Truth {
  readonly codes: readonly string[];
  readonly atoms: readonly {
    /** Known to the attacker where it is open. */
    readonly of: number;
    readonly counts: Readonly<Record<string, number>>;
  }[];
  readonly isOpen: boolean;
  /** Nobody has two codes. */
  readonly single: boolean;
}

export interface Recovered {
  readonly atom: number;
  readonly code: string;
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/**
 * A linear program over all that was read at any time: for every count of 1–4 the least and the most it can be. HiGHS solves it;
 * nothing here knows how anything was hidden.
 * @returns those that have fewer than three values left, and fewer than the number of individuals alone leaves
 */
export async function recovered(
  { codes, atoms, isOpen, single }: Truth,
  readings: readonly Reading[],
  threshold = 5,
): Promise<readonly Recovered[]> {
  const highs = await loadHighs();
  const name = (atom: number, code: string) => `x${atom}_${codes.indexOf(code)}`;
  const sum = (some: readonly number[], of: readonly string[]) =>
    some.flatMap((atom) => of.map((code) => name(atom, code))).join(' + ');
  const all = atoms.map((_, n) => n);
  const seen = new Set<string>();
  const rows = [
    ...readings.map(({ atoms: some, codes: of, count }) => `${sum(some, of)} = ${count}`),
    ...(isOpen && single ? all.map((n) => `${sum([n], codes)} = ${atoms[n]?.of ?? 0}`) : []),
  ].filter((row) => !seen.has(row) && seen.add(row));
  const most = (atom: number) => (isOpen ? (atoms[atom]?.of ?? 0) : 1000);
  const problem = [
    'Minimize',
    ` goal: 0 ${name(0, codes[0] ?? '')}`,
    'Subject To',
    ...rows.map((row, n) => ` c${n}: ${row}`),
    'Bounds',
    ...all.flatMap((n) => codes.map((code) => ` 0 <= ${name(n, code)} <= ${most(n)}`)),
    'End',
  ].join('\n');
  const small = all.flatMap((atom) =>
    codes.flatMap((code) => {
      const count = atoms[atom]?.counts[code] ?? 0;
      return count === 0 || count >= threshold ? [] : [{ atom, code, count }];
    }),
  );
  return highs.withModel({ format: 'lp', data: problem }, (model) => {
    model.options.set({ output_flag: false });
    const bound = (sense: 'minimize' | 'maximize', column: number): number => {
      model.changeColCost(column, sense === 'minimize' ? 1 : -1);
      model.run();
      const { colValue } = model.getSolution();
      model.changeColCost(column, 0);
      const found = colValue[column];
      if (found === undefined) throw new Error(problem);
      return found;
    };
    return small.flatMap(({ atom, code, count }) => {
      const column = model.getColByName(name(atom, code));
      const least = Math.ceil(bound('minimize', column) - 1e-6);
      const highest = Math.floor(bound('maximize', column) + 1e-6);
      // What was read is read right: the truth is among what is possible.
      if (count < least || count > highest) throw new Error(`${count} of ${code}\n${problem}`);
      const alone = isOpen ? (atoms[atom]?.of ?? 0) + 1 : 3;
      return highest - least + 1 < Math.min(3, alone)
        ? [{ atom, code, count, least, most: highest }]
        : [];
    });
  });
}
