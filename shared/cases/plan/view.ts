import type { PlanInput } from '../case-parts.ts';

export interface PlanView {
  readonly formText: string;
  readonly heldText: string;
  readonly tookPartText: string;
  /** `4 av 5 punkter`. */
  readonly pointsText: string;
  readonly points: readonly { readonly text: string; readonly met: boolean }[];
  readonly measures: readonly MeasureRow[];
  /** As it was entered, for when it is made anew; the measures are in their rows. */
  readonly entered?: Omit<PlanInput, 'measures'>;
  /** `Minst två insatser pågår eller planeras samma tid.`, `En insats i taget.` */
  readonly parallelText?: string;
  /** No arbetsinriktad measure, points missing. */
  readonly warnings: readonly string[];
}

export interface MeasureRow {
  readonly measureId: string;
  readonly code: string;
  readonly title: string;
  readonly kindText: string;
  readonly providerText: string;
  readonly datesText: string;
  readonly status: 'planned' | 'started' | 'ended';
  readonly statusText: string;
  /** As it was entered, to change it. */
  readonly provider: string;
  readonly offerId?: string;
  readonly from: string;
  readonly to?: string;
  readonly startedOn?: string;
  readonly endedOn?: string;
}
