import type { RuleBook } from '../../rules/rule-book.ts';
import { formatInstant } from '../../text/format.ts';
import { listsAfterAt } from '../call/notice-dates.ts';
import type { Meeting } from '../meeting.ts';
import { formatWhen } from '../present-head.ts';
import type { AfterwardsView } from './view.ts';

interface AfterwardsFacts {
  readonly meeting: Meeting;
  readonly nextMeeting: Meeting | undefined;
  readonly rules: RuleBook;
  readonly mayPlan: boolean;
}

/** When the meeting is over: what has gone out and what goes out by itself, and whether there is a meeting to come. */
export function presentAfterwards(facts: AfterwardsFacts): AfterwardsView | undefined {
  const { meeting, nextMeeting, rules, mayPlan } = facts;
  const { current, plan, posts } = meeting;
  if (current.status !== 'closed') return undefined;
  const lists = formatInstant(listsAfterAt(plan, rules, current.closedAt));
  return {
    lines: [
      posts.minutes === undefined
        ? 'Minnesanteckningarna är på väg till kanalen.'
        : `Minnesanteckningarna lades i kanalen ${formatInstant(posts.minutes.at)}.`,
      posts.after === undefined
        ? `Det som någon tog på sig påminns det om i kanalen ${lists}.`
        : `Kanalen påmindes ${formatInstant(posts.after.at)} om det som någon tog på sig.`,
      nextMeeting === undefined
        ? 'Inget nästa möte är planerat.'
        : `Nästa möte är ${formatWhen(nextMeeting.plan)}.`,
    ],
    ...(nextMeeting === undefined
      ? { planNext: mayPlan }
      : { planNext: false, nextMeetingId: nextMeeting.id }),
  };
}
