import { mayDo } from '../../../shared/access/access.ts';
import { maySeeCase, relationsTo, seatMaySee } from '../../../shared/cases/case-access.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import { partyOfFunction } from '../../../shared/codes/party.ts';
import type { FkSlotView } from '../../../shared/meetings/fk/view.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { inItsChannel } from '../../../shared/meetings/present-head.ts';
import { fkPageText } from '../../../shared/teams/present-fk-channel.ts';
import { presentFkSlot } from '../../../shared/meetings/fk/present-slot.ts';
import type { App } from '../context/app.ts';
import { channelNow } from '../context/channel-now.ts';
import { fkChannelIdOf } from '../context/fk-channel.ts';
import { casesOnAgenda, currentCases } from '../documents/cases.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { meetingFor, asker } from '../permission/permission.ts';
import { readerFor } from '../permission/substitution.ts';
import { missingIn } from '../documents/missing.ts';

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
  const seatIds = ownSeatIds(team.body, actor, asking.today, meeting.body);
  // As FK's people see them, also to whoever leads the team: what FK raised or carries.
  const fkSeats = team.body.members.filter((seat) => partyOfFunction[seat.function] === 'fk');
  const isFks = (starCase: StarCase) =>
    mayDo(roles, 'read-case-rows').allowed
      ? fkSeats.some((seat) => seatMaySee(starCase, team.body, seat))
      : maySeeCase(starCase, roles, relationsTo(starCase, team.body, seatIds));
  const slot = presentFkSlot({
    meeting: meeting.body,
    team: team.body,
    roles,
    ownSeatIds: seatIds,
    cases: listed.filter(isFks),
    ongoing: current.filter((starCase) => starCase.state === 'ongoing' && isFks(starCase)),
    rules: landscape.rules,
    today: asking.today,
  });
  const fkChannel = channelNow(app, landscape, fkChannelIdOf(landscape, team.body.id));
  const channelText = fkPageText(fkChannel);
  const view = {
    ...slot,
    ...(channelText !== undefined && { channelText }),
    ...missingIn(app, teamId, 'case', 'meeting'),
  };
  return ok(
    inItsChannel(
      view,
      meeting.body,
      channelNow(app, landscape, team.body.channelId),
      app.clock.now(),
    ),
  );
}
