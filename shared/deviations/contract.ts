import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import { actionForm, compileForm, endForm, deviationReportForm } from './forms.ts';

const ofTeam = { teamId: entityId };
const ofDeviation = { ...ofTeam, deviationId: entityId };
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
    managerAsked: shapeOf(compileForm).managerAsked,
  }),
  z.object({ verb: z.literal('forward-deviation'), ...ofDeviation }),
  /** What the styrgrupp decided to do, written down by the samordnare until the styrgrupp does so itself. */
  z.object({
    verb: z.literal('set-deviation-action'),
    ...ofDeviation,
    ...shapeOf(actionForm),
  }),
  z.object({ verb: z.literal('lift-deviation'), ...ofDeviation }),
  /** How it ended; `passed-on` and `other-forum` only from Länsam. */
  z.object({
    verb: z.literal('end-deviation'),
    ...ofDeviation,
    ...shapeOf(endForm),
  }),
] as const;
