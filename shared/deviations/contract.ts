import { z } from 'zod';
import { actionOwners, deviationEnds } from '../codes/deviation.ts';
import { shapeOf } from '../forms/schema.ts';
import { isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { deviationReportForm } from './forms.ts';

const ofTeam = { teamId: entityId };
const ofDeviation = { ...ofTeam, deviationId: entityId };
/** The writer has seen the warning and says that it is no person's name. */
const notAName = z.boolean().optional();
const said = shapeOf(deviationReportForm);
/** Left out: as it was, or nothing. */
const content = {
  ...said,
  issue: said.issue.optional(),
  structural: said.structural.optional(),
};

export const deviationCommands = [
  z.object({
    verb: z.literal('report-deviation'),
    ...ofTeam,
    ...content,
    meetingId: entityId.optional(),
  }),
  /** The samordnare puts it in order before it goes on. */
  z.object({
    verb: z.literal('compile-deviation'),
    ...ofDeviation,
    ...content,
    managerAsked: z.boolean(),
  }),
  z.object({ verb: z.literal('forward-deviation'), ...ofDeviation }),
  /** What the styrgrupp decided to do, written down by the samordnare until the styrgrupp does so itself. */
  z.object({
    verb: z.literal('set-deviation-action'),
    ...ofDeviation,
    text: z.string().max(2000),
    owner: z.enum(actionOwners),
    due: isoDate,
    notAName,
  }),
  z.object({ verb: z.literal('lift-deviation'), ...ofDeviation }),
  /** How it ended; `passed-on` and `other-forum` only from Länsam. */
  z.object({
    verb: z.literal('end-deviation'),
    ...ofDeviation,
    as: z.enum(deviationEnds),
  }),
] as const;
