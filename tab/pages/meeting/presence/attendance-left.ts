import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';

/** Seats whose attendance is not noted. FK's is not among them: FK comes for an hour after the cases (handbook §2). */
export function seatsNotNoted({
  attendance,
  holders,
}: Pick<MeetingView, 'attendance' | 'holders'>): readonly string[] {
  return attendance
    .filter(({ value }) => value === undefined)
    .map(({ memberId }) => memberId)
    .filter((id) => holders.find(({ value }) => value === id)?.party !== 'fk');
}
