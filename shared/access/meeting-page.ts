import { mayDo } from './access.ts';
import type { Role } from './role.ts';

/**
 * Where a meeting is to be read: whole, or FK's part of it (handbook §4). Who sees neither has its day and their own answer
 * in the list of meetings.
 */
export type MeetingShownOn = 'meeting' | 'fk';

/** @param roles at that meeting: an ersättare is sent to one, and reads no other */
export function meetingPageFor(roles: readonly Role[]): MeetingShownOn | undefined {
  if (mayDo(roles, 'read-meeting').allowed) return 'meeting';
  return mayDo(roles, 'read-fk-slot').allowed ? 'fk' : undefined;
}
