import { decideCase, undoCaseDecision } from '../../../shared/cases/steps/decide.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { decideItem, undoItemDecision } from '../../../shared/meetings/lead/hold.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { liveMeetings, nextInTime } from '../documents/meetings.ts';
import { type MeetingAtHand, meetingFor } from '../permission/permission.ts';
import { isRaisedAgain } from '../cases/previous-case.ts';
import { read, replacing, teamScope } from '../documents/stored.ts';
import type { Write } from '../ports.ts';
import type { Change, Handler } from '../commands/handler.ts';
import { hardlyShownWrites } from '../agenda/meeting-change.ts';
import { forgottenAtMeetings, refittedOnAgendas } from '../agenda/off-agendas.ts';
import { atMeeting } from '../commands/places.ts';

type AtItem = CommandOf<'decide-item'> | CommandOf<'undo-decision'>;

export const decideItemHandler: Handler<CommandOf<'decide-item'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await itemFor(app, command, ctx);
    if (!found.ok) return found;
    const { meeting, team, starCase } = found.value;
    const { itemId, decision } = command;
    const item = decideItem(meeting.body, itemId, decision, ctx, command);
    if (!item.ok) return item;
    const live = await liveMeetings(app, command.teamId);
    const where = {
      team: team.body,
      meetingId: meeting.body.id,
      nextMeeting: nextInTime(meeting.body, live, ctx.today)?.body.plan.date,
      meetingDays: live.map(({ body }) => body.plan.date),
      confirmed: command.confirmed,
    };
    const decided = decideCase(starCase.body, decision, where, ctx);
    if (!decided.ok) return decided;
    const change = bothChanged(found.value, item.value, decided.value, ctx);
    const elsewhere = await onOtherAgendas(app, found.value, decided.value, ctx);
    return ok({ ...change, writes: [...change.writes, ...elsewhere] });
  },
};

export const undoDecisionHandler: Handler<CommandOf<'undo-decision'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await itemFor(app, command, ctx);
    if (!found.ok) return found;
    const { meeting, starCase } = found.value;
    const item = undoItemDecision(meeting.body, command.itemId, ctx);
    if (!item.ok) return item;
    const undone = undoCaseDecision(starCase.body, { meetingId: meeting.body.id }, ctx);
    if (!undone.ok) return undone;
    const { id: reference } = starCase.body;
    if (await isRaisedAgain(app, { teamId: command.teamId, reference }))
      return err({ code: 'already-raised-again' });
    const change = bothChanged(found.value, item.value, undone.value, ctx);
    const elsewhere = await onOtherAgendas(app, found.value, undone.value, ctx);
    return ok({ ...change, writes: [...change.writes, ...elsewhere] });
  },
};

/** What has been decided here decides what the team's other meetings still can decide. */
async function onOtherAgendas(
  app: App,
  { meeting, starCase }: ItemAtHand,
  after: StarCase,
  ctx: RuledContext,
): Promise<readonly Write[]> {
  // As when it is withdrawn between meetings: what was written about it goes with the consent.
  if (isWithoutConsent(after)) return forgottenAtMeetings(app, after, ctx, meeting.body.id);
  return after.current.status === starCase.body.current.status
    ? []
    : refittedOnAgendas(app, after, ctx, meeting.body.id);
}

function isWithoutConsent({ current }: StarCase): boolean {
  return current.status === 'closed' && current.closing.reason === 'consent-withdrawn';
}

interface ItemAtHand extends MeetingAtHand {
  readonly starCase: ParsedDocument<StarCase>;
}

async function itemFor(
  app: App,
  command: AtItem,
  ctx: RuledContext,
): Promise<Result<ItemAtHand, Refusal>> {
  const found = await meetingFor(app, command, ctx, 'run-meeting');
  if (!found.ok) return found;
  const item = found.value.meeting.body.items.find(({ id }) => id === command.itemId);
  if (item === undefined) return err({ code: 'not-found', what: 'item' });
  const starCase = await read(app.store, teamScope(command.teamId), 'case', item.reference);
  if (starCase === undefined) return err({ code: 'not-found', what: 'case' });
  return ok({ ...found.value, starCase });
}

/** The agenda and the case say the same or neither is saved. */
function bothChanged(
  { meeting, team, starCase }: ItemAtHand,
  nextMeeting: Meeting,
  nextCase: StarCase,
  { now }: RuledContext,
): Change {
  return {
    writes: [
      ...hardlyShownWrites(meeting, nextMeeting, team.body, now),
      ...replacing(starCase, nextCase),
    ],
    ids: { reference: starCase.body.id },
    subjects: [meeting.body.id, starCase.body.id],
    meeting: nextMeeting,
  };
}
