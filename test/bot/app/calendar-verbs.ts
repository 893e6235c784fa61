import type { Expected } from './case-verbs.ts';
import { coach, coordinatorAccount, deputy, everyone, fk, members } from './people.ts';

type CalendarVerb = 'open-calendar-feed' | 'end-calendar-feed';

export const calendarVerbs: { readonly [V in CalendarVerb]: Expected<V> } = {
  // One's own, for who has a seat in any team, and there for one here.
  'open-calendar-feed': {
    may: [...members, fk, deputy, coach, 'demo/other-coordinator'],
    of: () => ({ verb: 'open-calendar-feed', secretHash: 'b'.repeat(64) }),
  },
  'end-calendar-feed': {
    may: [coordinatorAccount],
    refused: everyone.filter((one) => one !== coordinatorAccount),
    of: () => ({ verb: 'end-calendar-feed' }),
  },
};
