import { mayDo } from '../../../shared/access/access.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { App } from '../context/app.ts';
import { rowsDenied } from '../permission/case-permission.ts';
import { type Asker, meetingFor } from '../permission/permission.ts';

export interface AtMeeting {
  readonly teamId: string;
  readonly meetingId: string;
}

/** Somebody who may read the lists around a meeting: all of them, or what concerns their own seats. */
export interface ListReader {
  readonly meeting: Meeting;
  readonly team: Team;
  readonly ownSeatIds: readonly string[];
  readonly leads: boolean;
}

export async function listReaderFor(
  app: App,
  at: AtMeeting,
  asker: Asker,
): Promise<Result<ListReader, Refusal>> {
  const found = await meetingFor(app, at, asker, 'read-calendar');
  if (!found.ok) return found;
  const { meeting, team, roles } = found.value;
  const reason = rowsDenied(roles);
  if (reason !== undefined) return err({ code: 'denied', reason });
  return ok({
    meeting: meeting.body,
    team: team.body,
    ownSeatIds: ownSeatIds(team.body, asker.actor, asker.today, meeting.body),
    leads: mayDo(roles, 'write-cases').allowed,
  });
}
