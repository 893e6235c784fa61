import { z } from 'zod';
import { parties } from '../codes/party.ts';
import { accountKey } from '../guard/account-key.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';

/**
 * Whom the styrgrupp has chosen: who has a seat in the team, who leads another of its teams, or somebody whom it tells the kansli of
 * itself. By seat and never by name.
 */
const appointee = z.discriminatedUnion('as', [
  z.object({ as: z.literal('seat'), memberId: entityId }),
  z.object({ as: z.literal('coordinator-of'), teamId: entityId }),
  z.object({ as: z.literal('other') }),
]);
export type Appointee = z.infer<typeof appointee>;

const happened = { at: instant, by: accountKey };
/** Of who sits in the styrgrupp: the party they sit for. */
const inGroup = { ...happened, party: z.enum(parties).optional() };

const decided = {
  id: entityId,
  /** Which styrgrupp it was, whoever answers for the team now. */
  steeringGroupId: entityId,
  who: appointee,
  from: isoDate,
  appointed: z.object(inGroup),
};

/** The samordnare that a styrgrupp has chosen (handbook §1: exactly one a team), until the kansli has put them in their seat. */
export const appointment = z.discriminatedUnion('status', [
  z.object({ status: z.literal('appointed'), ...decided }),
  z.object({ status: z.literal('withdrawn'), ...decided, withdrawn: z.object(inGroup) }),
  z.object({
    status: z.literal('entered'),
    ...decided,
    entered: z.object({ ...happened, memberId: entityId }),
  }),
]);
export type Appointment = z.infer<typeof appointment>;

/** What the team's history keeps of each of them. */
export const appointmentEvents = [
  z.object({
    type: z.literal('coordinator-appointed'),
    ...inGroup,
    appointmentId: entityId,
    steeringGroupId: entityId,
    who: appointee,
    from: isoDate,
  }),
  z.object({ type: z.literal('appointment-withdrawn'), ...inGroup, appointmentId: entityId }),
  z.object({
    type: z.literal('appointment-entered'),
    ...happened,
    appointmentId: entityId,
    memberId: entityId,
  }),
] as const;
