import type { ScreeningTool } from '../codes/screening.ts';
import type { Choice } from '../text/choice.ts';

/** The counts of a tertial that the samordnare keeps. */
export interface TallyView {
  readonly teamId: string;
  readonly tertial: string;
  /** `Tertial 3 2026 (sep–dec)`. */
  readonly title: string;
  readonly tertials: readonly Choice[];
  readonly screening: readonly {
    readonly tool: ScreeningTool;
    readonly label: string;
    readonly offered: number;
    readonly done: number;
    /** `Senast ändrat …`, or that nothing has been counted. */
    readonly text: string;
  }[];
  readonly occasions: number;
  readonly occasionsText: string;
  readonly canCount: boolean;
}
