import type { Verb } from '../../shared/commands/command.ts';
import type { Expected } from './expectation.ts';
import { everybody, members } from './people.ts';

type CalendarVerb = Extract<Verb, `${string}-calendar-feed`>;

/** One's own, for everybody who is called to something, in a team or above them; the samordnare of Berg has one already. */
export const calendarCommands: { readonly [V in CalendarVerb]: Expected<V> } = {
  'open-calendar-feed': {
    may: [
      'coordinator',
      ...members,
      'fk-contact',
      'deputy',
      'substitute',
      'deputy-not-sent',
      'individual-coordinator',
      'steering-member',
      'county-group',
      'process-lead',
      'office',
      'coordinator-of-bracke',
      'member-in-bracke',
    ],
    of: () => ({ verb: 'open-calendar-feed', secretHash: 'b'.repeat(64) }),
  },
  'end-calendar-feed': {
    may: ['coordinator'],
    hidden: everybody.filter((person) => person !== 'coordinator'),
    of: () => ({ verb: 'end-calendar-feed' }),
  },
};
