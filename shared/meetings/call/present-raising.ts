import type { StarCase } from '../../cases/case.ts';
import type { Choice } from '../../text/choice.ts';
import { referrerOfFunction } from '../../codes/raising.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import { presentHead } from '../present-head.ts';
import { raiseChoices } from './present-raise-choices.ts';
import type { RaiseChoices, RaisingView } from './view.ts';

export interface RaisingFacts {
  readonly team: Team;
  /** Those at which the asker may raise something, the next first. */
  readonly meetings: readonly Meeting[];
  /** The one that was asked for, where it is one of them. */
  readonly chosen: Meeting | undefined;
  /** The seats the asker speaks for at it. */
  readonly seatIds: readonly string[];
  /** The ongoing cases that the asker may see. */
  readonly ongoing: readonly StarCase[];
  /** The case that is raised again, where the asker may see it. */
  readonly previous?: StarCase | undefined;
  readonly rules: RuleBook;
  readonly today: IsoDate;
}

/** A case is raised at the next meeting unless another is chosen. */
export function presentRaising(facts: RaisingFacts): RaisingView {
  const { team, meetings, chosen = meetings[0], previous } = facts;
  const view = {
    teamId: team.id,
    teamName: team.name,
    meetings: meetings.map((meeting): Choice => ({
      value: meeting.id,
      label: presentHead(meeting, team).when,
    })),
  };
  if (chosen === undefined) return { ...view, shutText: noMeetingToRaiseAt };
  return {
    ...view,
    at: { head: presentHead(chosen, team), choices: choicesAt(chosen, facts) },
    ...(previous?.type === 'new' ? { known: knownOf(previous) } : {}),
  };
}

const noMeetingToRaiseAt =
  'Inget möte är planerat, så ärendet har ingen dagordning att stå på. Samordnaren planerar mötena.';

function choicesAt(meeting: Meeting, facts: RaisingFacts): RaiseChoices {
  const { team, ongoing, rules, today, seatIds } = facts;
  const choices = raiseChoices(meeting, team, ongoing, rules, today);
  return withOwnReferrer(choices, team, seatIds);
}

/** The forms of one who asks, with their own part filled in; nobody's part where they sit for none, or for several. */
export function withOwnReferrer(
  choices: RaiseChoices,
  team: Team,
  seatIds: readonly string[],
): RaiseChoices {
  const seats = team.members.filter(({ id }) => seatIds.includes(id));
  const referrers = new Set(seats.map((seat) => referrerOfFunction[seat.function]));
  const [ownReferrer, ...others] = [...referrers].filter((one) => one !== undefined);
  const mayRaise = ownReferrer !== 'fk' || choices.rules.fkMayRaise;
  return ownReferrer === undefined || others.length > 0 || !mayRaise
    ? choices
    : { ...choices, rules: { ...choices.rules, ownReferrer } };
}

/** Who is 30 or older stays so for as long as STAR is for them; who was younger may have turned 30. */
function knownOf({
  gender,
  ageBand,
}: Extract<StarCase, { type: 'new' }>): NonNullable<RaisingView['known']> {
  return { gender, ...(ageBand === '30-64' ? { ageBand } : {}) };
}
