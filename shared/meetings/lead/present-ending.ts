import type { RuleBook } from '../../rules/rule-book.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import { joinWords } from '../../text/format.ts';
import { presenceAt } from '../presence.ts';
import { presentMissing } from '../present-presence.ts';
import { isFkQuestion } from '../agenda/questions.ts';
import { unsettledTopics } from '../agenda/settle.ts';
import { undecidedRaised } from '../agenda/items.ts';
import type { Meeting } from '../meeting.ts';
import { seatsWithoutAttendance, untouchedOngoing, untouchedQueued } from './touched.ts';

/** What whoever closes the meeting should know first: which cases and whose seats, not only how many. */
export function presentEndWarnings(meeting: Meeting, team: Team): readonly string[] {
  const untouched = untouchedOngoing(meeting);
  // An ongoing case that somebody raised goes on too; what the team should hear is that it was not taken up.
  const queued = untouchedQueued(meeting);
  const carried = undecidedRaised(meeting).filter(
    ({ reference }) => !untouched.includes(reference) && !queued.includes(reference),
  );
  const missing = seatsWithoutAttendance(meeting, team);
  return [
    ...(untouched.length === 0
      ? []
      : [
          `${joinWords(untouched)} har inte tagits upp. Varje pågående ärende ska stämmas av på varje möte.`,
        ]),
    ...(queued.length === 0
      ? []
      : [
          `${joinWords(queued)} har inte tagits upp och står kvar i kö. Ta emot, avböj eller ställ kvar i kön.`,
        ]),
    ...(carried.length === 0
      ? []
      : [
          `${joinWords(carried.map(({ reference }) => reference))} har inget beslut och går vidare till nästa möte.`,
        ]),
    ...unsettledTopics(meeting).map((topic) =>
      isFkQuestion(topic)
        ? `Frågan ”${topic.text}” är inte besvarad och går vidare till nästa möte.`
        : `Punkten ”${topic.text}” är inte avbockad.`,
    ),
    ...(missing.length === 0
      ? []
      : [
          `Närvaro saknas för ${joinWords(missing.map((id) => memberLabel(team, id)))}. Utan uppgift räknas de som frånvarande.`,
        ]),
    ...(meeting.room === undefined
      ? ['Ni har inte svarat på om det finns plats för fler ärenden.']
      : []),
  ];
}

/** Whose absence may be a deviation, for the question at the end; FK's by itself is none (handbook §4, §5). */
export function presentShortfall(meeting: Meeting, team: Team, rules: RuleBook): readonly string[] {
  const presence = presenceAt(meeting, team, rules);
  return presence.missing.length === 0
    ? []
    : [
        `${presentMissing(presence, meeting, team, rules)} saknas på mötet. Rapportera det som en avvikelse om det behöver åtgärdas.`,
      ];
}
