import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { without } from '../../kernel/without.ts';
import type { Meeting } from '../meeting.ts';
import type { CaseItem, Topic } from '../on-agenda.ts';
import { changed, unless } from '../transition.ts';
import { undecidedRaised, withItems } from './items.ts';
import { isUnanswered } from './questions.ts';

/** Two meetings after something has gone from the one to the other. */
export interface Carried {
  readonly from: Meeting;
  readonly next: Meeting;
}

/**
 * What a meeting that is over leaves for the next (handbook §2, §3: nothing is dropped silently): what was raised and not
 * decided, the questions FK has not answered, and the topics that are to be taken up again or, of a cancelled meeting,
 * all of them.
 */
export function carryOn(from: Meeting, next: Meeting, ctx: CommandContext): Carried {
  return canTake(next)
    ? handOver(from, next, leftAt(from), ctx)
    : { from: leftWaiting(from), next };
}

/** Without a next meeting it waits, and the first one planned or opened takes it up. */
export function leftWaiting(from: Meeting): Meeting {
  const { items, topics } = leftAt(from);
  if (items.length + topics.length === 0) return from;
  const waits = <T extends CaseItem | Topic>(all: readonly T[], some: readonly T[]): T[] =>
    all.map((one) => (some.includes(one) ? { ...one, waits: true } : one));
  return { ...from, items: waits(from.items, items), topics: waits(from.topics, topics) };
}

/** What waits at a meeting that is over, on one that is to be held. */
export function takeUpWaiting(from: Meeting, next: Meeting, ctx: CommandContext): Carried {
  if (!canTake(next)) return { from, next };
  const topics = from.topics.filter(isWaiting);
  return handOver(from, next, { items: from.items.filter(({ waits }) => waits), topics }, ctx);
}

/** Whether anything waits at a meeting that is over. */
export function hasWaiting({ items, topics }: Meeting): boolean {
  return items.some(({ waits }) => waits) || topics.some(isWaiting);
}

/**
 * What has come on to a meeting, on one that lies before it: the team's next meeting in time has it (handbook §2), also
 * one that was planned as a replacement afterwards.
 */
export function takeUpEarlier(later: Meeting, earlier: Meeting, ctx: CommandContext): Carried {
  const cameOn = ({ carriedFrom }: CaseItem | Topic) => carriedFrom !== undefined;
  return movedOver(later, earlier, cameOn, ctx);
}

/** A meeting that has been moved past another: what was put up for it is taken up at the one that now comes first. */
export function leftBehind(moved: Meeting, first: Meeting, ctx: CommandContext): Carried {
  return movedOver(moved, first, () => true, ctx);
}

interface Left {
  readonly items: readonly CaseItem[];
  readonly topics: readonly Topic[];
}

function canTake(next: Meeting): boolean {
  return unless(next, ['planned', 'called', 'open']) === undefined;
}

function leftAt(over: Meeting): Left {
  return {
    items: undecidedRaised(over),
    topics: over.topics.filter((topic) => goesOn(over, topic)),
  };
}

/** FK may answer a question while it waits, which then is done. */
function isWaiting(topic: Topic): boolean {
  return isUnanswered(topic) || (topic.waits === true && topic.answer === undefined);
}

function goesOn({ current }: Meeting, topic: Topic): boolean {
  if (topic.carriedTo !== undefined) return false;
  if (isWaiting(topic) || topic.outcome?.code === 'again') return true;
  return (
    current.status === 'cancelled' && topic.outcome === undefined && topic.answer === undefined
  );
}

/** Where it was, it is kept and says where it went, so that it is taken on once. */
function handOver(
  from: Meeting,
  next: Meeting,
  { items, topics }: Left,
  ctx: CommandContext,
): Carried {
  const goneOn = topics.reduce(
    (so, { id, part }) =>
      changed(
        so,
        {
          type: part === 'fk-slot' ? 'question-carried' : 'topic-carried',
          ...happenedNow(ctx),
          topicId: id,
        },
        {
          topics: so.topics.map((one) =>
            one.id === id ? { ...without(one, 'waits'), carriedTo: next.id } : one,
          ),
        },
      ),
    from,
  );
  return {
    from: goneOn.items.some(({ waits }) => waits)
      ? { ...goneOn, items: goneOn.items.map((item) => without(item, 'waits')) }
      : goneOn,
    next: received(next, from.id, { items, topics }, ctx),
  };
}

/** Between two meetings that are both to be held: it stands on one of them. */
function movedOver(
  from: Meeting,
  next: Meeting,
  which: (one: CaseItem | Topic) => boolean,
  ctx: CommandContext,
): Carried {
  const left = {
    items: undecidedRaised(from).filter(which),
    topics: from.topics.filter(which).filter(({ answer }) => answer === undefined),
  };
  const ofItems = left.items.reduce(
    (so, { id }) =>
      changed(
        so,
        { type: 'item-removed', ...happenedNow(ctx), itemId: id },
        { items: so.items.filter((item) => item.id !== id) },
      ),
    from,
  );
  const gone = left.topics.reduce(
    (so, { id }) =>
      changed(
        so,
        { type: 'topic-removed', ...happenedNow(ctx), topicId: id },
        { topics: so.topics.filter((topic) => topic.id !== id) },
      ),
    ofItems,
  );
  return { from: gone, next: received(next, from.id, left, ctx) };
}

function received(
  next: Meeting,
  carriedFrom: string,
  { items, topics }: Left,
  ctx: CommandContext,
): Meeting {
  const withCases = withItems(
    next,
    items.map((item) => ({ ...without(without(item, 'decision'), 'waits'), carriedFrom })),
    ctx,
  );
  return topics
    .filter(({ id }) => !next.topics.some((known) => known.id === id))
    .reduce(
      (so, topic) =>
        changed(
          so,
          { type: 'topic-added', ...happenedNow(ctx), topicId: topic.id },
          {
            topics: [...so.topics, { ...without(without(topic, 'outcome'), 'waits'), carriedFrom }],
          },
        ),
      withCases,
    );
}
