import type { AgendaBlock } from '../../codes/agenda.ts';
import type { ClockTime, Instant, IsoDate } from '../../kernel/calendar.ts';
import type { AgendaPlace } from '../place.ts';

/** A place on the agenda: where it is, what it is called, and nothing that anybody has written. */
export interface StopView {
  readonly place: AgendaPlace;
  /** `BER-2026-014`, `Lärande 2 av 3`. */
  readonly label: string;
}

/** Where a meeting that is being held is now; the same for everybody who has it open. */
export interface NowView {
  /** Nothing when all has been gone through. */
  readonly at?: StopView;
  readonly before?: StopView;
  readonly next?: StopView;
  /** `9 av 25`, or at what is no case `23 av 25 ärenden klara`. */
  readonly countText: string;
  readonly clock: MeetingClock;
}

/** What the time left is reckoned from, by whoever's clock it is shown beside. */
export interface MeetingClock {
  readonly date: IsoDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly lunch?: { readonly from: ClockTime; readonly to: ClockTime };
  /** In their order, with the time the team sets aside for each; one for all where it sets none aside. */
  readonly blocks: readonly ClockBlock[];
  /** Which of them the meeting is at. */
  readonly at?: number;
  /** Since when it is where it is. */
  readonly since?: Instant;
}

export interface ClockBlock {
  /** Nothing where no time is set aside for the parts. */
  readonly block?: AgendaBlock;
  readonly from: ClockTime;
  readonly to: ClockTime;
  /** Places it has in all, and those that are left, the one the meeting is at among them. */
  readonly stops: number;
  readonly left: number;
}
