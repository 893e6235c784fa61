import { expect } from 'vitest';
import { hostTenant, registration } from '../../builders/issuer.ts';
import type { Microsoft } from './microsoft.ts';

/** What somebody might show with an activity in place of Teams' own word for this bot and this address, by what is wrong with it. */
export async function forgedFor(
  microsoft: Microsoft,
  {
    at,
    member,
    stranger,
  }: { readonly at: string; readonly member: string; readonly stranger: string },
): Promise<Readonly<Record<string, string>>> {
  const own = microsoft.shown.at(-1)?.token ?? '';
  expect(own).not.toBe('');
  const now = Math.floor(Date.parse(at) / 1000);
  const token = await microsoft.channelToken();
  const [header = '', payload = '', signature = ''] = token.split('.');
  const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  return {
    absent: '',
    'no token': 'Bearer ',
    'another way': `Basic ${token}`,
    unsigned: `Bearer ${none}.${payload}.`,
    'stripped of its signature': `Bearer ${header}.${payload}.`,
    'signed for something else': `Bearer ${header}.${Buffer.from(`{"aud":"x"}`).toString('base64url')}.${signature}`,
    'for another bot': `Bearer ${await microsoft.channelToken({ aud: stranger.slice(37) })}`,
    'from another issuer': `Bearer ${await microsoft.channelToken({ iss: 'https://sts.windows.net/' })}`,
    'for another address': `Bearer ${await microsoft.channelToken({ serviceurl: 'https://smba.trafficmanager.net/amer/' })}`,
    'without an address': `Bearer ${await microsoft.channelToken({ serviceurl: undefined })}`,
    expired: `Bearer ${await microsoft.channelToken({ exp: now - 3_600 })}`,
    'not valid yet': `Bearer ${await microsoft.channelToken({ nbf: now + 3_600 })}`,
    'a person’s': `Bearer ${await microsoft.personToken(member)}`,
    'a person’s, signed in in a browser by the bot’s own registration': `Bearer ${await microsoft.personToken(stranger, { azp: registration.appId })}`,
    'the same, of the older kind': `Bearer ${await microsoft.personToken(stranger, { ver: '1.0', appid: registration.appId, iss: `https://sts.windows.net/${hostTenant}/` })}`,
    'the bot’s own': `Bearer ${own}`,
  };
}
