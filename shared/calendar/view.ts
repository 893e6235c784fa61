import type { Instant, IsoDate } from '../kernel/calendar.ts';
import type { MeetingPlan } from '../meetings/meeting.ts';

/** Meetings and last days as a calendar program shows them: when and where, and nothing of what they are about. */
export interface CalendarView {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

export interface CalendarEntry {
  /** The same for a meeting whatever becomes of it: by it a calendar knows what it has already. */
  readonly uid: string;
  /** How many times it has been changed or cancelled: what is lower than what a calendar has is older. */
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly isCancelled: boolean;
  readonly title: string;
  /** Without times it is of the whole day. */
  readonly plan: Pick<MeetingPlan, 'date' | 'start' | 'end'> | { readonly date: IsoDate };
  readonly place?: string;
  /** Where one takes part digitally. */
  readonly link?: string;
  readonly lines: readonly string[];
}

/** Whether one has an address of one's own, for one's own page; never the address. */
export interface CalendarFeedView {
  readonly isOpen: boolean;
  /** Whether one is called to anything here, and can have one. */
  readonly canOpen: boolean;
  readonly text: string;
}
