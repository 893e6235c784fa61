/** Why somebody is not signed in, as far as it leads to somebody who can help. */
export type TroubleKind =
  /** Nobody has said yes to the app in their organisation. */
  | 'consent'
  /** An account of an organisation that is not among ours. */
  | 'wrong-tenant'
  /** An account that is not known where the teams are. */
  | 'unknown-account'
  /** More proof of who one is, or another device or place: the organisation's own conditions. */
  | 'more-proof'
  | 'cancelled'
  /** The sign-in is over, and a new one takes a press. */
  | 'signed-out'
  /** The browser keeps nothing for us, which signing in outside Teams needs. */
  | 'storage'
  /** In a frame whose page is not Teams, or does not answer. */
  | 'no-host'
  /** Who signs people in does not answer. */
  | 'offline'
  /** Signed in, and the server does not take it. */
  | 'refused'
  | 'unknown';

export interface SignInTrouble {
  readonly kind: TroubleKind;
  /** What Microsoft calls it, `AADSTS65001`: for who is asked to help. */
  readonly code?: string;
  /** Who one is signed in as, when that is known. */
  readonly account?: TokenAccount;
}

export interface TokenAccount {
  readonly tenantId: string;
  readonly objectId: string;
}
