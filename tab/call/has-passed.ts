import type { MeetingRow } from '../../shared/meetings/call/view.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';

/** Its day is over and nobody has closed it: it is not the next one, whatever its status says. */
export function hasPassed({ status, date }: Pick<MeetingHead, 'status' | 'date'>, today: string) {
  return date < today && status !== 'closed' && status !== 'cancelled';
}

/** The meeting to answer and prepare. One that has passed and was never closed is not it; its leader has it as a task. */
export function nextOf(rows: readonly MeetingRow[], today: string): MeetingRow | undefined {
  return rows.find(({ head }) => !hasPassed(head, today));
}
