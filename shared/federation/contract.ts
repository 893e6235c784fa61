import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { without } from '../kernel/without.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';
import { lastDayOrAtOnce } from '../teams/contract.ts';
import {
  assignRoleForm,
  chooseChairForm,
  digestRhythmForm,
  newFederationForm,
  newSteeringGroupForm,
} from './forms.ts';

const role = without(shapeOf(assignRoleForm), 'otherAccount');

export const federationCommands = [
  /** Only while the database is empty; whoever does it becomes the office. */
  z.object({ verb: z.literal('create-federation'), ...shapeOf(newFederationForm) }),
  z.object({
    verb: z.literal('create-steering-group'),
    ...shapeOf(newSteeringGroupForm),
  }),
  z.object({
    verb: z.literal('set-digest-rhythm'),
    steeringGroupId: entityId,
    ...shapeOf(digestRhythmForm),
  }),
  /** One's own: whether one is reminded in private of what a styrgrupp has decided. */
  z.object({ verb: z.literal('set-decision-nudges'), nudges: z.enum(['on', 'off']) }),
  z.object({
    verb: z.literal('assign-role'),
    ...role,
    account: accountKey,
    steeringGroupId: entityId.optional(),
    party: role.party.optional(),
  }),
  z.object({
    verb: z.literal('choose-chair'),
    steeringGroupId: entityId,
    ...shapeOf(chooseChairForm),
  }),
  z.object({ verb: z.literal('end-role'), roleId: entityId, lastDay: lastDayOrAtOnce }),
] as const;

type FederationCommand = z.infer<(typeof federationCommands)[number]>;
export type FederationCommandOf<V extends FederationCommand['verb']> = Extract<
  FederationCommand,
  { verb: V }
>;
