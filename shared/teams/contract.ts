import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { dayInput, isoDate } from '../kernel/date-schemas.ts';
import { without } from '../kernel/without.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';
import { channelServes } from './channel.ts';
import { addMemberForm, atOnce, newTeamForm } from './forms.ts';
import { teamSettings } from './team.ts';

const ofTeam = { teamId: entityId };

/** When a seat or a role ends. */
export const lastDayOrAtOnce = z.union([z.literal(atOnce), dayInput]);

export const teamCommands = [
  z.object({
    verb: z.literal('create-team'),
    ...shapeOf(newTeamForm),
    code: z.string().regex(/^[A-Z]{3}$/),
  }),
  z.object({
    verb: z.literal('add-member'),
    ...ofTeam,
    ...without(shapeOf(addMemberForm), 'otherAccount'),
    account: accountKey.optional(),
    /** The member this one substitutes; makes it an ersättare. */
    deputyFor: entityId.optional(),
  }),
  z.object({
    verb: z.literal('end-member'),
    ...ofTeam,
    memberId: entityId,
    lastDay: lastDayOrAtOnce,
  }),
  z.object({
    verb: z.literal('link-member'),
    ...ofTeam,
    memberId: entityId,
    account: accountKey.optional(),
  }),
  z.object({
    verb: z.literal('set-team-settings'),
    ...ofTeam,
    settings: teamSettings,
    /** The day they hold from. */
    from: isoDate,
    /** How many changes of settings there were when the form was opened. */
    basedOn: z.int().min(0),
  }),
  /** One's own: whether one is reminded in private. */
  z.object({ verb: z.literal('set-nudges'), ...ofTeam, nudges: z.enum(['on', 'off']) }),
  z.object({
    verb: z.literal('connect-channel'),
    channelId: z.string().max(200),
    serves: channelServes,
  }),
  /** FK's channel is not the team's any more. */
  z.object({ verb: z.literal('disconnect-fk-channel'), ...ofTeam }),
] as const;

type TeamCommand = z.infer<(typeof teamCommands)[number]>;
export type TeamCommandOf<V extends TeamCommand['verb']> = Extract<TeamCommand, { verb: V }>;
