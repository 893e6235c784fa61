import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { roleLabels } from '../../../shared/access/role.ts';
import { functionLabels } from '../../../shared/codes/party.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { periodCode, previousPeriod, tertialOf } from '../../../shared/kernel/period.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentReport } from '../../../shared/period-reports/present.ts';
import type { ReportView } from '../../../shared/period-reports/view.ts';
import { type App, today } from '../context/app.ts';
import { asker } from '../permission/permission.ts';
import { numbersFor, type ReportAtHand, reportFor, sourcesFor } from './report-at-hand.ts';

/** A team's report of a period; of the tertial that ended last where none is chosen. */
export async function report(
  app: App,
  actor: AccountKey,
  { teamId, period }: { readonly teamId: string; readonly period?: string | undefined },
): Promise<Result<ReportView, Refusal>> {
  const asking = asker(app, actor);
  const asked = period ?? periodCode(previousPeriod(tertialOf(today(app))));
  const at = await reportFor(app, { teamId, period: asked }, asking, 'read-reports');
  if (!at.ok) return at;
  const { roles, ref } = at.value;
  return ok(
    presentReport({
      ...{ report: at.value.report, ref, today: asking.today },
      numbers: await numbersFor(app, at.value),
      sources: await sourcesFor(app, at.value),
      may: {
        write: mayDo(roles, 'write-reports').allowed,
        sign: mayDo(roles, 'sign-reports').allowed,
      },
      functionOf: (account) => functionOf(account, at.value),
    }),
  );
}

/** Who wrote, by function and never by name. */
function functionOf(
  account: AccountKey,
  { team: { body: team }, federation }: ReportAtHand,
): string | undefined {
  const seat = team.members.find((one) => one.account === account);
  if (seat !== undefined) return functionLabels[seat.function];
  const role = federation.roles.find((one) => one.account === account);
  return role && roleLabels[role.role];
}
