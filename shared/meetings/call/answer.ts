import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { cleanText } from '../../guard/clean-text.ts';
import type { Confirmed } from '../../guard/confirming.ts';
import { guardedField } from '../../guard/guarded-field.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Member, Team } from '../../teams/team.ts';
import type { AnswerChoice, Meeting } from '../meeting.ts';
import { deputiesFor, seatAt } from '../../teams/seats.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, unless } from '../transition.ts';

const longestWord = 200;

/**
 * A seat's answer; it may be changed until the meeting opens, and given in the tab before the kallelse is out. The
 * same answer again gives the very same meeting, so that a click delivered twice changes nothing.
 *
 * @param memberId the seat, also when the ersättare sent for it answers (`ownSeatIds` in access/)
 */
export function answerNotice(
  meeting: Meeting,
  team: Team,
  memberId: string,
  choice: AnswerChoice,
  ctx: CommandContext,
  confirmed: Confirmed = {},
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['planned', 'called']);
  if (refused) return err(refused);
  const seat = seatAt(team, memberId, meeting.plan.date);
  if (!seat.ok) return seat;
  const checked = checkChoice(meeting, team, seat.value, choice, confirmed);
  if (!checked.ok) return checked;
  const known = meeting.answers[seat.value.id];
  if (known !== undefined && sameChoice(known.choice, checked.value)) return ok(meeting);
  return ok(
    changed(
      meeting,
      { type: 'answered', ...happenedNow(ctx), memberId: seat.value.id, choice: checked.value },
      {
        answers: {
          ...meeting.answers,
          [seat.value.id]: { choice: checked.value, ...happenedNow(ctx) },
        },
      },
    ),
  );
}

function checkChoice(
  meeting: Meeting,
  team: Team,
  seat: Member,
  choice: AnswerChoice,
  { confirmed }: Confirmed,
): Result<AnswerChoice, MeetingRefusal> {
  switch (choice.status) {
    case 'coming':
      return ok(choice);
    case 'deputy': {
      const able = deputiesFor(team, seat, meeting.plan.date);
      if (able.length === 0) return err({ code: 'no-deputy' });
      return able.some(({ id }) => id === choice.deputyId)
        ? ok(choice)
        : err({ code: 'not-your-deputy' });
    }
    case 'absent': {
      if (choice.word === undefined || cleanText(choice.word) === '') {
        return ok({ status: 'absent' });
      }
      const word = guardedField('word', choice.word, { maxLength: longestWord, confirmed });
      return word.ok ? ok({ status: 'absent', word: word.value }) : word;
    }
  }
}

function sameChoice(a: AnswerChoice, b: AnswerChoice): boolean {
  switch (a.status) {
    case 'coming':
      return b.status === 'coming' && a.mode === b.mode;
    case 'deputy':
      return b.status === 'deputy' && a.deputyId === b.deputyId;
    case 'absent':
      return b.status === 'absent' && a.word === b.word;
  }
}
