import { enteredOf } from '../../../shared/entered/entered.ts';
import { yearsOfCase } from '../../../shared/imports/case-years.ts';
import { type App, today } from '../context/app.ts';
import { enteredIn } from '../documents/entered.ts';
import { listAll, teamScope } from '../documents/stored.ts';

/** The years that any case of a team counts in, and those in which one did that has been removed since (handbook §7). */
export async function yearsWithCases(app: App, teamId: string): Promise<ReadonlySet<number>> {
  const scope = teamScope(teamId);
  const [cases, kept] = await Promise.all([
    listAll(app.store, scope, { kind: 'case' }),
    listAll(app.store, scope, { kind: 'kept-figures' }),
  ]);
  const day = today(app);
  const removed = kept.map(({ body: { id } }) => id).filter((id) => /^\d{4}$/.test(id));
  return new Set([...cases.flatMap(({ body }) => yearsOfCase(body, day)), ...removed.map(Number)]);
}

/** The years whose totals a team has out of a file. */
export async function yearsFromFiles(app: App, teamId: string): Promise<ReadonlySet<number>> {
  const years = enteredOf(await enteredIn(app, teamId), 'yearly');
  return new Set(years.map(({ values }) => values.year));
}
