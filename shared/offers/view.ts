import type { Incomplete } from '../federation/present-unreadable.ts';
import type { Party } from '../codes/party.ts';
import type { Choice } from '../text/choice.ts';

/** The utbudskarta of one team's municipality. */
export interface OffersView extends Incomplete {
  readonly teamId: string;
  readonly teamName: string;
  /** `24 insatser, 3 behöver bekräftas`. */
  readonly summary: string;
  readonly groups: readonly {
    readonly kind: string;
    /** `Arbetsinriktade insatser`. */
    readonly title: string;
    readonly rows: readonly OfferRow[];
  }[];
  readonly emptyText: string;
  /** Parties with stale offers, for the samordnare to ask: `3 insatser behöver bekräftas`. */
  readonly toAsk: readonly { readonly party: Party; readonly text: string }[];
  readonly choices: {
    /** Whom the asker may write for. */
    readonly parties: readonly Choice[];
    readonly teams: readonly Choice[];
  };
  readonly can: { readonly add: boolean; readonly ask: boolean };
}

export interface OfferRow {
  readonly offerId: string;
  readonly code: string;
  readonly title: string;
  readonly party: string;
  readonly provider: string;
  /** `Hälsocentralen (Regionen)`, and once where the party is the provider. */
  readonly providerText: string;
  readonly about: string;
  readonly whereText: string;
  readonly teamIds: readonly string[];
  readonly contact: string;
  readonly contactText: string;
  readonly validTo?: string;
  /** `Bekräftad tis 3 nov 2026`, `Inte bekräftad sedan …`, `Gäller inte längre`. */
  readonly stateText: string;
  readonly stale: boolean;
  readonly asked: boolean;
  readonly canChange: boolean;
  /** Everything searched in, lower case. */
  readonly searchText: string;
}
