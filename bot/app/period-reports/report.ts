import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { roleLabels } from '../../../shared/access/role.ts';
import { functionLabels } from '../../../shared/codes/party.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { periodCode } from '../../../shared/kernel/period.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { lastOver } from '../../../shared/period-reports/due.ts';
import { presentReport } from '../../../shared/period-reports/present.ts';
import { type ReportSubject, subjectKinds } from '../../../shared/period-reports/subject.ts';
import type { ReportView } from '../../../shared/period-reports/view.ts';
import { type App, today } from '../context/app.ts';
import { asker } from '../permission/permission.ts';
import { type ReportAtHand, reportFor } from './report-at-hand.ts';
import { reportContentsOf } from './sources.ts';

/** A report of a period; of the one that is owed where none is chosen. */
export async function report(
  app: App,
  actor: AccountKey,
  { subject, period }: { readonly subject: ReportSubject; readonly period?: string | undefined },
): Promise<Result<ReportView, Refusal>> {
  const asking = asker(app, actor);
  const asked = period ?? periodCode(lastOver(subject.type, today(app)));
  const at = await reportFor(app, { subject, period: asked }, asking, 'read');
  if (!at.ok) return at;
  const { roles, ref, name } = at.value;
  const { asks } = subjectKinds[subject.type];
  return ok(
    presentReport({
      ...{ report: at.value.report, name, ref, today: asking.today },
      ...(await reportContentsOf(app, at.value)),
      may: {
        write: mayDo(roles, asks.write).allowed,
        sign: mayDo(roles, asks.sign).allowed,
      },
      functionOf: (account) => functionOf(account, at.value),
    }),
  );
}

/** Who wrote, by function and never by name. */
function functionOf(account: AccountKey, { teams, federation }: ReportAtHand): string | undefined {
  const seat = teams.flatMap(({ members }) => members).find((one) => one.account === account);
  if (seat !== undefined) return functionLabels[seat.function];
  const role = federation.roles.find((one) => one.account === account);
  return role && roleLabels[role.role];
}
