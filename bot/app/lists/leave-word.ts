import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { isMissing, leaveWord } from '../../../shared/meetings/call/words.ts';
import { maySee } from '../permission/case-permission.ts';
import { meetingFor } from '../permission/permission.ts';
import { read, replacing, teamScope } from '../documents/stored.ts';
import type { Handler } from '../commands/handler.ts';
import { atMeeting } from '../commands/places.ts';

/** Word about a case that the writer can see, left for their own seat; the samordnare writes down what others have said. */
export const leaveWordHandler: Handler<CommandOf<'leave-word'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const { reference, word } = command;
    const found = await meetingFor(app, command, ctx, (team, at) => {
      const own = ownSeatIds(team, ctx.actor, ctx.today, at);
      const isOwn = command.memberId === undefined || own.includes(command.memberId);
      return isOwn ? 'answer-notice' : 'answer-for-others';
    });
    if (!found.ok) return found;
    const { meeting, team } = found.value;
    const seatIds = ownSeatIds(team.body, ctx.actor, ctx.today, meeting.body);
    const memberId =
      command.memberId ?? seatIds.find((id) => isMissing(meeting.body, id)) ?? seatIds[0];
    if (memberId === undefined) return err({ code: 'not-found', what: 'member' });
    const starCase = await read(app.store, teamScope(command.teamId), 'case', reference);
    if (starCase === undefined || !maySee({ ...found.value, seatIds }, starCase.body))
      return err({ code: 'not-found', what: 'case' });
    const { state } = starCase.body;
    const standing = state === 'ongoing' || state === 'queued' ? [starCase.body] : [];
    const left = leaveWord(meeting.body, team.body, memberId, reference, word, ctx, standing);
    if (!left.ok) return left;
    return ok({
      // The kallelse in the channel does not show it: nothing to redraw there.
      writes: replacing(meeting, left.value),
      ids: {},
      subjects: [meeting.body.id, memberId, reference],
      meeting: left.value,
    });
  },
};
