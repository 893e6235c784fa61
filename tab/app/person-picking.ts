import type { People } from '../client/addresses.ts';

/** Local mode's choice of who one plays; empty in production. */
export interface PersonPicking {
  readonly people?: People['people'];
  readonly you?: string;
  readonly onYou?: (account: string) => void;
}
