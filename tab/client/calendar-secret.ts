import { hexOf } from '../../shared/kernel/hex.ts';

/** Of as much chance as nobody guesses. */
const secretBytes = 32;

/** The secret part of a calendar's address, and what the server gets to know it by: the secret itself is never kept there. */
export async function newCalendarSecret(): Promise<{
  readonly secret: string;
  readonly hash: string;
}> {
  const bytes = crypto.getRandomValues(new Uint8Array(secretBytes));
  const secret = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  const hash = hexOf(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret)));
  return { secret, hash };
}

/** Where a calendar program fetches it. */
export function calendarAddress(server: string, feedId: string, secret: string): string {
  return `${server}/calendar/${feedId}/${secret}.ics`;
}
