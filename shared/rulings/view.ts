import type { RulingLevel } from '../codes/ruling.ts';
import type { Incomplete } from '../federation/present-unreadable.ts';
import type { Choice } from '../text/choice.ts';

/** All that the reader may know of, the newest first: to be searched where it is shown, since nothing typed need be sent. */
export interface RulingsView extends Incomplete {
  readonly rows: readonly RulingRow[];
  /** Those whose decisions they may write, as `whose.ts` names them. */
  readonly bodies: readonly Choice[];
  /** Teams they may ask for. */
  readonly asksFor: readonly Choice[];
  readonly emptyText: string;
  readonly today: string;
}

export interface RulingRow {
  readonly rulingId: string;
  readonly level: RulingLevel;
  /** `Styrgrupp Berg`, `Länsam`. */
  readonly whoseText: string;
  readonly question: string;
  /** Empty while it waits. */
  readonly decision: string;
  /** `Gäller sedan tis 3 nov 2026`, `Väntar hos Styrgrupp Berg sedan …`, `Ersatt …`. */
  readonly stateText: string;
  /** `Skrivet av samordnaren som styrgruppens sekreterare · Inte bekräftat av styrgruppen än`; by function, never a person. */
  readonly writtenText: string;
  /** Asked first among the samordnare's questions across teams. */
  readonly fromBoard?: true;
  readonly waits: boolean;
  /** Neither asked only, nor replaced, nor over. */
  readonly holds: boolean;
  /** Where their secretary wrote it and nobody has confirmed it. */
  readonly unconfirmed: boolean;
  readonly replacedBy?: { readonly rulingId: string; readonly question: string };
  readonly replaces?: { readonly rulingId: string; readonly question: string };
  readonly can: {
    readonly decide: boolean;
    readonly confirm: boolean;
    readonly replace: boolean;
  };
}
