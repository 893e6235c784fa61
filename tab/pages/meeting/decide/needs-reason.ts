import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';

/** Going past the party that the livelihood points at takes a reason (handbook §3); the server has the last word. */
export function needsReason(
  holders: MeetingView['holders'],
  chosenId: string,
  suggestedId: string | undefined,
): boolean {
  const partyOf = (id: string | undefined): string | undefined =>
    holders.find(({ value }) => value === id)?.party;
  return suggestedId !== undefined && partyOf(chosenId) !== partyOf(suggestedId);
}
