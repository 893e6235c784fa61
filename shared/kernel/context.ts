import type { AccountKey } from './account-key.ts';
import type { Instant, IsoDate } from './calendar.ts';

/** What a pure decision may know besides the state and the command. */
export interface CommandContext {
  readonly now: Instant;
  /** `localDate(now)`. */
  readonly today: IsoDate;
  readonly actor: AccountKey;
  /** Fresh ids, in the order they are asked for. */
  readonly newId: () => string;
}
