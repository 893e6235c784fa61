import type { Instant } from '../kernel/calendar.ts';
import { isLate, reminderAfter } from '../meetings/call/notice-dates.ts';
import type { PostRef } from '../meetings/meeting.ts';
import { without } from '../kernel/without.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Gathering } from './gathering.ts';
import { gatheringWith, inState } from './transition.ts';

/** The kallelse stands in the channel, or is out without one where there is none; late by when it went out. */
export function markGatheringCalled(
  gathering: Gathering,
  post: PostRef | undefined,
  rules: RuleBook,
  at: Instant,
): Gathering {
  const posts = post === undefined ? gathering.posts : { ...gathering.posts, notice: post };
  if (gathering.current.status !== 'planned') return { ...gathering, posts };
  const late = isLate(gathering.plan, rules, at);
  return gatheringWith(
    gathering,
    { type: 'called', at, by: 'system', late },
    {
      ...inState({ status: 'called', calledAt: at }),
      posts,
      noticeLate: late,
      ...reminderAfter(gathering.plan, rules, at),
    },
  );
}

/** It is to be called in another channel than the one its kallelse stands in: whoever reads there has not seen it. */
export function toCallAnew(gathering: Gathering): Gathering {
  const posts = without(gathering.posts, 'notice');
  return { ...gathering, ...inState({ status: 'planned' }), posts };
}

export function markGatheringMinutes(gathering: Gathering, post: PostRef): Gathering {
  return { ...gathering, posts: { ...gathering.posts, minutes: post } };
}

export function markGatheringReminded(
  gathering: Gathering,
  seatIds: readonly string[],
  at: Instant,
): Gathering {
  return gatheringWith(gathering, { type: 'reminded', at, by: 'system', seatIds: [...seatIds] });
}
