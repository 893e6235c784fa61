import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { periodCode, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { lastOver } from '../../../shared/period-reports/due.ts';
import {
  groupsTitle,
  presentStanding,
  standingText,
} from '../../../shared/period-reports/present-standing.ts';
import type { PeriodReport } from '../../../shared/period-reports/period-report.ts';
import { isOf } from '../../../shared/period-reports/report-path.ts';
import { type ReportSubject, subjectKinds } from '../../../shared/period-reports/subject.ts';
import { steeredIn } from '../../../shared/period-reports/teams-of.ts';
import type { ReportsView } from '../../../shared/period-reports/view.ts';
import type { App } from '../context/app.ts';
import { listAll } from '../documents/stored.ts';
import { asker } from '../permission/permission.ts';
import { reportPlaceFor, type ReportPlace } from './report-place.ts';

/** How the reports of a styrgrupp stand, or of the county with its styrgrupper; and what is for who asks to do. */
export async function reportsOf(
  app: App,
  actor: AccountKey,
  subject: ReportSubject,
): Promise<Result<ReportsView, Refusal>> {
  const asking = asker(app, actor);
  const { today } = asking;
  const period = { from: today, to: today };
  const found = await reportPlaceFor(app, { subject, period }, asking, 'read');
  if (!found.ok) return found;
  const { roles, scope } = found.value;
  const { asks } = subjectKinds[subject.type];
  const all = (await listAll(app.store, scope, { kind: 'period-report' })).map(({ body }) => body);
  const may = {
    write: mayDo(roles, asks.write).allowed,
    sign: mayDo(roles, asks.sign).allowed,
  };
  return ok({
    subject,
    reports: presentStanding({
      ...{ subject, today, may, since: sinceOf(found.value), rules: found.value.landscape.rules },
      reports: all.filter((one) => isOf(one.subject, subject)),
    }),
    ...(subject.type === 'county' ? groupsIn(found.value, all, today) : { groups: [] }),
  });
}

/** Since when there has been a team, or a link to one. */
function sinceOf({ subject, teams, federation }: ReportPlace): IsoDate {
  const days = teams.flatMap(({ history: [founded] }) =>
    founded === undefined ? [] : [localDate(founded.at)],
  );
  const links =
    subject.type === 'steering-group'
      ? federation.teamSteering
          .filter(({ steeringGroupId }) => steeringGroupId === subject.steeringGroupId)
          .map(({ from }) => from)
      : [];
  const [first = '9999-12-31'] = [...days].sort();
  const [linked = first] = [...links].sort();
  return linked > first ? linked : first;
}

function groupsIn(
  { federation }: ReportPlace,
  all: readonly PeriodReport[],
  today: IsoDate,
): Pick<ReportsView, 'groups' | 'groupsTitle'> {
  const ref: PeriodRef = lastOver('steering-group', today);
  const period = periodCode(ref);
  const groups = federation.steeringGroups
    .filter(({ id }) => steeredIn(federation, id, periodOf(ref), today).length > 0)
    .map(({ id, name }) => {
      const subject = { type: 'steering-group', steeringGroupId: id } as const;
      const report = all.find((one) => one.period === period && isOf(one.subject, subject));
      return { steeringGroupId: id, name, period, stateText: standingText(report) };
    });
  return {
    groups,
    groupsTitle: groupsTitle(ref),
  };
}
