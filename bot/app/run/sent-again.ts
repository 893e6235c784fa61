import { addMinutes, type Instant } from '../../../shared/kernel/calendar.ts';

const day = 24 * 60;

/**
 * For how many days the same command is taken when it is sent again, counted from when its sender first had it. That is the
 * longest redelivery there is: Teams tries again for minutes, and a proxy for seconds; it is people who come back later.
 * `spareDays`: for how much longer its receipt is kept, so that nobody's clock makes a command twice.
 */
const taken = {
  /**
   * A tab keeps the id of what got no answer while its page is open, and that may be over a long weekend. How long it has
   * waited its own computer says, whose clock may be put right meanwhile.
   */
  tab: { days: 7, spareDays: 7 },
  /**
   * A form or a button stands in its channel for years. The lists after a meeting are worked with until the next one, past a
   * summer's break. When it was drawn our own clocks say, here and in another process.
   */
  card: { days: 90, spareDays: 1 },
  /** A message to the bot, which is only answered: one too many when it comes again after a weekend's trouble harms nobody. */
  message: { days: 3, spareDays: 0 },
} as const;

export interface SentAgain {
  /** Later it is refused: nobody can tell any longer whether it has been carried out. */
  readonly until: Instant;
  readonly receiptExpires: Instant;
}

/** @param since when its sender first had it; a clock that has been set back makes nobody younger than now */
export function sentAgain(from: keyof typeof taken, since: Instant, now: Instant): SentAgain {
  const { days, spareDays } = taken[from];
  const until = addMinutes(since < now ? since : now, days * day);
  return { until, receiptExpires: addMinutes(until, spareDays * day) };
}
