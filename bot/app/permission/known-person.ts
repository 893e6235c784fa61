import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';

/**
 * The account that we know a person of an activity by. Teams does not agree with itself on whose tenant goes with somebody of another
 * organisation in a shared channel (platform.md): what they say and press carries the channel's tenant beside the object id of their
 * home, while the roster, by which they got their seat, and their token carry the home's. An object id is Microsoft's own
 * and given to one person, so the account is looked for under every tenant of ours. Only for what Teams vouches for: a token
 * says itself whose it is.
 */
export async function knownPerson(
  app: Pick<App, 'registry' | 'tenants'>,
  told: AccountKey,
): Promise<AccountKey> {
  const landscape = await app.registry.current();
  const known = accountsIn(landscape).get(objectIdOf(told)) ?? [];
  if (known.includes(told)) return told;
  const ours = known.filter((account) => app.tenants?.includes(tenantOf(account)) !== false);
  // Of two nobody could tell which is meant: then it is nobody we know.
  return ours.length === 1 && ours[0] !== undefined ? ours[0] : told;
}

const tenantOf = (account: AccountKey): string => account.split('/')[0] ?? '';
const objectIdOf = (account: AccountKey): string => account.split('/')[1] ?? '';

/** Made once of what is asked for at each press. */
const made = new WeakMap<Landscape, ReadonlyMap<string, readonly AccountKey[]>>();

function accountsIn(landscape: Landscape): ReadonlyMap<string, readonly AccountKey[]> {
  const before = made.get(landscape);
  if (before !== undefined) return before;
  const { federation, teams } = landscape;
  const accounts = new Set([
    ...[...teams.values()].flatMap(({ body }) => body.members.map(({ account }) => account)),
    ...(federation?.body.roles.map(({ account }) => account) ?? []),
  ]);
  const byObjectId = new Map<string, AccountKey[]>();
  for (const account of accounts) {
    if (account === undefined) continue;
    const objectId = objectIdOf(account);
    byObjectId.set(objectId, [...(byObjectId.get(objectId) ?? []), account]);
  }
  made.set(landscape, byObjectId);
  return byObjectId;
}
