import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { presentMinutes } from '../../../shared/meetings/minutes/present-minutes.ts';
import type { MinutesView } from '../../../shared/meetings/minutes/view.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { casesOnAgenda } from '../documents/cases.ts';
import { deviationsAround } from '../documents/deviations.ts';
import { liveMeetings, nextInTime } from '../documents/meetings.ts';

/** The minutes for the channel: what is previewed before a meeting is closed, posted then, and drawn anew when corrected. */
export async function minutesNow(
  app: App,
  meeting: Meeting,
  team: Team,
  rules: RuleBook,
): Promise<MinutesView> {
  const [live, cases, deviations, over] = await Promise.all([
    liveMeetings(app, team.id),
    casesOnAgenda(app, meeting, []),
    deviationsAround(app, meeting),
    app.ended.around(meeting),
  ]);
  const nextMeeting = nextInTime(meeting, live, today(app))?.body;
  return presentMinutes({ meeting, team, cases, deviations, nextMeeting, over, rules });
}
