import { isThere } from '../codes/meeting.ts';
import {
  type MemberFunction,
  memberFunctions,
  neutralFunctions,
  type Party,
  partyOfFunction,
} from '../codes/party.ts';
import { type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import { seatsAt } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import type { Meeting } from './meeting.ts';

/** Who is there, by function: one service does not stand in for another of the same party (handbook §1). */
export interface Presence {
  /** The functions that must be there by the rules of the meeting's day, in their order. */
  readonly required: readonly MemberFunction[];
  /** Functions of which somebody is there, required or not, FK's too. */
  readonly there: readonly MemberFunction[];
  /** Required, and not there: nobody of it, or nobody in the seat at all. */
  readonly missing: readonly MemberFunction[];
  /** Required and still to be told: not answered yet, or not noted while the meeting runs. */
  readonly untold: readonly MemberFunction[];
}

/**
 * The one place where presence is judged: before the meeting by the answers, at it by what is noted, after it with every
 * seat without a note as absent. A function is there when one of its seats is, in person, digitally or by an ersättare. One
 * that nobody is seated in is missing, until a rule set says that it is not required.
 */
export function presenceAt(meeting: Meeting, team: Team, rules: RuleBook): Presence {
  const { date } = meeting.plan;
  const seats = seatsAt(team, date);
  const isSeatThere = (one: MemberFunction) =>
    seats.filter((seat) => seat.function === one).map(({ id }) => toldOf(meeting, id));
  const there = memberFunctions.filter((one) => isSeatThere(one).includes(true));
  const required = ruleSetOn(rules, date).requiredFunctions.filter(
    (one) => !neutralFunctions.includes(one),
  );
  const others = required.filter((one) => !there.includes(one));
  const untold = others.filter((one) => isSeatThere(one).includes(undefined));
  return { required, there, untold, missing: others.filter((one) => !untold.includes(one)) };
}

/** A party is there when each of its required functions is; one of which none is required, when anybody of it is. */
export function isPartyThere({ required, there }: Presence, party: Party): boolean {
  const own = required.filter((one) => partyOfFunction[one] === party);
  if (own.length > 0) return own.every((one) => there.includes(one));
  return there.some((one) => partyOfFunction[one] === party && !neutralFunctions.includes(one));
}

function toldOf({ current, answers, attendance }: Meeting, seatId: string): boolean | undefined {
  const noted = attendance[seatId];
  switch (current.status) {
    case 'planned':
    case 'called':
    case 'cancelled': {
      const answer = answers[seatId];
      return answer === undefined ? undefined : answer.choice.status !== 'absent';
    }
    case 'open':
      return noted === undefined ? undefined : isThere(noted);
    case 'closed':
      return isThere(noted);
  }
}
