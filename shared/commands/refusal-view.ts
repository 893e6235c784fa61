import type { DenialReason } from '../access/access.ts';

/** A refusal as it is sent to the tab and shown on a card. */
export interface RefusalView {
  readonly code: string;
  readonly text: string;
  readonly reason?: DenialReason;
  /** What the guard met, when it refused a text: the form offers to confirm what `isConfirmable`. */
  readonly why?: string;
  /** Names of the inputs it concerns. */
  readonly fields?: readonly string[];
}
