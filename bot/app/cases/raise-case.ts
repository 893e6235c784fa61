import { isOfFk } from '../../../shared/cases/case-access.ts';
import { caseReferenceOf } from '../../../shared/cases/written-reference.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import { raiseCase } from '../../../shared/cases/raise/raise.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { partsOf } from '../../../shared/kernel/calendar.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RaiseInput } from '../../../shared/cases/raise-input.ts';
import { addItem } from '../../../shared/meetings/agenda/items.ts';
import { partyOfFunction } from '../../../shared/codes/party.ts';
import type { Member } from '../../../shared/teams/team.ts';
import type { App } from '../context/app.ts';
import { maySee } from '../permission/case-permission.ts';
import { type MeetingAtHand, meetingFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { createCaseNumbers } from './case-numbers.ts';
import { onlyOnceAgain, previousCase } from './previous-case.ts';
import { read, teamScope } from '../documents/stored.ts';
import { type Change, create, type Handler } from '../commands/handler.ts';
import { meetingChange } from '../agenda/meeting-change.ts';
import { atMeeting } from '../commands/places.ts';

type NewCase = Extract<RaiseInput, { type: 'new' | 'consultation' }>;
type FollowUp = Extract<RaiseInput, { type: 'follow-up' }>;

export const raiseCaseHandler: Handler<CommandOf<'raise-case'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'raise-case');
    if (!found.ok) return found;
    const { team, meeting } = found.value;
    const seatIds = ownSeatIds(team.body, ctx.actor, ctx.today, meeting.body);
    const member = team.body.members.find(({ id }) => id === seatIds[0]);
    if (member === undefined) return err({ code: 'denied', reason: 'not-in-team' });
    const raising = { found: found.value, member, seatIds };
    const { raise } = command;
    return raise.type === 'follow-up'
      ? bookFollowUp(app, raising, raise, ctx)
      : raiseNew(app, raising, raise, ctx);
  },
};

interface Raising {
  readonly found: MeetingAtHand;
  readonly member: Member;
  readonly seatIds: readonly string[];
}

/** The number, the case and its place on the agenda are saved together, so that no number is lost or given twice. */
async function raiseNew(
  app: App,
  { found, member }: Raising,
  raise: NewCase,
  ctx: RuledContext,
): Promise<Result<Change, Refusal>> {
  const { team, meeting } = found;
  const { year } = partsOf(ctx.today);
  const numbers = createCaseNumbers(app, team.body.id);
  const reference = caseReferenceOf(team.body.code, year, await numbers.next(year));
  const again = raise.type === 'new' ? raise.previous : undefined;
  const previous = await previousCase(app, { teamId: team.body.id, reference: again }, ctx);
  const place = { reference, member, meetingId: meeting.body.id, previous };
  const raised = raiseCase(team.body, raise, place, ctx);
  if (!raised.ok) return raised;
  const once = await onlyOnceAgain(app, { teamId: team.body.id, reference: again }, reference);
  if (!once.ok) return once;
  const item = {
    reference,
    kind: raise.type,
    standing: false,
    raisedBy: member.id,
    ...(raise.type === 'new' ? { referrer: raise.referrer } : {}),
    raisingParty: raised.value.raisingParty,
  };
  const listed = addItem(meeting.body, item, ctx);
  if (!listed.ok) return listed;
  const change = meetingChange(meeting, listed.value, ctx.now, [reference]);
  return ok({
    ...change,
    writes: [...numbers.writes(), create(raised.value), ...once.value, ...change.writes],
    ids: { reference },
  });
}

async function bookFollowUp(
  app: App,
  { found, member, seatIds }: Raising,
  { reference }: FollowUp,
  ctx: RuledContext,
): Promise<Result<Change, Refusal>> {
  const { team, meeting } = found;
  const starCase = await read(app.store, teamScope(team.body.id), 'case', reference);
  // FK's people know of no other cases than those FK raised (handbook §4): not even that one exists.
  if (starCase === undefined || !maySee({ ...found, seatIds }, starCase.body)) {
    return err({ code: 'not-found', what: 'case' });
  }
  const { current, raisingParty } = starCase.body;
  if (current.status !== 'ongoing') return err({ code: 'case-is', status: current.status });
  const item = { reference, kind: 'follow-up', standing: false, raisedBy: member.id } as const;
  const party = isOfFk(starCase.body) ? raisingParty : partyOfFunction[member.function];
  const listed = addItem(meeting.body, { ...item, raisingParty: party }, ctx);
  if (!listed.ok) return listed;
  const change = meetingChange(meeting, listed.value, ctx.now, [reference]);
  // The case stays as it is; written again, so that another decision in the same moment cannot close it unseen.
  const unchanged: Write = { op: 'replace', body: starCase.body, etag: starCase.etag };
  return ok({ ...change, writes: [...change.writes, unchanged], ids: { reference } });
}
