import type { MeetingStatus } from '../codes/meeting.ts';

/**
 * View models of a meeting: finished Swedish strings beside the codes and ids the buttons need. Made by `present.ts`,
 * placed by cards and tab; neither of them forms a sentence.
 */
export interface MeetingHead {
  readonly meetingId: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly status: MeetingStatus;
  readonly statusText: string;
  /** `STAR-möte tis 8 dec 2026`. */
  readonly title: string;
  /** `tis 8 dec 2026 kl. 13.00–16.00`. */
  readonly when: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place?: string;
  readonly link?: string;
  /** `Lunch kl. 12.00–13.00`. */
  readonly lunch?: string;
  /** The meeting's own, as clock times, for the planning form; without one the team's usual lunch is shown. */
  readonly lunchTimes?: { readonly from: string; readonly to: string };
  /** `Kallelsen går ut tis 1 dec 2026 kl. 08.00`, `Kallelsen gick ut …`, `… (sent)`. */
  readonly noticeText: string;
  /** Something that stops the kallelse, or at the meeting its minutes, and what to do about it: no connected channel. */
  readonly warning?: string;
}
