import { z } from 'zod';
import { fkThemes } from '../codes/fk-theme.ts';
import { memberFunctions } from '../codes/party.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { agendaPlan } from './agenda-plan.ts';
import { appointment, appointmentEvents } from './appointment.ts';
import { accountKey } from '../guard/account-key.ts';

const memberCommon = {
  id: entityId,
  function: z.enum(memberFunctions),
  /** Missing until the seat has been linked to a Microsoft account. */
  account: accountKey.optional(),
  from: isoDate,
  /** Last day, inclusive. */
  to: isoDate.optional(),
  /** Whoever held it lost it when it was ended, though its last day counts: a meeting held that morning stays as it was. */
  endedAtOnce: z.literal(true).optional(),
};

/** A seat in a team and who holds it, with dates, "because people change all the time" (handbook §1). */
const member = z.discriminatedUnion('role', [
  z.object({ ...memberCommon, role: z.literal('member') }),
  z.object({ ...memberCommon, role: z.literal('deputy'), deputyFor: entityId }),
]);
export type Member = z.infer<typeof member>;

const period = z.object({ from: isoDate, to: isoDate });

const targetRange = z.object({ min: z.int().min(0), max: z.int().max(500) });
const breakPeriods = z.array(period).max(60);
const intakePaused = z.object({ from: isoDate, to: isoDate.optional() });

/** What a team has decided for itself, as it is on one day. */
export const teamSettings = z.object({
  /** Simultaneous cases aimed at (Bräcke 15–20). */
  targetRange: targetRange.optional(),
  /** Declared breaks: no meeting is required in them (handbook §2). */
  breakPeriods,
  /** FK may raise cases only in teams flagged so (handbook §3). */
  fkMayRaise: z.boolean(),
  /** FK's contact can be given a case to carry (handbook §3); on under the agreement of 2025. */
  fkWorksWithCases: z.boolean().default(true),
  /** What FK's hour is about in odd months; the other theme in even ones (handbook §4). */
  fkOddMonths: z.enum(fkThemes).optional(),
  intakePaused: intakePaused.optional(),
  /** Nothing: the cases first, and no minutes set aside. */
  agendaPlan: agendaPlan.optional(),
});
export type TeamSettings = z.infer<typeof teamSettings>;

/** Each decision with the day it holds from, the earliest first; `null` where nothing is set. The past is shown against what held then (handbook §9). */
const datedSettings = z.object({
  targetRange: dated(targetRange.nullable()),
  breakPeriods: dated(breakPeriods),
  fkMayRaise: dated(z.boolean()),
  fkWorksWithCases: dated(z.boolean()).default([{ from: '2025-01-01', value: true }]),
  /** Teams stored before it could be decided have no themes that alternate. */
  fkOddMonths: dated(z.enum(fkThemes).nullable()).default([{ from: '2020-01-01', value: null }]),
  intakePaused: dated(intakePaused.nullable()),
  /** Teams stored before they could plan their agendas have decided nothing about them. */
  agendaPlan: dated(agendaPlan.nullable()).default([{ from: '2020-01-01', value: null }]),
});
export type DatedSettings = z.infer<typeof datedSettings>;

function dated<T extends z.ZodType>(value: T) {
  return z.array(z.object({ from: isoDate, value })).min(1);
}

/** What happened to the team, oldest first. */
const teamEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('created'), at: instant, by: accountKey }),
  z.object({ type: z.literal('member-added'), at: instant, by: accountKey, memberId: entityId }),
  z.object({
    type: z.literal('member-ended'),
    at: instant,
    by: accountKey,
    memberId: entityId,
    on: isoDate,
  }),
  z.object({ type: z.literal('member-linked'), at: instant, by: accountKey, memberId: entityId }),
  /** From which day, and the names of the settings; none are known of what happened before they were dated. */
  z.object({
    type: z.literal('settings-changed'),
    at: instant,
    by: accountKey,
    from: isoDate,
    settings: z.array(z.string().max(60)),
  }),
  z.object({ type: z.literal('channel-connected'), at: instant, by: accountKey }),
  ...appointmentEvents,
]);

export const team = z.object({
  kind: z.literal('team'),
  id: entityId,
  schemaVersion: z.literal(5),
  /** `swedishSortKey(name)`. */
  sort: z.string(),
  /** For instance `STAR Berg`. */
  name: z.string().min(1).max(80),
  municipality: z.string().min(1).max(60),
  /** Three letters, first part of every case reference: `BER`. */
  code: z.string().regex(/^[A-Z]{3}$/),
  members: z.array(member),
  settings: datedSettings,
  /** The connected channel: id of a `channel` document in the same scope. */
  channelId: z.string().optional(),
  /** The samordnare that its styrgrupp chose last. */
  appointment: appointment.optional(),
  /** Who does not want to be reminded in private. */
  withoutNudges: z.array(accountKey).optional(),
  history: z.array(teamEvent),
});
export type Team = z.infer<typeof team>;
