import { z } from 'zod';
import { actionOwners } from '../codes/deviation.ts';
import { audiences, gatheringKinds } from '../codes/gathering.ts';
import { attendances } from '../codes/meeting.ts';
import { shapeOf } from '../forms/schema.ts';
import { confirmedInput } from '../guard/confirmed-input.ts';
import { entityId } from '../kernel/ids.ts';
import { seriesPattern } from '../meetings/contract.ts';
import { meetingPlan } from '../meetings/meeting.ts';
import {
  cancelGatheringForm,
  gatheringDecisionForm,
  gatheringTopicForm,
  holdGatheringForm,
  tellGatheringForm,
} from './forms.ts';
import { gatheringChoice, gatheringPlace } from './gathering.ts';

/** `teamId` of a team's own alone: it says where it lies. */
const at = { gatheringId: entityId, teamId: entityId.optional() };
const planned = {
  ...gatheringPlace,
  what: z.enum(gatheringKinds),
  invitedBy: z.enum(actionOwners).optional(),
  audience: z.array(z.enum(audiences)).max(audiences.length).optional(),
  confirmed: confirmedInput,
};

export const gatheringCommands = [
  z.object({ verb: z.literal('plan-gathering'), ...planned, plan: meetingPlan }),
  z.object({
    verb: z.literal('plan-gatherings'),
    ...planned,
    pattern: seriesPattern,
    plan: meetingPlan.omit({ date: true }),
    skipPlanned: z.boolean().optional(),
  }),
  z.object({
    verb: z.literal('change-gathering'),
    ...at,
    plan: meetingPlan,
    confirmed: confirmedInput,
  }),
  z.object({ verb: z.literal('cancel-gathering'), ...at, ...shapeOf(cancelGatheringForm) }),
  z.object({
    verb: z.literal('answer-gathering'),
    ...at,
    choice: gatheringChoice,
    /** The seat answered for, when the secretary writes it down; otherwise one's own. */
    seatId: entityId.optional(),
    confirmed: confirmedInput,
  }),
  z.object({ verb: z.literal('add-gathering-topic'), ...at, ...shapeOf(gatheringTopicForm) }),
  z.object({ verb: z.literal('remove-gathering-topic'), ...at, topicId: entityId }),
  z.object({ verb: z.literal('open-gathering'), ...at }),
  z.object({
    verb: z.literal('attend-gathering'),
    ...at,
    seatId: entityId,
    attendance: z.enum(attendances),
  }),
  z.object({ verb: z.literal('decide-gathering'), ...at, ...shapeOf(gatheringDecisionForm) }),
  z.object({ verb: z.literal('confirm-gathering-decision'), ...at, decisionId: entityId }),
  z.object({ verb: z.literal('anchor-gathering-decision'), ...at, decisionId: entityId }),
  z.object({ verb: z.literal('close-gathering'), ...at }),
  z.object({ verb: z.literal('hold-gathering'), ...at, ...shapeOf(holdGatheringForm) }),
  /** `informedTeamId`: the team that knows of it. */
  z.object({ verb: z.literal('acknowledge-gathering'), ...at, informedTeamId: entityId }),
  z.object({ verb: z.literal('ask-gathering-people'), ...at }),
  z.object({
    verb: z.literal('tell-gathering'),
    ...at,
    fromTeamId: entityId,
    ...shapeOf(tellGatheringForm),
  }),
] as const;
