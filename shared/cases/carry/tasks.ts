import { z } from 'zod';
import { instant, isoDate } from '../../kernel/calendar.ts';
import { entityId } from '../../kernel/ids.ts';
import { taskCode, taskOutcome } from '../lists.ts';

/** Something a member has taken on in a case, with a day; and what became of it. */
export const caseTask = z.object({
  id: entityId,
  memberId: entityId,
  code: taskCode,
  due: isoDate,
  meetingId: entityId.optional(),
  outcome: z.object({ code: taskOutcome, at: instant }).optional(),
});
export type CaseTask = z.infer<typeof caseTask>;
