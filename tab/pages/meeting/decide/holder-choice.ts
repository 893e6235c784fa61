import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';

type Holders = MeetingView['holders'];

/** Those that can have a part in the case: not all may see it (handbook §4, §7). */
export function ableSeats(seats: Holders, { outsideIds = [] }: AgendaItemView): Holders {
  return seats.filter(({ value }) => !outsideIds.includes(value));
}

/** The suggested one where the eye lands first. */
export function suggestedFirst(holders: Holders, suggestedId: string | undefined): Holders {
  return [
    ...holders.filter(({ value }) => value === suggestedId),
    ...holders.filter(({ value }) => value !== suggestedId),
  ];
}

/** Going past the party that the livelihood points at takes a reason (handbook §3); the server has the last word. */
export function needsReason(
  holders: Holders,
  chosenId: string,
  suggestedId: string | undefined,
): boolean {
  const partyOf = (id: string | undefined): string | undefined =>
    holders.find(({ value }) => value === id)?.party;
  return suggestedId !== undefined && partyOf(chosenId) !== partyOf(suggestedId);
}
