import type { CommandContext } from '../kernel/context.ts';
import type { RuleBook } from './rule-book.ts';

/** What a decision may know that is judged by rules: those of its date are in the book. */
export interface RuledContext extends CommandContext {
  readonly rules: RuleBook;
}
