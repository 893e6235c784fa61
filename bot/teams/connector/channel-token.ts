import { decodeJwt, errors, jwtVerify } from 'jose';
import type { SigningKeys } from '../../issuers/signing-keys.ts';

/** Who signs what Teams sends to bots of the public cloud, and where it says which keys it has. */
const channelIssuer = 'https://api.botframework.com';
export const channelDescription =
  'https://login.botframework.com/v1/.well-known/openidconfiguration';
/** As a key's endorsements have it. */
const channel = 'msteams';
/** Seconds that two clocks may differ, by Microsoft's guide. */
const tolerance = 300;

export interface ChannelTokenRules {
  readonly appId: string;
  readonly tenantId: string;
  readonly keys: SigningKeys;
  /** The real time: tokens are other people's. */
  readonly now: () => Date;
}

/** The activity carries no token of Teams for this bot. */
export class NotFromTeams extends Error {
  override readonly name = 'NotFromTeams';
}

/**
 * Whether Teams itself says that the activity comes from it, to this bot and from this address. Checked here and not by the
 * SDK (4.23.3), which asks for the keys without an end to its patience, and which also takes what it holds for the
 * Emulator's: any token of Entra ID, of any tenant and for anybody, that was given out to our app. A person who is signed in
 * to the tab in a browser has such a one, and could speak to the bot as everybody else.
 *
 * @throws {NotFromTeams}
 * @throws {KeysUnavailable} when nobody can tell
 */
export async function vouchedFor(
  authorization: string,
  serviceUrl: string,
  { appId, tenantId, keys, now }: ChannelTokenRules,
): Promise<void> {
  const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
  // What is not even said to be Teams' makes nobody ask for a key.
  if (token === undefined || !isSaidToBeOfTeams(token)) throw new NotFromTeams();
  let endorsements: readonly string[] = [];
  try {
    const { payload } = await jwtVerify(
      token,
      async (header) => {
        const found = await keys.find(header);
        ({ endorsements } = found);
        return found.key;
      },
      {
        algorithms: ['RS256', 'RS384', 'RS512'],
        issuer: channelIssuer,
        audience: appId,
        clockTolerance: tolerance,
        currentDate: now(),
        requiredClaims: ['exp'],
      },
    );
    const { serviceurl, tid } = payload;
    if (serviceurl !== serviceUrl) throw new NotFromTeams();
    if (tid !== undefined && tid !== tenantId) throw new NotFromTeams();
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new NotFromTeams();
    throw error;
  }
  if (endorsements.length > 0 && !endorsements.includes(channel)) throw new NotFromTeams();
}

function isSaidToBeOfTeams(token: string): boolean {
  try {
    return decodeJwt(token).iss === channelIssuer;
  } catch {
    return false; // No token at all.
  }
}
