import type { MeetingView } from '../../shared/meetings/view.ts';

type Holders = MeetingView['holders'];

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
