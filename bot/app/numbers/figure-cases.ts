import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { periodOf, type PeriodRef, tertialOf } from '../../../shared/kernel/period.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { referencesInSteps } from '../../../shared/reports/numbers.ts';
import { presentFigureCases } from '../../../shared/reports/present-figure-cases.ts';
import type { FigureCasesView } from '../../../shared/reports/views/view.ts';
import type { App } from '../context/app.ts';
import { inSlices } from '../documents/breath.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { rowReaderFor } from '../permission/case-permission.ts';
import { asker, permit } from '../permission/permission.ts';

interface Asked {
  readonly teamId: string;
  readonly period?: PeriodRef | undefined;
  /** `raised`, or `gender:woman`. */
  readonly figure: string;
}

/** The references behind one of the team's own numbers, for who may read every case of it (handbook §7). */
export async function figureCases(
  app: App,
  actor: AccountKey,
  { teamId, period, figure }: Asked,
): Promise<Result<FigureCasesView, Refusal>> {
  const asking = asker(app, actor);
  const reader = await rowReaderFor(app, teamId, asking);
  if (!reader.ok) return reader;
  for (const action of ['read-case-rows', 'read-team-numbers'] as const) {
    const may = permit(reader.value.roles, action, undefined);
    if (!may.ok) return may;
  }
  await app.readLog.note(actor, teamId, 'figure-cases');
  const { rules } = await app.registry.current();
  const cases = await listAll(app.store, teamScope(teamId), { kind: 'case' });
  const source = {
    team: reader.value.team.body,
    cases: cases.map(({ body }) => body),
    meetings: [],
    deviations: [],
    rules,
  };
  const { today } = asking;
  const days = periodOf(period ?? tertialOf(today));
  const references = await inSlices(referencesInSteps(source, days, today, figure));
  return references === undefined
    ? err({ code: 'invalid', fields: ['figure'] })
    : ok(presentFigureCases(references));
}
