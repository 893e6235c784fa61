import { localDate } from '../kernel/calendar.ts';
import { type RuleBook, type RuleSet, ruleSetNamed } from '../rules/rule-book.ts';
import type { RuledContext } from '../rules/ruled-context.ts';
import type { CaseEvent, StarCase } from './case.ts';
import { stateOf } from './ended.ts';
import { stateAt } from './history.ts';
import { sortOf } from './queue-order.ts';

/** The rule set a case is judged by: that of the day it was raised (handbook §9), which its history names. */
export function rulesOf(
  { history, raisedAt }: Pick<StarCase, 'raisedAt' | 'history'>,
  rules: RuleBook,
): RuleSet {
  return ruleSetNamed(rules, history[0]?.rules, localDate(raisedAt));
}

/** When, by whom and by which rules: what every event says. */
export function happenedTo(starCase: StarCase, ctx: RuledContext) {
  return { at: ctx.now, by: ctx.actor, rules: rulesOf(starCase, ctx.rules).code };
}

/** The case with one more event, and where that leaves it. */
export function after(starCase: StarCase, event: CaseEvent): StarCase {
  return withHistory(starCase, [...starCase.history, event]);
}

/** The case with that history: its state and its place in the queue are what the history says. */
export function withHistory(starCase: StarCase, history: CaseEvent[]): StarCase {
  const current = stateAt(history);
  const told = { ...starCase, history, current, state: stateOf(current) };
  return { ...told, sort: sortOf(told) };
}
