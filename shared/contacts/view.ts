import type { ContactFunction, ContactParty } from '../codes/contact.ts';
import type { Incomplete } from '../federation/present-unreadable.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Choice } from '../text/choice.ts';
import type { Contact } from './contact.ts';

/** All that the reader may know of, by party: to be searched where it is shown, since nothing typed need be sent. */
export interface ContactsView extends Incomplete {
  readonly groups: readonly {
    readonly party: ContactParty;
    readonly title: string;
    readonly rows: readonly ContactRow[];
  }[];
  /** For whom they may write one: `county`, `team:berg`. */
  readonly writesFor: readonly Choice[];
  readonly emptyText: string;
  readonly today: IsoDate;
}

export interface ContactRow {
  readonly key: string;
  readonly function: ContactFunction | 'county-group';
  readonly functionText: string;
  /** None: the county's. */
  readonly teamId?: string;
  /** `Länet`, `STAR Berg`. */
  readonly whoseText: string;
  /** `Partnerlinjen 0771-524 524`; of a seat how one reaches it. */
  readonly reachText: string;
  readonly link?: string;
  /** `Sedan tis 8 dec 2026`. */
  readonly stateText: string;
  readonly isOver: boolean;
  /** Ends soon, or has just ended, and nobody comes after. */
  readonly lacksSuccessor: boolean;
  /** As it was written; nothing of what is read from the seats. */
  readonly written?: Pick<Contact, 'id' | 'party' | 'function' | 'unit' | 'link' | 'from' | 'to'>;
  readonly canChange: boolean;
}
