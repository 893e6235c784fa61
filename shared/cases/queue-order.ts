import { type Instant, localDate } from '../kernel/calendar.ts';
import type { CaseEvent, StarCase } from './case.ts';
import { standingEvents } from './history.ts';
import { planOn, type RuleBook } from '../rules/rule-book.ts';

/** After every priority group there can be. */
const withoutPriority = 99;

/** Begins the key of every case that has ended, and comes after every key of the queue. */
const ended = 'ended';
/** Lists what is before the team (`sortBefore`), or what has ended (`sortFrom`), whatever else is known of it. */
export const firstEnded = ended;

/**
 * The key a case is stored with: where the team moved it last, or else the day it was raised. Once it has ended, by when:
 * what was closed since the last meeting, and the latest hundred, are then found without reading those before.
 */
export function sortOf(starCase: Pick<StarCase, 'history' | 'raisedAt' | 'current'>): string {
  const { current, raisedAt } = starCase;
  if ('at' in current) return endedKey(current.at);
  return movedTo(starCase) ?? ownKey(withoutPriority, raisedAt);
}

export function endedKey(at: Instant): string {
  return `${ended} ${at}`;
}

/** The cases in the order of the queue; those raised in the same instant by their reference. */
export function inQueueOrder(cases: readonly StarCase[], rules: RuleBook): readonly StarCase[] {
  return [...cases].sort(
    (a, b) => compare(queueKey(a, rules), queueKey(b, rules)) || compare(a.id, b.id),
  );
}

/** The cases in the order they were raised. */
export function byRaised(cases: readonly StarCase[]): readonly StarCase[] {
  return [...cases].sort((a, b) => compare(a.raisedAt, b.raisedAt) || compare(a.id, b.id));
}

/**
 * The key whose binary order is the order of the queue: where the team moved it last, or else by the day it was raised
 * (handbook §3). Only where the yearly plan of that day ranks the priority groups do they come first, in its order.
 */
export function queueKey(starCase: StarCase, rules: RuleBook): string {
  const moved = movedTo(starCase);
  return moved === undefined
    ? ownKey(rankOf(starCase, rules), starCase.raisedAt)
    : asRanked(moved, rules);
}

function rankOf(starCase: StarCase, rules: RuleBook): number {
  const plan = planOn(rules, localDate(starCase.raisedAt));
  if (plan?.prioritiesRanked !== true || starCase.type !== 'new') return withoutPriority;
  const { priorityGroups } = starCase;
  const rank = plan.priorityGroups.findIndex((group) => priorityGroups.includes(group));
  return rank === -1 ? withoutPriority : rank;
}

function ownKey(rank: number, raisedAt: Instant): string {
  return `${String(rank).padStart(2, '0')} ${raisedAt}`;
}

/** A key that begins with a rank and the instant another case was raised: its place is right after that one. */
const besideRanked = /^\d\d (\d{4}-\d\d-\d\dT[\d:.]+Z)/;

/**
 * Keys were once made beside cases that stood ranked, also in years whose plan ranks nothing. The place the team chose is
 * the one after that case, wherever it stands now.
 */
function asRanked(moved: string, rules: RuleBook): string {
  const raisedAt = besideRanked.exec(moved)?.[1];
  if (raisedAt === undefined || planOn(rules, localDate(raisedAt))?.prioritiesRanked === true)
    return moved;
  return `${withoutPriority}${moved.slice(2)}`;
}

function movedTo({ history }: Pick<StarCase, 'history'>): string | undefined {
  return standingEvents(history).findLast(isMove)?.sort;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isMove(event: CaseEvent): event is Extract<CaseEvent, { type: 'queue-moved' }> {
  return event.type === 'queue-moved';
}
