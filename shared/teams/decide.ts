import type { AccountKey } from '../kernel/account-key.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { without } from '../kernel/without.ts';
import { partyOfFunction } from '../codes/party.ts';
import type { TeamCommandOf } from './contract.ts';
import { atOnce, type Ending } from './forms.ts';
import { decidedAnew, settingChanges, settingsWith } from './dated-settings.ts';
import type { TeamRefusal } from './refusals.ts';
import { endOf } from './seats.ts';
import type { Member, Team, TeamSettings } from './team.ts';

type NewSeat = Omit<TeamCommandOf<'add-member'>, 'verb' | 'teamId'>;

/** A new seat, or an ersättare for one. Refuses a second coordinator (handbook §1: exactly one active). */
export function addMember(
  team: Team,
  seat: NewSeat,
  ctx: CommandContext,
): Result<Team, TeamRefusal> {
  const { deputyFor } = seat;
  if (deputyFor === undefined && seat.function === 'coordinator') {
    const seated = team.members.some(
      (member) => isCoordinator(member) && lastsUntil(member, seat.from),
    );
    if (seated) return err({ code: 'second-coordinator' });
  }
  if (deputyFor !== undefined) {
    const refusal = refuseDeputy(team, deputyFor, seat);
    if (refusal !== undefined) return err(refusal);
  }
  const member: Member = {
    id: ctx.newId(),
    function: seat.function,
    from: seat.from,
    ...(seat.account !== undefined && { account: seat.account }),
    ...(deputyFor === undefined ? { role: 'member' } : { role: 'deputy', deputyFor }),
  };
  if (isTaken(team, member)) return err({ code: 'account-taken' });
  const added: Team = {
    ...team,
    members: [...team.members, member],
    history: [
      ...team.history,
      { type: 'member-added', at: ctx.now, by: ctx.actor, memberId: member.id },
    ],
  };
  return ok(isCoordinator(member) ? withEntered(added, member.id, ctx) : added);
}

/** Whoever is put in the seat, what the styrgrupp decided waits no longer. */
function withEntered(team: Team, memberId: string, ctx: CommandContext): Team {
  const { appointment } = team;
  if (appointment?.status !== 'appointed') return team;
  const entered = { ...happenedNow(ctx), memberId };
  return {
    ...team,
    appointment: { ...appointment, status: 'entered', entered },
    history: [
      ...team.history,
      { type: 'appointment-entered', ...entered, appointmentId: appointment.id },
    ],
  };
}

/** The last day of a seat, or its end at once; those who were its ersättare end with it, since there is nobody left to stand in for. */
export function endMember(
  team: Team,
  { memberId, lastDay }: Pick<TeamCommandOf<'end-member'>, 'memberId' | 'lastDay'>,
  ctx: CommandContext,
): Result<Team, TeamRefusal> {
  const seat = team.members.find(({ id }) => id === memberId);
  if (seat === undefined) return err({ code: 'not-found', what: 'member' });
  const ended = endOf(seat, ctx.today);
  if (ended !== undefined) return err({ code: 'seat-ended', on: ended });
  const end = endBy(lastDay, ctx.today);
  if (end.to < seat.from) return err(endsTooEarly(lastDay, seat.from));
  if (seat.to === lastDay) return ok(team);
  const ends = (member: Member): boolean =>
    member.id === memberId ||
    (member.role === 'deputy' && member.deputyFor === memberId && lastsUntil(member, end.to));
  return ok({
    ...team,
    members: team.members.map((member) => (ends(member) ? { ...member, ...end } : member)),
    history: [
      ...team.history,
      { type: 'member-ended', at: ctx.now, by: ctx.actor, memberId, on: end.to },
    ],
  });
}

/** Of a seat or a role that would end before its first day. */
export function endsTooEarly(lastDay: Ending, earliest: IsoDate): TeamRefusal {
  return { code: 'too-early', field: lastDay === atOnce ? 'ends' : 'lastDay', earliest };
}

/** What is written of a seat or a role that ends. */
export function endBy(
  lastDay: Ending,
  today: IsoDate,
): { readonly to: IsoDate; readonly endedAtOnce?: true } {
  return lastDay === atOnce ? { to: today, endedAtOnce: true } : { to: lastDay };
}

/** Which Microsoft account sits on a seat; without one the seat is kept and nobody holds it. */
export function linkMember(
  team: Team,
  { memberId, account }: { readonly memberId: string; readonly account?: AccountKey | undefined },
  ctx: CommandContext,
): Result<Team, TeamRefusal> {
  const seat = team.members.find(({ id }) => id === memberId);
  if (seat === undefined) return err({ code: 'not-found', what: 'member' });
  const ended = endOf(seat, ctx.today);
  if (ended !== undefined) return err({ code: 'seat-ended', on: ended });
  if (seat.account === account) return ok(team);
  const linked: Member = {
    ...without(seat, 'account'),
    ...(account !== undefined && { account }),
  };
  if (isTaken(team, linked)) return err({ code: 'account-taken' });
  return ok({
    ...team,
    members: team.members.map((member) => (member.id === memberId ? linked : member)),
    history: [...team.history, { type: 'member-linked', at: ctx.now, by: ctx.actor, memberId }],
  });
}

/**
 * What the team decides for itself, from today or a later day: what has been judged and counted by what held before stays
 * as it was (handbook §9).
 *
 * @param basedOn how many changes there were when the form was opened: what somebody else decided since is not lost
 */
export function setTeamSettings(
  team: Team,
  {
    settings,
    from,
    basedOn,
  }: Pick<TeamCommandOf<'set-team-settings'>, 'settings' | 'from' | 'basedOn'>,
  ctx: CommandContext,
): Result<Team, TeamRefusal> {
  if (from < ctx.today) return err({ code: 'too-early', field: 'from', earliest: ctx.today });
  const fields = wrongSettings(settings);
  if (fields.length > 0) return err({ code: 'invalid', fields });
  if (basedOn !== settingChanges(team)) return err({ code: 'settings-changed-since' });
  const changed = decidedAnew(team, settings, from);
  if (changed.length === 0) return ok(team);
  return ok({
    ...team,
    settings: settingsWith(team, settings, from),
    history: [
      ...team.history,
      { type: 'settings-changed', at: ctx.now, by: ctx.actor, from, settings: [...changed] },
    ],
  });
}

function refuseDeputy(team: Team, deputyFor: string, seat: NewSeat): TeamRefusal | undefined {
  const substituted = team.members.find(({ id }) => id === deputyFor);
  if (substituted?.role !== 'member') return { code: 'not-found', what: 'member' };
  const ended = endOf(substituted, seat.from);
  if (ended !== undefined) return { code: 'seat-ended', on: ended };
  // "From the same service" (handbook §1); the party is what can be known here.
  return partyOfFunction[substituted.function] === partyOfFunction[seat.function]
    ? undefined
    : { code: 'deputy-of-other-party' };
}

function isCoordinator(member: Member): boolean {
  return member.role === 'member' && member.function === 'coordinator';
}

function lastsUntil(member: Member, date: IsoDate): boolean {
  return endOf(member, date) === undefined;
}

/** One person may have several seats, but not the same one twice at the same time. */
function isTaken(team: Team, seat: Member): boolean {
  return team.members.some(
    (other) =>
      other.id !== seat.id &&
      seat.account !== undefined &&
      other.account === seat.account &&
      other.function === seat.function &&
      other.role === seat.role &&
      lastsUntil(other, seat.from) &&
      lastsUntil(seat, other.from) &&
      (other.role === 'member' || seat.role === 'member' || other.deputyFor === seat.deputyFor),
  );
}

function wrongSettings({
  targetRange,
  breakPeriods,
  intakePaused,
  agendaPlan,
}: TeamSettings): string[] {
  const fields: string[] = [];
  if (targetRange !== undefined && targetRange.min > targetRange.max) {
    fields.push('min', 'max');
  }
  if (breakPeriods.some(({ from, to }) => to < from)) fields.push('breakPeriods');
  if (intakePaused?.to !== undefined && intakePaused.to < intakePaused.from) {
    fields.push('pausedTo');
  }
  const lunch = agendaPlan?.lunch;
  if (lunch !== undefined && lunch.to <= lunch.from) fields.push('lunchTo');
  return fields;
}
