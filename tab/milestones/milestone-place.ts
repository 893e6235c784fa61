/** The element of a delmål on the page. */
export function milestoneElementId(milestoneId: string): string {
  return `milestone-${milestoneId}`;
}

/** The element that has all of them. */
export const milestonesElementId = 'milestones';

/** Brings one into view and under the keyboard; where it is folded away, the whole list. */
export function goToMilestone(milestoneId: string): void {
  const element =
    document.getElementById(milestoneElementId(milestoneId)) ??
    document.getElementById(milestonesElementId);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
