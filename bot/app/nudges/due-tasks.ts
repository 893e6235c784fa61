import type { CaseTask } from '../../../shared/cases/case-parts.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { workdayOnOrBefore } from '../../../shared/kernel/holidays.ts';
import type { App } from '../context/app.ts';
import { ongoingCases } from '../documents/cases.ts';

/** What has been taken on in a team's ongoing cases and is told of on one of these days: the workday it is due, or the last before. */
export async function dueTasksOf(
  app: App,
  teamId: string,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<readonly CaseTask[]> {
  const cases = await ongoingCases(app, teamId);
  return cases
    .flatMap(({ current }) => (current.status === 'ongoing' ? current.tasks : []))
    .filter(({ outcome, due }) => {
      const told = workdayOnOrBefore(due);
      return outcome === undefined && from <= told && told <= to;
    });
}
