import { decodeJwt } from 'jose';

/** Who signs what Teams sends to bots of the public cloud. */
const channelIssuer = 'https://api.botframework.com';

/**
 * Whether a token may be Teams' own; the SDK then checks its signature and what it is for. The SDK (4.23.3) also takes what it
 * holds for the Emulator's: any token of Entra ID, of any tenant and for anybody, that was given out to our app. A person who
 * is signed in to the tab in a browser has such a one, and could speak to the bot as everybody else. And it keeps each tenant
 * that a token names, signed or not, for good.
 */
export function mayBeOfTeams(authorization: string, tenantId: string): boolean {
  const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
  if (token === undefined) return false;
  try {
    const { iss, tid } = decodeJwt(token);
    return iss === channelIssuer && (tid === undefined || tid === tenantId);
  } catch {
    return false; // No token at all.
  }
}
