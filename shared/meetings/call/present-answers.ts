import { headings } from '../../text/headings.ts';
import { comingLabels, deputyForm } from '../forms.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Member, Team } from '../../teams/team.ts';
import type { Meeting, SaidChoice } from '../meeting.ts';
import { deputiesFor, seatsAt } from '../../teams/seats.ts';
import type { AnswerRow } from './view.ts';

/** One row a seat; `ownSeatIds` are the asker's, none on the card that everyone shares. */
export function presentAnswers(
  meeting: Meeting,
  team: Team,
  ownSeatIds: readonly string[],
): readonly AnswerRow[] {
  return seatsAt(team, meeting.plan.date).map((seat) =>
    presentAnswer(meeting, team, seat, ownSeatIds.includes(seat.id)),
  );
}

/** `5 av 7 har svarat` */
export function presentAnswerCount(meeting: Meeting, team: Team): string {
  const seats = seatsAt(team, meeting.plan.date);
  const answered = seats.filter(({ id }) => meeting.answers[id] !== undefined).length;
  return `${answered} av ${seats.length} har svarat`;
}

function presentAnswer(meeting: Meeting, team: Team, seat: Member, own: boolean): AnswerRow {
  const choice = meeting.answers[seat.id]?.choice;
  return {
    memberId: seat.id,
    label: memberLabel(team, seat.id),
    status: choice?.status ?? 'none',
    ...(choice?.status === 'coming' ? { mode: choice.mode } : {}),
    ...(choice?.status === 'absent' && choice.word !== undefined ? { word: choice.word } : {}),
    text: choice === undefined ? headings.notAnswered : answerText(choice),
    deputies: deputiesFor(team, seat, meeting.plan.date).map(({ id }) => ({
      id,
      label: memberLabel(team, id),
    })),
    own,
  };
}

/** Whoever it is answered for: `Kommer på plats`. */
export function answerText(choice: SaidChoice): string {
  switch (choice.status) {
    case 'coming':
      return comingLabels[choice.mode];
    case 'deputy':
      return deputyForm.open;
    case 'absent':
      return choice.word === undefined ? 'Frånvarande' : `Frånvarande: ${choice.word}`;
  }
}
