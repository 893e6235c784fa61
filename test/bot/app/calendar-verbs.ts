import type { Expected } from './case-verbs.ts';
import { managerAccount, officeAccount } from '../../builders/app.ts';
import { coach, coordinatorAccount, deputy, everyone, fk, members } from './people.ts';

type CalendarVerb = 'open-calendar-feed' | 'end-calendar-feed';

export const calendarVerbs: { readonly [V in CalendarVerb]: Expected<V> } = {
  // One's own, for who is called to something in any team or above them, and there for one here.
  'open-calendar-feed': {
    may: [
      ...members,
      ...[fk, deputy, coach, 'demo/other-coordinator'],
      ...[officeAccount, managerAccount, 'demo/process-lead', 'demo/county'],
    ],
    of: () => ({ verb: 'open-calendar-feed', secretHash: 'b'.repeat(64) }),
  },
  'end-calendar-feed': {
    may: [coordinatorAccount],
    refused: everyone.filter((one) => one !== coordinatorAccount),
    of: () => ({ verb: 'end-calendar-feed' }),
  },
};
