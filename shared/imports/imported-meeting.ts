import { z } from 'zod';
import { attendances } from '../codes/meeting.ts';
import { memberFunctions } from '../codes/party.ts';
import { clockTime, isoDate } from '../kernel/date-schemas.ts';
import { rowDigest } from './imported-case.ts';

/** A held meeting from before, as a row of a file tells it. */
export const importedMeeting = z.object({
  row: rowDigest,
  says: rowDigest,
  date: isoDate,
  start: clockTime,
  end: clockTime,
  /** Whether the kallelse went out in time. */
  inTime: z.boolean(),
  /** How each seat of a function was filled, in the order of the seats. */
  attendance: z.partialRecord(z.enum(memberFunctions), z.array(z.enum(attendances)).max(9)),
});
export type ImportedMeeting = z.infer<typeof importedMeeting>;
export type ToldMeeting = Omit<ImportedMeeting, 'row' | 'says'>;
