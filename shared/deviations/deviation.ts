import { z } from 'zod';
import { instant, isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../teams/account.ts';

/** Categories of avvikelser (handbook §5). */
export const deviationCategories = [
  'routines-responsibility',
  'consent',
  'attendance-team',
  'attendance-steering',
  'collaboration-climate',
  'goals',
  'staffing',
  'budget',
  'ways-of-working',
  'reorganisation',
  'coordinator',
] as const;
export const deviationCategory = z.enum(deviationCategories);
export type DeviationCategory = z.infer<typeof deviationCategory>;

/** What travels the same road (handbook §5: "issue kinds to Länsam"). */
export const deviationKinds = [
  'deviation',
  'question',
  'obstacle',
  'proposal',
  'good-example',
  'development',
] as const;
export const deviationKind = z.enum(deviationKinds);
export type DeviationKind = z.infer<typeof deviationKind>;

/**
 * reported → compiled by the samordnare → with the local styrgrupp (who gives it an action) → solved, or lifted to Länsam →
 * solved, passed on within an organisation, or to another forum. The team hears back at each step (handbook §5).
 */
export const deviationStatuses = [
  'reported',
  'compiled',
  'with-steering',
  'in-action',
  'with-county',
  'solved',
  'passed-on',
  'other-forum',
] as const;
export type DeviationStatus = (typeof deviationStatuses)[number];

/** The statuses it ends in. */
export const deviationEnds = ['solved', 'passed-on', 'other-forum'] as const;
export const deviationEnd = z.enum(deviationEnds);
export type DeviationEnd = z.infer<typeof deviationEnd>;

/** Who is to act: a party, or the samordnare; never a person. */
export const actionOwners = ['af', 'fk', 'region', 'municipality', 'coordinator', 'all'] as const;
export const actionOwner = z.enum(actionOwners);
export type ActionOwner = z.infer<typeof actionOwner>;

/** What the styrgrupp does about it: a guarded line of at most 200 characters, who, and by when. */
export const deviationAction = z.object({
  text: z.string().min(1).max(200),
  owner: actionOwner,
  due: isoDate,
});
export type DeviationAction = z.infer<typeof deviationAction>;

const happened = { at: instant, by: accountKey };

/** What has happened to it, oldest first. */
export const deviationEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reported'), ...happened }),
  z.object({ type: z.literal('compiled'), ...happened }),
  z.object({ type: z.literal('forwarded'), ...happened }),
  z.object({ type: z.literal('action-set'), ...happened, action: deviationAction }),
  z.object({ type: z.literal('lifted'), ...happened }),
  z.object({ type: z.literal('solved'), ...happened }),
  z.object({ type: z.literal('passed-on'), ...happened }),
  /** To another forum. */
  z.object({ type: z.literal('sent-elsewhere'), ...happened }),
]);
export type DeviationEvent = z.infer<typeof deviationEvent>;

export const deviation = z.object({
  kind: z.literal('deviation'),
  id: entityId,
  schemaVersion: z.literal(2),
  /** The status again: what the store lists by. */
  state: z.enum(deviationStatuses),
  /** Instant reported. */
  sort: z.string(),
  teamId: entityId,
  issue: deviationKind,
  category: deviationCategory,
  /** Guarded, at most 300 characters; may be empty: the category alone is a report. */
  text: z.string().max(300),
  /** Teams (municipalities) it touches besides its own; with one more it is suggested for Länsam. */
  alsoTouches: z.array(entityId).max(20),
  /** About how things are arranged rather than one event. */
  structural: z.boolean(),
  /** The nearest manager was asked before it went on. */
  managerAsked: z.boolean(),
  action: deviationAction.optional(),
  reportedOn: isoDate,
  meetingId: entityId.optional(),
  history: z.array(deviationEvent),
});
export type Deviation = z.infer<typeof deviation>;
