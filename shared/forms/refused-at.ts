import type { Fields } from './form.ts';

/**
 * The input that a refusal is about. The server names it by its path in the command, which is the input's own name with
 * more or less in front of it (`raise.consent.signedOn`), or what its description says it fills (`plan.lunch.from`): of
 * several that fit, the one that says most of the path.
 *
 * @param inputs by name, with the places in the command that each fills
 */
export function inputAt(
  path: string,
  inputs: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  // One of several in a list is the list's input, unless each has a row of its own.
  const ofList = path.replace(/\.\d+$/, '');
  const fitting = Object.entries(inputs).flatMap(([name, places]) =>
    [name, ...places]
      .filter((place) => ofList === place || ofList.endsWith(`.${place}`))
      .map((place) => ({ name, says: place.length })),
  );
  return fitting.toSorted((a, b) => b.says - a.says)[0]?.name;
}

/** The inputs of a described form, with what each fills. */
export function inputsFor(fields: Fields): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(fields).map(([name, { fills = [] }]) => [name, fills]));
}
