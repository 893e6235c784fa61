import {
  functionLabels,
  functionMarks,
  memberFunctions,
  type Party,
  partyOfFunction,
} from '../codes/party.ts';

export interface SeatMark {
  /** At most three letters. */
  readonly letters: string;
  /** None for who sits for no party, or whose seat nobody knows any more. */
  readonly party?: Party;
}

/** How a seat is told apart in a glance, from its label: the views carry the words, since those are what is read. */
export function seatMark(label: string): SeatMark {
  const said = label.toLowerCase();
  // `Individkoordinator` and `Samordnare` end no other; the longest that is said is the one that is meant.
  const [found] = memberFunctions
    .filter((one) => said.includes(functionLabels[one].toLowerCase()))
    .sort((a, b) => functionLabels[b].length - functionLabels[a].length);
  if (found === undefined) return { letters: label.charAt(0) };
  const isNeutral = found === 'coordinator' || found === 'individual-coordinator';
  return {
    letters: functionMarks[found],
    ...(isNeutral ? {} : { party: partyOfFunction[found] }),
  };
}
