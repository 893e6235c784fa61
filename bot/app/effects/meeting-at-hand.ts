import { type Instant, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { presentNotice } from '../../../shared/meetings/call/present-notice.ts';
import type { SharedNoticeView } from '../../../shared/meetings/call/view.ts';
import { type App, today } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import type { Landscape } from '../context/registry.ts';
import { read, teamScope } from '../documents/stored.ts';

export interface MeetingNow {
  readonly meeting: ParsedDocument<Meeting>;
  readonly team: Team;
  readonly federation: Federation;
  readonly landscape: Landscape;
}

interface OfMeeting {
  readonly teamId: string;
  readonly meetingId: string;
}

export async function meetingNow(app: App, job: OfMeeting): Promise<MeetingNow | undefined> {
  const [landscape, meeting] = await Promise.all([
    app.registry.current(),
    read(app.store, teamScope(job.teamId), 'meeting', job.meetingId),
  ]);
  const team = landscape.teams.get(job.teamId)?.body;
  const federation = landscape.federation?.body;
  if (meeting === undefined || team === undefined || federation === undefined) return undefined;
  return { meeting, team, federation, landscape };
}

/** The meeting alone, for a record that met something newer. A meeting is never removed, so it is there. */
export async function meetingAgain(
  app: App,
  job: OfMeeting,
): Promise<ParsedDocument<Meeting> | undefined> {
  return read(app.store, teamScope(job.teamId), 'meeting', job.meetingId);
}

/** The kallelse as it stands, for a card. */
export async function noticeNow(
  app: App,
  { meeting, team, landscape }: MeetingNow,
): Promise<SharedNoticeView> {
  const [ongoing, over] = await Promise.all([
    app.ongoing.of(team.id),
    app.ended.around(meeting.body),
  ]);
  return presentNotice(meeting.body, team, landscape.rules, ongoing, today(app), over);
}

/** Where to post: in doubt or not, unless the app has been removed from it. */
export function activeChannel(
  landscape: Landscape,
  channelId: string | undefined,
): Channel | undefined {
  if (channelId === undefined) return undefined;
  const channel = landscape.channels.get(channelId)?.body;
  return channel?.connection.status === 'removed' ? undefined : channel;
}

function beginsAt({ plan }: Meeting): Instant {
  return zonedInstant(plan.date, plan.start);
}

export function hasBegun(meeting: Meeting, now: Instant): boolean {
  return beginsAt(meeting) <= now;
}
