import type { Instant } from '../../kernel/calendar.ts';
import type { Member, Team } from '../../teams/team.ts';
import type { Meeting, PostRef } from '../meeting.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { isLate, reminderAfter } from './notice-dates.ts';
import { seatsAt } from '../../teams/seats.ts';
import { changed, movedTo } from '../transition.ts';

const bySystem = { by: 'system' } as const;

/**
 * The kallelse stands in the channel. What it was late by is decided by when it went out, not by when it was due: after
 * downtime or a channel connected late, the reminder moves with it. For a meeting that is not waiting for its kallelse
 * (posted anew in another channel, or opened meanwhile) only the place of the post is noted.
 */
export function markCalled(meeting: Meeting, post: PostRef, rules: RuleBook, at: Instant): Meeting {
  const posts = { ...meeting.posts, notice: post };
  if (meeting.current.status !== 'planned') return { ...meeting, posts };
  const late = isLate(meeting.plan, rules, at);
  return changed(
    meeting,
    { type: 'called', at, ...bySystem, late },
    {
      ...movedTo({ status: 'called', calledAt: at }),
      posts,
      noticeLate: late,
      ...reminderAfter(meeting.plan, rules, at),
    },
  );
}

/**
 * Whether the one reminder is to be sent now: its time has come since the seats were last asked, nobody has been
 * reminded of this time yet, and there was time for one at all (see `reminderAfter`).
 */
export function reminderIsDue(meeting: Meeting, now: Instant): boolean {
  const { current, history, reminderDue } = meeting;
  if (current.status !== 'called' || reminderDue > now) return false;
  return !history.some(
    (event) =>
      ((event.type === 'called' || event.type === 'changed') && event.at === reminderDue) ||
      (event.type === 'reminded' && event.at >= reminderDue),
  );
}

export function markReminded(meeting: Meeting, memberIds: readonly string[], at: Instant): Meeting {
  return changed(meeting, { type: 'reminded', at, ...bySystem, memberIds: [...memberIds] }, {});
}

/** Each seat's list before the meeting stands in the channel, and with it the reminder to those who had not answered. */
export function markBeforePosted(
  meeting: Meeting,
  memberIds: readonly string[],
  post: PostRef,
): Meeting {
  const reminded = markReminded(meeting, memberIds, post.at);
  return { ...reminded, posts: { ...meeting.posts, before: post } };
}

/** Every member has been asked for cases. The revision stays, as for the other posts. */
export function markAsked(meeting: Meeting, post: PostRef): Meeting {
  return { ...meeting, posts: { ...meeting.posts, asked: post } };
}

/** What each seat took on stands in the channel. */
export function markAfterPosted(meeting: Meeting, post: PostRef): Meeting {
  return { ...meeting, posts: { ...meeting.posts, after: post } };
}

/** The kallelse stands in FK's own channel too. The revision stays, as for the other posts. */
export function markFkPosted(meeting: Meeting, post: PostRef): Meeting {
  return { ...meeting, posts: { ...meeting.posts, fk: post } };
}

/** The minutes stand in the channel. Nothing about the meeting itself changes, so the revision stays. */
export function markMinutesPosted(meeting: Meeting, post: PostRef, at: Instant): Meeting {
  return { ...meeting, posts: { ...meeting.posts, minutes: { ...post, at } } };
}

/** Seats to remind in the channel. FK's contact is not in it and its absence is no shortfall (handbook §4). */
export function unanswered(meeting: Meeting, team: Team): readonly Member[] {
  return seatsAt(team, meeting.plan.date).filter(
    (seat) => seat.function !== 'fk-contact' && meeting.answers[seat.id] === undefined,
  );
}
