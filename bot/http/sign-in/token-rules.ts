/** What a bearer token must be made for to be taken. */
export interface TokenRules {
  /** App id (GUID, lower case) of the registration: what a v2 token is for. */
  readonly appId: string;
  /** `api://…`: what a v1 token is for. */
  readonly appIdUri: string;
  /** Ids of tenants, lower case. */
  readonly tenants: readonly string[];
  /** Where people sign in, without a slash last: `https://login.microsoftonline.com`. */
  readonly authority: string;
}

/** The scope that the registration exposes and Teams asks for; named so in Microsoft's guide to tabs. */
export const tabScope = 'access_as_user';

/** v1 tokens name an issuer of their own: one for each of Microsoft's clouds. */
const olderIssuers: Readonly<Record<string, string>> = {
  'https://login.partner.microsoftonline.cn': 'https://sts.chinacloudapi.cn',
};
const olderIssuer = 'https://sts.windows.net';

/** Who issues the tokens of a tenant, by the version of the token. */
export function issuerOf(
  { authority }: Pick<TokenRules, 'authority'>,
  tenantId: string,
  version: '1.0' | '2.0',
): string {
  return version === '2.0'
    ? `${authority}/${tenantId}/v2.0`
    : `${olderIssuers[authority] ?? olderIssuer}/${tenantId}/`;
}

/** One document for all tenants of a cloud, and for both versions. */
export function keysAddress({ authority }: Pick<TokenRules, 'authority'>): string {
  return `${authority}/common/discovery/v2.0/keys`;
}
