import type { StarCase } from '../../cases/case.ts';
import type { CaseItemKind } from '../../codes/agenda.ts';
import type { CaseStatus } from '../../codes/case.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { without } from '../../kernel/without.ts';
import type { CaseItem } from '../on-agenda.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, unless } from '../transition.ts';

/** A case to put on the agenda, before it has an id there. */
export type ItemToAdd = Omit<CaseItem, 'id' | 'decision'>;

/**
 * A case on the agenda, once. The last day for proposals does not stop a case: nobody else could raise it for its own
 * party afterwards, and the queue would show the wrong one as answering for the wait. The coordinator leads the
 * meeting and can let it go on to the next. (choice)
 */
export function addItem(
  meeting: Meeting,
  item: ItemToAdd,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['planned', 'called', 'open']);
  if (refused) return err(refused);
  if (isOnAgenda(meeting, item.reference)) return err({ code: 'already-on-agenda' });
  return ok(withItem(meeting, item, ctx));
}

/** The item as it came onto the agenda. */
export function withoutDecision(item: CaseItem): Omit<CaseItem, 'decision'> {
  return without(item, 'decision');
}

/** The agenda without a case that has stopped; what was decided about it stays as it was decided. */
export function withoutItem(meeting: Meeting, reference: string, ctx: CommandContext): Meeting {
  const item = meeting.items.find((one) => one.reference === reference);
  if (item === undefined || item.decision !== undefined) return meeting;
  return changed(
    meeting,
    { type: 'item-removed', ...happenedNow(ctx), itemId: item.id },
    { items: meeting.items.filter(({ id }) => id !== item.id) },
  );
}

/** Where a case stands while an item of that kind can be decided (handbook §3). */
const standsAt: Readonly<Record<CaseItemKind, readonly CaseStatus[]>> = {
  new: ['raised', 'queued'],
  queued: ['queued'],
  consultation: ['raised'],
  'follow-up': ['ongoing'],
};

/** The agenda without what can no longer be decided, since the case has gone on somewhere else. */
export function withoutStale(
  meeting: Meeting,
  cases: readonly StarCase[],
  ctx: CommandContext,
): Meeting {
  return cases.reduce((so, { id, current: { status } }) => {
    const item = so.items.find(({ reference }) => reference === id);
    return item === undefined || standsAt[item.kind].includes(status)
      ? so
      : withoutItem(so, id, ctx);
  }, meeting);
}

/** A case that has been raised and has no place on any agenda. */
export function raisedItem(starCase: StarCase): ItemToAdd {
  const { id, type, raisedBy, raisingParty } = starCase;
  return {
    reference: id,
    kind: type,
    standing: false,
    raisedBy,
    ...(starCase.type === 'new' ? { referrer: starCase.referrer } : {}),
    raisingParty,
  };
}

/** What every meeting takes up besides what is raised for it. */
export function standingItem(starCase: StarCase, kind: 'follow-up' | 'queued'): ItemToAdd {
  return {
    reference: starCase.id,
    kind,
    standing: true,
    ...(starCase.type === 'new' ? { referrer: starCase.referrer } : {}),
    raisingParty: starCase.raisingParty,
  };
}

/** A meeting that is being held, with a case that has become its business: every one that is ongoing or waits for room. */
export function withStanding(meeting: Meeting, starCase: StarCase, ctx: CommandContext): Meeting {
  const { status } = starCase.current;
  if (meeting.current.status !== 'open' || (status !== 'ongoing' && status !== 'queued'))
    return meeting;
  const kind = status === 'ongoing' ? 'follow-up' : 'queued';
  return withItems(meeting, [standingItem(starCase, kind)], ctx);
}

/** The agenda saying who raises a case as the case itself now does. */
export function withCorrectedItem(
  meeting: Meeting,
  starCase: StarCase,
  ctx: CommandContext,
): Meeting {
  const item = meeting.items.find((one) => one.reference === starCase.id);
  if (item === undefined || item.decision !== undefined || starCase.type !== 'new') return meeting;
  const { referrer, raisingParty } = starCase;
  if (item.referrer === referrer && item.raisingParty === raisingParty) return meeting;
  return changed(
    meeting,
    { type: 'item-corrected', ...happenedNow(ctx), itemId: item.id },
    {
      items: meeting.items.map((one) =>
        one.id === item.id ? { ...one, referrer, raisingParty } : one,
      ),
    },
  );
}

/** Without the reason that was written when the case was received. Nothing else changes: the revision stays. */
export function withoutReason(meeting: Meeting, reference: string): Meeting {
  const hasReason = (one: CaseItem) =>
    one.reference === reference &&
    one.decision?.made.outcome === 'received' &&
    one.decision.made.overrideReason !== undefined;
  if (!meeting.items.some(hasReason)) return meeting;
  return {
    ...meeting,
    items: meeting.items.map((one) => (hasReason(one) ? reasonless(one) : one)),
  };
}

function reasonless(item: CaseItem): CaseItem {
  const { decision } = item;
  return decision?.made.outcome === 'received'
    ? { ...item, decision: { ...decision, made: without(decision.made, 'overrideReason') } }
    : item;
}

/** What has been raised for this meeting and not been decided: it goes on to the next one, never silently. */
export function undecidedRaised(meeting: Meeting): readonly CaseItem[] {
  return meeting.items.filter((item) => !item.standing && item.decision === undefined);
}

/** The ones given that are not on the agenda yet, in their order. */
export function withItems(
  meeting: Meeting,
  items: readonly ItemToAdd[],
  ctx: CommandContext,
): Meeting {
  return items.reduce(
    (so, item) => (isOnAgenda(so, item.reference) ? so : withItem(so, item, ctx)),
    meeting,
  );
}

function withItem(meeting: Meeting, item: ItemToAdd, ctx: CommandContext): Meeting {
  const id = ctx.newId();
  return changed(
    meeting,
    { type: 'item-added', ...happenedNow(ctx), itemId: id },
    { items: [...meeting.items, { ...item, id }] },
  );
}

function isOnAgenda(meeting: Meeting, reference: string): boolean {
  return meeting.items.some((item) => item.reference === reference);
}
