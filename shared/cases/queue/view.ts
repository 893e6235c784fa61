import type { Incomplete } from '../../federation/present-unreadable.ts';
import type { CaseVerb } from '../forms/case-forms.ts';

/** The queue of one team, as page and as bot answer; only for those who may read case rows. */
export interface QueueView extends Incomplete {
  readonly teamId: string;
  readonly teamName: string;
  /** `4 i kö, längst väntan 63 dagar`. */
  readonly summary: string;
  readonly rows: readonly QueueRow[];
  readonly emptyText: string;
  /** `12 pågående av nyckeltal 15–20: plats för 3–8 till`. */
  readonly roomText: string;
  /** `Intaget är pausat till och med …`. */
  readonly pausedText?: string;
  readonly ongoing: number;
  readonly target?: { readonly min: number; readonly max: number };
  readonly ongoingRows: readonly OngoingRow[];
}

export interface QueueRow {
  readonly place: number;
  readonly reference: string;
  /** The priority groups it is in: marks, in the order of the plan. */
  readonly groups: readonly string[];
  readonly waitingDays: number;
  readonly waitingText: string;
  /** Who answers for the wait being active: the raising party. */
  readonly answersForText: string;
  readonly raisedText: string;
  /** What is done meanwhile, as said and as it was entered; absent until something has been noted. */
  readonly note?: { readonly said: string; readonly action: string; readonly text: string };
  /** `Flyttat i kön: teamet är överens om ordningen`, where the team has moved it. */
  readonly movedText?: string;
  /** What the asker can do about the wait: `note-waiting`, `move-in-queue`. */
  readonly can: readonly CaseVerb[];
}

export interface OngoingRow {
  readonly reference: string;
  readonly holderText: string;
  readonly sinceText: string;
  readonly nextText: string;
  /** No next step booked, or it is past. */
  readonly overdue: boolean;
}
