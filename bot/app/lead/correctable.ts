import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { presentHead } from '../../../shared/meetings/present-head.ts';
import type { MeetingHead } from '../../../shared/meetings/view.ts';
import { memberLabel } from '../../../shared/teams/labels.ts';
import { seatsAt } from '../../../shared/teams/seats.ts';
import type { Choice } from '../../../shared/text/choice.ts';
import type { App } from '../context/app.ts';
import { asker, meetingFor } from '../permission/permission.ts';

/** What the form for a correction opens from. */
export interface Correctable {
  readonly head: MeetingHead;
  readonly seats: readonly Choice[];
}

/** The minutes of a meeting that is over, for who may put them right. */
export async function correctable(
  app: App,
  actor: AccountKey,
  at: { readonly teamId: string; readonly meetingId: string },
): Promise<Result<Correctable, Refusal>> {
  const found = await meetingFor(app, at, asker(app, actor), 'correct-minutes');
  if (!found.ok) return found;
  const meeting = found.value.meeting.body;
  const team = found.value.team.body;
  const { status } = meeting.current;
  if (status !== 'closed') return err({ code: 'meeting-is', status });
  return ok({
    head: presentHead(meeting, team),
    seats: seatsAt(team, meeting.plan.date).map(({ id }) => ({
      value: id,
      label: memberLabel(team, id),
    })),
  });
}
