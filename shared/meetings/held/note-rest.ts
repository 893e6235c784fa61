import type { PresentWay } from '../../codes/meeting.ts';
import { partyOfFunction } from '../../codes/party.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { seatsAt } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, unless } from '../transition.ts';

/** Seats that nothing is noted of. FK's is not among them: FK comes for an hour after the cases (handbook §2). */
export function restOf({ attendance, plan }: Meeting, team: Team): readonly string[] {
  return seatsAt(team, plan.date)
    .filter((seat) => attendance[seat.id] === undefined && partyOfFunction[seat.function] !== 'fk')
    .map(({ id }) => id);
}

/** All of them are here, said once: one change, so that two who press at once note nobody twice. */
export function noteRest(
  meeting: Meeting,
  team: Team,
  attendance: PresentWay,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['open']);
  if (refused) return err(refused);
  const memberIds = restOf(meeting, team);
  if (memberIds.length === 0) return err({ code: 'all-noted' });
  const noted = Object.fromEntries(memberIds.map((id) => [id, attendance] as const));
  return ok(
    changed(
      meeting,
      { type: 'rest-noted', ...happenedNow(ctx), memberIds: [...memberIds], attendance },
      { attendance: { ...meeting.attendance, ...noted } },
    ),
  );
}

/** What the last one of them still stands for: a seat that has been noted otherwise since is left as it is. */
export function restNoted({ history, attendance, current }: Meeting): readonly string[] {
  const last = history.findLast(({ type }) => type === 'rest-noted' || type === 'rest-unnoted');
  return current.status !== 'open' || last?.type !== 'rest-noted'
    ? []
    : last.memberIds.filter((id) => attendance[id] === last.attendance);
}

/** Taken back: nothing is noted of them again. */
export function unnoteRest(meeting: Meeting, ctx: CommandContext): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['open']);
  if (refused) return err(refused);
  const memberIds = restNoted(meeting);
  if (memberIds.length === 0) return err({ code: 'rest-not-noted' });
  const kept = Object.entries(meeting.attendance).filter(([id]) => !memberIds.includes(id));
  return ok(
    changed(
      meeting,
      { type: 'rest-unnoted', ...happenedNow(ctx), memberIds: [...memberIds] },
      { attendance: Object.fromEntries(kept) },
    ),
  );
}
