import type { CommandOf, Verb } from '../../shared/commands/command.ts';
import type { Person } from './people.ts';
import type { Places } from './places.ts';

/** Who gets a verb's command through, and who is refused how. */
export interface Expected<V extends Verb> {
  readonly may: readonly Person[];
  /** Who may in general, and is refused here for what the command says. */
  readonly refused?: readonly Person[];
  /** For whom the case is not there. */
  readonly hidden?: readonly Person[];
  readonly of: (places: Places, person: Person) => CommandOf<V>;
}

export interface ExpectedRoute {
  at(places: Places, person: Person): string;
  readonly may: readonly Person[];
  /** For whom the case is not there: they may read some, and not this one. */
  readonly hidden?: readonly Person[];
}
