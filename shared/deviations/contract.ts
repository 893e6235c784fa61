import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import {
  actionForm,
  anchorForm,
  askBackForm,
  compileForm,
  deviationReportForm,
  endForm,
  raiseToCountyForm,
} from './forms.ts';

const ofTeam = { teamId: entityId };
const ofDeviation = { ...ofTeam, deviationId: entityId };
/** What is decided carries how many steps the deviation had taken when it was shown: of two the first stands. */
const ofDecision = { ...ofDeviation, seen: z.int().min(1) };
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
  /** A styrgrupp takes something up with Länsam itself; the first of the teams keeps it. */
  z.object({
    verb: z.literal('raise-to-county'),
    steeringGroupId: entityId,
    ...shapeOf(raiseToCountyForm),
  }),
  /** The samordnare puts it in order before it goes on. */
  z.object({
    verb: z.literal('compile-deviation'),
    ...ofDeviation,
    ...content,
    managerAsked: shapeOf(compileForm).managerAsked,
  }),
  z.object({ verb: z.literal('forward-deviation'), ...ofDeviation }),
  /** What the styrgrupp does about it; written by a member, or by the samordnare as its secretary. */
  z.object({
    verb: z.literal('set-deviation-action'),
    ...ofDecision,
    ...shapeOf(actionForm),
  }),
  /** The styrgrupp asks the team for more. */
  z.object({ verb: z.literal('ask-back-deviation'), ...ofDecision, ...shapeOf(askBackForm) }),
  z.object({ verb: z.literal('lift-deviation'), ...ofDecision }),
  /** Who anchors what Länsam has taken on; written by Länsam, or by the kansli as its secretary. */
  z.object({ verb: z.literal('anchor-deviation'), ...ofDecision, ...shapeOf(anchorForm) }),
  /** How it ended; `passed-on` and `other-forum` only from Länsam. */
  z.object({
    verb: z.literal('end-deviation'),
    ...ofDecision,
    ...shapeOf(endForm),
  }),
  /** What has been written down for them, by one of those who decided. */
  z.object({ verb: z.literal('confirm-deviation-decision'), ...ofDecision }),
] as const;
