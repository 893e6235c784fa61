import type { Attendance } from '../../../shared/codes/meeting.ts';
import type { CommandContext } from '../../../shared/kernel/context.ts';
import { answerNotice } from '../../../shared/meetings/call/answer.ts';
import { setAttendance } from '../../../shared/meetings/lead/hold.ts';
import type { AnswerChoice, Meeting } from '../../../shared/meetings/meeting.ts';
import { deputiesFor, seatsAt } from '../../../shared/teams/seats.ts';
import type { Member, Team } from '../../../shared/teams/team.ts';
import type { Chance } from './chance.ts';
import { done } from './seats.ts';

/** Most answer the kallelse during the days after it; some never do. */
export function answered(
  called: Meeting,
  team: Team,
  chance: Chance,
  ctxAfter: (minutes: number) => CommandContext,
): Meeting {
  return seatsAt(team, called.plan.date).reduce((meeting, seat, index) => {
    if (seat.function !== 'coordinator' && chance.happens(0.15)) return meeting;
    const choice = choiceOf(seat, team, meeting, chance);
    return done(answerNotice(meeting, team, seat.id, choice, ctxAfter(90 + index * 40)));
  }, called);
}

/** Those who had not answered turn out to be there, or not. FK comes every other month (handbook §4). */
export function attended(open: Meeting, team: Team, chance: Chance, ctx: CommandContext): Meeting {
  return seatsAt(team, open.plan.date).reduce((meeting, seat) => {
    if (meeting.attendance[seat.id] !== undefined) return meeting;
    const how: Attendance = chance.happens(0.5) ? 'digital' : 'absent';
    return done(setAttendance(meeting, team, seat.id, how, ctx));
  }, open);
}

function choiceOf(seat: Member, team: Team, meeting: Meeting, chance: Chance): AnswerChoice {
  if (seat.function === 'coordinator') return { status: 'coming', mode: 'on-site' };
  if (seat.function === 'fk-contact' && Number(meeting.plan.date.slice(5, 7)) % 2 === 1)
    return { status: 'absent', word: 'Deltar varannan månad' };
  const [deputy] = deputiesFor(team, seat, meeting.plan.date);
  const drawn = chance.next();
  if (drawn < 0.07 && deputy !== undefined) return { status: 'deputy', deputyId: deputy.id };
  if (drawn < 0.12) return { status: 'absent', word: 'Krock med annat möte' };
  return { status: 'coming', mode: drawn < 0.4 ? 'digital' : 'on-site' };
}
