/**
 * How one signs in here, told to anybody. `picker`: local mode, where one chooses whom to play. `microsoft`: with an account of one of
 * the tenants.
 */
export type SignInView =
  { readonly way: 'picker'; readonly people: readonly PlayedPerson[] } | MicrosoftSignIn;

export interface PlayedPerson {
  readonly account: string;
  readonly label: string;
}

export interface MicrosoftSignIn {
  readonly way: 'microsoft';
  readonly clientId: string;
  /** Of the tenant that the teams are in, where guests have an account too: `https://login.microsoftonline.com/<tenant id>`. */
  readonly authority: string;
  /** For who has an account in a tenant of their own only; where there are several tenants. */
  readonly otherAuthority?: string;
  /** `api://…/access_as_user` */
  readonly scope: string;
  /** Ids of those whose people are let in. */
  readonly tenants: readonly string[];
}
