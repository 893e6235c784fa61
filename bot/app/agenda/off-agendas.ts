import type { StarCase } from '../../../shared/cases/case.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import {
  raisedItem,
  withCorrectedItem,
  withItems,
  withoutItem,
  withoutReason,
  withoutStale,
  withStanding,
} from '../../../shared/meetings/agenda/items.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { App } from '../context/app.ts';
import { liveMeetings } from '../documents/meetings.ts';
import type { Write } from '../ports.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { meetingWrites } from './meeting-change.ts';

/** A case that has stopped, off every agenda that is still to be held. */
export async function offAgendas(
  app: App,
  { teamId, id }: StarCase,
  ctx: RuledContext,
): Promise<readonly Write[]> {
  const meetings = await liveMeetings(app, teamId);
  return meetings.flatMap((meeting) =>
    meetingWrites(meeting, withoutItem(meeting.body, id, ctx), ctx.now),
  );
}

/**
 * A case that stands elsewhere than before, on the agendas that are still to be held: off those where nothing about it
 * can be decided any more, and on those being held that now take it up. One that is raised again by taking a decision
 * back has one place: at the meeting that took it back (`at`), or else at the first to come.
 */
export async function refittedOnAgendas(
  app: App,
  starCase: StarCase,
  ctx: RuledContext,
  at?: string,
): Promise<readonly Write[]> {
  const live = await liveMeetings(app, starCase.teamId);
  const others = live.filter(({ body }) => body.id !== at);
  const isRaised = starCase.current.status === 'raised';
  const first = isRaised && at === undefined ? others[0]?.body.id : undefined;
  const refitted = (body: Meeting): Meeting => {
    if (body.id === first)
      return withItems(withoutStale(body, [starCase], ctx), [raisedItem(starCase)], ctx);
    return isRaised
      ? withoutItem(body, starCase.id, ctx)
      : withStanding(withoutStale(body, [starCase], ctx), starCase, ctx);
  };
  return others.flatMap((meeting) => meetingWrites(meeting, refitted(meeting.body), ctx.now));
}

/**
 * A case whose consent is withdrawn: off the agendas that are to be held, and at every meeting, held ones too, without
 * what was written about it (handbook §7). What was decided stays as codes.
 */
export async function forgottenAtMeetings(
  app: App,
  { teamId, id }: StarCase,
  ctx: RuledContext,
  /** The meeting where it happens, which is saved by itself: what was written there ends with the item's decision. */
  at?: string,
): Promise<readonly Write[]> {
  const all = await listAll(app.store, teamScope(teamId), { kind: 'meeting' });
  return all
    .filter(({ body }) => body.id !== at)
    .flatMap((meeting) => {
      const isOver = meeting.body.state === 'closed' || meeting.body.state === 'cancelled';
      const listed = isOver ? meeting.body : withoutItem(meeting.body, id, ctx);
      return meetingWrites(meeting, withoutReason(listed, id), ctx.now);
    });
}

/** Who raises it, on the agendas where it waits for its decision. */
export async function correctedOnAgendas(
  app: App,
  starCase: StarCase,
  ctx: RuledContext,
): Promise<readonly Write[]> {
  const meetings = await liveMeetings(app, starCase.teamId);
  return meetings.flatMap((meeting) =>
    meetingWrites(meeting, withCorrectedItem(meeting.body, starCase, ctx), ctx.now),
  );
}
