import { localDate } from '../kernel/calendar.ts';
import type { CommandContext } from '../kernel/context.ts';
import { type RuleSet, ruleSetOn } from '../rules/rule-set.ts';
import type { CaseEvent, StarCase } from './case.ts';
import { stateAt } from './history.ts';
import { sortOf } from './queue-order.ts';

/** The rule set a case is judged by: that of the day it was raised (handbook §9). */
export function rulesOf(starCase: Pick<StarCase, 'raisedAt'>): RuleSet {
  return ruleSetOn(localDate(starCase.raisedAt));
}

/** When, by whom and by which rules: what every event says. */
export function happenedNow(starCase: StarCase, ctx: CommandContext) {
  return { at: ctx.now, by: ctx.actor, rules: rulesOf(starCase).code };
}

/** The case with one more event, and where that leaves it. */
export function after(starCase: StarCase, event: CaseEvent): StarCase {
  return withHistory(starCase, [...starCase.history, event]);
}

/** The case with that history: its state and its place in the queue are what the history says. */
export function withHistory(starCase: StarCase, history: CaseEvent[]): StarCase {
  const current = stateAt(history);
  const told = { ...starCase, history, current, state: current.status };
  return { ...told, sort: sortOf(told) };
}
