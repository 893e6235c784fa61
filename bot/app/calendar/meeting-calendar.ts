import type { Refusal } from '../../../shared/commands/refusals.ts';
import { presentOneMeeting } from '../../../shared/calendar/present-calendar.ts';
import type { CalendarView } from '../../../shared/calendar/view.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { asker, meetingFor } from '../permission/permission.ts';

/** One meeting to put into one's own calendar. */
export async function meetingCalendar(
  app: App,
  actor: AccountKey,
  asked: { readonly teamId: string; readonly meetingId: string },
): Promise<Result<CalendarView & { readonly fileName: string }, Refusal>> {
  const found = await meetingFor(app, asked, asker(app, actor), 'read-calendar');
  if (!found.ok) return found;
  const team = found.value.team.body;
  const meeting = found.value.meeting.body;
  const page = app.links?.meeting(team.id, meeting.id);
  return ok(presentOneMeeting({ meeting, team, page }));
}
