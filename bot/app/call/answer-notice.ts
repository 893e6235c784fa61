import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { answerNotice } from '../../../shared/meetings/call/answer.ts';
import type { AnswerChoice, Meeting } from '../../../shared/meetings/meeting.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { meetingFor } from '../permission/permission.ts';
import type { Handler } from '../commands/handler.ts';
import { meetingChange } from '../agenda/meeting-change.ts';
import { atMeeting } from '../commands/places.ts';

type Command = CommandOf<'answer-notice'>;

export const answerNoticeHandler: Handler<Command> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, (team, meeting) =>
      isOwn(command, ownSeats(team, meeting, ctx)) ? 'answer-notice' : 'answer-for-others',
    );
    if (!found.ok) return found;
    const { meeting, team } = found.value;
    const seats = seatsToAnswer(command, team.body, ownSeats(team.body, meeting.body, ctx));
    if (seats.length === 0) return err({ code: 'not-found', what: 'member' });
    let answered = meeting.body;
    for (const seat of seats) {
      const result = answerNotice(answered, team.body, seat, command.choice, ctx, command);
      if (!result.ok) return result;
      answered = result.value;
    }
    return ok(meetingChange(meeting, answered, ctx.now, seats));
  },
};

function ownSeats(team: Team, meeting: Meeting, ctx: RuledContext): readonly string[] {
  return ownSeatIds(team, ctx.actor, ctx.today, meeting);
}

function isOwn({ memberId }: Command, own: readonly string[]): boolean {
  return memberId === undefined || own.includes(memberId);
}

/**
 * A card has one button for everybody: whoever has several seats in the team answers for all of them, but sends an
 * ersättare only for the seat that has that one.
 */
function seatsToAnswer(
  { memberId, choice }: Command,
  team: Team,
  own: readonly string[],
): readonly string[] {
  if (memberId !== undefined) return [memberId];
  if (choice.status !== 'deputy') return own;
  const seat = seatOfDeputy(team, choice);
  return own
    .filter((id) => id === seat)
    .concat(own)
    .slice(0, 1);
}

function seatOfDeputy(
  team: Team,
  choice: Extract<AnswerChoice, { status: 'deputy' }>,
): string | undefined {
  const deputy = team.members.find(({ id }) => id === choice.deputyId);
  return deputy?.role === 'deputy' ? deputy.deputyFor : undefined;
}
