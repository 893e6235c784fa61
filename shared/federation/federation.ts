import { z } from 'zod';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';
import { federationRoles, steeringSeats } from '../access/role.ts';
import { digestRhythms } from '../codes/digest.ts';
import { parties } from '../codes/party.ts';
import { fundedPost } from '../rules/funded-post.ts';

/** The managers of one or more teams (handbook §1). */
const steeringGroup = z.object({
  id: entityId,
  name: z.string().min(1).max(80),
  /** Id of a `channel` document in the same scope. */
  channelId: z.string().optional(),
  /** First and last day it answers for anybody; one that has ended is kept. Without: since before it was told here, and on. */
  from: isoDate.optional(),
  to: isoDate.optional(),
  /** When it is sent its digest, as it has chosen, the earliest first; before that after each meeting. */
  digestRhythms: z.array(z.object({ from: isoDate, when: z.enum(digestRhythms) })).optional(),
});
export type SteeringGroup = z.infer<typeof steeringGroup>;

const holder = {
  id: entityId,
  account: accountKey,
  from: isoDate,
  /** Last day, inclusive. */
  to: isoDate.optional(),
  /** Whoever held it lost it when it was ended, and not when its last day was over. */
  endedAtOnce: z.literal(true).optional(),
};

/** Roles above the teams (handbook §1, §7), with dates. */
const federationRole = z.discriminatedUnion('role', [
  z.object({ ...holder, role: z.enum(federationRoles).exclude(['county-group']) }),
  /** Those who sit there for a party sign for it; of roles from before it was asked it is not known. */
  z.object({ ...holder, role: z.literal('county-group'), party: z.enum(parties).optional() }),
  z.object({
    ...holder,
    role: z.enum(steeringSeats),
    steeringGroupId: entityId,
    party: z.enum(parties),
  }),
]);
export type FederationRole = z.infer<typeof federationRole>;

/** Which steering group answers for which team: dated, because it is being redrawn during 2026 (handbook §1). */
const teamSteering = z.object({
  teamId: entityId,
  steeringGroupId: entityId,
  from: isoDate,
  to: isoDate.optional(),
});
export type TeamSteering = z.infer<typeof teamSteering>;

/** Who leads a steering group from a day, until the next one does. */
const chairTerm = z.object({
  id: entityId,
  steeringGroupId: entityId,
  /** The seat of the one who does. */
  roleId: entityId,
  from: isoDate,
});
export type ChairTerm = z.infer<typeof chairTerm>;

/** Groups merged, split or given other teams from a day: what it made and ended, so that it can be taken back before that day. */
const regrouping = z.object({
  id: entityId,
  from: isoDate,
  at: instant,
  by: accountKey,
  madeGroups: z.array(entityId),
  endedGroups: z.array(entityId),
  madeRoles: z.array(entityId),
  teamIds: z.array(entityId),
  /** What it changed or took away, as it was. */
  before: z.object({ links: z.array(teamSteering), roles: z.array(federationRole) }),
});
export type Regrouping = z.infer<typeof regrouping>;

export const federation = z.object({
  kind: z.literal('federation'),
  id: z.literal('federation'),
  schemaVersion: z.literal(5),
  name: z.string().min(1).max(120),
  demo: z.boolean(),
  steeringGroups: z.array(steeringGroup),
  teamSteering: z.array(teamSteering),
  /** Länsam's: id of a `channel` document in the same scope. */
  countyChannelId: z.string().optional(),
  roles: z.array(federationRole),
  chairTerms: z.array(chairTerm).optional(),
  /** In the order they were decided; one that was taken back is not there. */
  regroupings: z.array(regrouping).optional(),
  /** Who of the styrgrupper does not want to be reminded in private of what has been decided; everybody else does. */
  withoutNudges: z.array(accountKey).optional(),
  /** Told here before the yearly plan was a document: it is read into the plan of 2026, and not written any more. */
  fundedPosts: z.array(fundedPost).optional(),
});
export type Federation = z.infer<typeof federation>;
