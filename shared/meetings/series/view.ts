import type { SeriesDay } from '../contract.ts';
import type { MeetingHead } from '../view.ts';

/** A series of meetings as one thing. */
export interface SeriesView {
  readonly teamId: string;
  readonly seriesId: string;
  /** `Andra tisdagen i månaden kl. 13.00–16.00`. */
  readonly title: string;
  readonly lead: string;
  readonly meetings: readonly SeriesMeeting[];
  /** As those that are left are now, to begin a form with; nothing where nothing is left to change. */
  readonly left?: { readonly from: string; readonly day: SeriesDay; readonly head: MeetingHead };
}

export interface SeriesMeeting {
  readonly head: MeetingHead;
  /** Changed by somebody and not with the series. */
  readonly byHand: boolean;
}

/** What would become of it, meeting by meeting. */
export interface SeriesPreview {
  readonly summary: string;
  readonly rows: readonly {
    readonly meetingId: string;
    readonly when: string;
    /** `tis 8 dec 2026 kl. 13.00–16.00 blir …`, `Ställs in`, `Ligger kvar: helgdag`. */
    readonly text: string;
    /** What becomes of its kallelse. */
    readonly noticeText?: string;
    /** Changed by hand: it is asked whether it goes with the others. */
    readonly asked: boolean;
    readonly goesAlong: boolean;
  }[];
}
