import { enteredOf } from '../../../shared/entered/entered.ts';
import { yearsOfCase } from '../../../shared/imports/case-years.ts';
import { type App, today } from '../context/app.ts';
import { enteredIn } from '../documents/entered.ts';
import { listAll, teamScope } from '../documents/stored.ts';

/** The years that any case of a team counts in. */
export async function yearsWithCases(app: App, teamId: string): Promise<ReadonlySet<number>> {
  const cases = await listAll(app.store, teamScope(teamId), { kind: 'case' });
  const day = today(app);
  return new Set(cases.flatMap(({ body }) => yearsOfCase(body, day)));
}

/** The years whose totals a team has out of a file. */
export async function yearsFromFiles(app: App, teamId: string): Promise<ReadonlySet<number>> {
  const years = enteredOf(await enteredIn(app, teamId), 'yearly');
  return new Set(years.map(({ values }) => values.year));
}
