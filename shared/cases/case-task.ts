import { z } from 'zod';
import { taskCodes, taskOutcomes } from '../codes/carrying.ts';
import { instant, isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';

/** Something a member has taken on in a case, with a day; and what became of it. */
export const caseTask = z.object({
  id: entityId,
  memberId: entityId,
  code: z.enum(taskCodes),
  due: isoDate,
  meetingId: entityId.optional(),
  outcome: z.object({ code: z.enum(taskOutcomes), at: instant }).optional(),
});
export type CaseTask = z.infer<typeof caseTask>;
