import type { MeetingHead } from '../../shared/meetings/view.ts';

/** Its day is over and nobody has closed it: it is not the next one, whatever its status says. */
export function hasPassed({ status, date }: Pick<MeetingHead, 'status' | 'date'>, today: string) {
  return date < today && status !== 'closed' && status !== 'cancelled';
}
