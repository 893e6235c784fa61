import { isOfFk } from '../../../shared/cases/case-access.ts';
import type { FkSlotView } from '../../../shared/meetings/fk/view.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { inItsChannel } from '../../../shared/meetings/present-head.ts';
import { presentFkSlot } from '../../../shared/meetings/fk/present-slot.ts';
import type { App } from '../context/app.ts';
import { channelNow } from '../context/channel-now.ts';
import { casesOnAgenda, currentCases } from '../documents/cases.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { meetingFor, asker } from '../permission/permission.ts';
import { readerFor } from '../permission/substitution.ts';

/** The next meeting as FK's contact sees it. */
export async function fkSlot(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<FkSlotView, Refusal>> {
  const asking = asker(app, actor);
  const permitted = await readerFor(app, teamId, asking, 'read-fk-slot');
  if (!permitted.ok) return permitted;
  const live = await liveMeetings(app, teamId);
  // One that was never closed does not stand in the way of the next.
  const next = live.find(({ body }) => body.plan.date >= asking.today) ?? live[0];
  if (next === undefined) return err({ code: 'not-found', what: 'meeting' });
  const at = { teamId, meetingId: next.body.id };
  const found = await meetingFor(app, at, asking, 'read-fk-slot');
  if (!found.ok) return found;
  await app.readLog.note(actor, teamId, 'fk-slot');
  const { meeting, team, roles, landscape } = found.value;
  const current = await currentCases(app, teamId);
  const listed = await casesOnAgenda(app, meeting.body, current);
  const view = presentFkSlot({
    meeting: meeting.body,
    team: team.body,
    roles,
    ownSeatIds: ownSeatIds(team.body, actor, asking.today, meeting.body),
    cases: listed.filter(isOfFk),
    ongoing: current.filter((starCase) => starCase.state === 'ongoing' && isOfFk(starCase)),
    rules: landscape.rules,
    today: asking.today,
  });
  return ok(inItsChannel(view, meeting.body, channelNow(app, landscape, team.body.channelId)));
}
