/**
 * Inputs of several forms on one card: Teams wants every id in a card to be another, also in forms that are never open
 * at once. So each form has a name, its inputs begin with it, and its button says which one it is.
 */
export const formField = 'of';

export function inputIdIn(formName: string, id: string): string {
  return `${formName}__${id}`;
}

/** The fields as the form's own, without those of the forms beside it. Fields of no form stay as they are. */
export function fieldsOfForm(fields: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const form = fields.get(formField);
  if (form === undefined) return fields;
  const start = `${form}__`;
  const own = [...fields].flatMap(([name, value]) =>
    name.startsWith(start) ? [[name.slice(start.length), value] as const] : [],
  );
  // The button's own data last: an input cannot stand in for what the card says it is about.
  return new Map([...own, ...[...fields].filter(([name]) => !name.includes('__'))]);
}
