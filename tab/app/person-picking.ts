import type { PlayedPerson } from '../../shared/home/sign-in.ts';

/** Local mode's choice of who one plays; empty in production. */
export interface PersonPicking {
  readonly people?: readonly PlayedPerson[];
  readonly you?: string;
  readonly onYou?: (account: string) => void;
}
