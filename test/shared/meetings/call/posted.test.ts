import { describe, expect, it } from 'vitest';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import {
  markCalled,
  markMinutesPosted,
  markReminded,
  reminderIsDue,
  unanswered,
} from '../../../../shared/meetings/call/posted.ts';
import { changeMeeting } from '../../../../shared/meetings/call/plan.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, aPlan, aPost, value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { builtInRules } from '../../../builders/rules.ts';

const team = aTeam().build();
const onTime = zonedInstant('2026-12-01', '08:00');

describe('the kallelse that stands in the channel', () => {
  it('makes the meeting called, in time', () => {
    const called = markCalled(aMeeting(team).build(), aPost(onTime), builtInRules, onTime);
    expect(called).toMatchObject({
      state: 'called',
      current: { status: 'called', calledAt: onTime },
      posts: { notice: aPost(onTime) },
      noticeLate: false,
      reminderDue: zonedInstant('2026-12-04', '08:00'),
    });
    expect(called.history.at(-1)).toEqual({
      type: 'called',
      at: onTime,
      by: 'system',
      late: false,
    });
  });

  it('after downtime is late, and its reminder comes later than it', () => {
    const at = zonedInstant('2026-12-04', '11:00');
    const called = markCalled(aMeeting(team).build(), aPost(at), builtInRules, at);
    expect(called).toMatchObject({
      noticeLate: true,
      reminderDue: zonedInstant('2026-12-07', '08:00'),
      proposalsUntil: '2026-12-07',
    });
    expect(called.history.at(-1)).toMatchObject({ type: 'called', late: true });
  });

  it('a few minutes after it was due is still in time', () => {
    const at = zonedInstant('2026-12-01', '08:14');
    expect(markCalled(aMeeting(team).build(), aPost(at), builtInRules, at).noticeLate).toBe(false);
  });

  it('posted anew, or after the meeting opened, changes nothing but where it stands', () => {
    const again = aPost(zonedInstant('2026-12-02', '09:00'));
    for (const meeting of [
      aMeeting(team).calledOn('2026-12-01').build(),
      aMeeting(team).opened().build(),
    ]) {
      expect(markCalled(meeting, again, builtInRules, again.at)).toEqual({
        ...meeting,
        posts: { notice: again },
      });
    }
  });
});

describe('the reminder', () => {
  it('goes to every seat of the day that has not answered, but not to FK', () => {
    const meeting = aMeeting(team)
      .called()
      .answered('coordinator', { status: 'coming', mode: 'on-site' })
      .answered('ifo-officer', { status: 'absent' })
      .build();
    const changing = aTeam()
      .ended('labour-market-coordinator', '2026-12-07')
      .withMember('lss', { from: '2026-12-08' })
      .withMember('kaa', { from: '2026-12-09' })
      .build();
    expect(unanswered(meeting, changing).map(({ id }) => id)).toEqual([
      'employment-officer',
      'rehab-coordinator-primary-care',
      'rehab-coordinator-psychiatry',
      'lss',
    ]);
  });

  it('is due from its time on, once, while the meeting waits for answers', () => {
    const at = zonedInstant('2026-12-04', '08:00');
    const called = aMeeting(team).calledOn('2026-12-01').build();
    expect(reminderIsDue(called, zonedInstant('2026-12-04', '07:59'))).toBe(false);
    expect(reminderIsDue(called, at)).toBe(true);
    expect(reminderIsDue(markReminded(called, ['ifo-officer'], at), at)).toBe(false);
    for (const other of [
      aMeeting(team).build(),
      aMeeting(team).calledOn('2026-12-01').cancelled().build(),
      aMeeting(team).calledOn('2026-12-01').opened().build(),
    ]) {
      expect(reminderIsDue(other, at)).toBe(false);
    }
  });

  it('is due again for a new time, and not when that left no room for one', () => {
    const reminded = markReminded(
      aMeeting(team).calledOn('2026-12-01').build(),
      ['ifo-officer'],
      zonedInstant('2026-12-04', '08:00'),
    );
    const move = (date: string, at: string) =>
      value(changeMeeting(reminded, { ...aPlan, date }, [], aContext(at)));
    const monday = zonedInstant('2026-12-07', '09:00');
    const moved = move('2026-12-15', monday);
    expect(reminderIsDue(moved, zonedInstant('2026-12-11', '08:00'))).toBe(true);
    const sameDay = move('2026-12-07', monday);
    expect(reminderIsDue(sameDay, zonedInstant('2026-12-07', '10:00'))).toBe(false);
  });

  it('is written down with whom it went to', () => {
    const at = zonedInstant('2026-12-04', '08:00');
    const meeting = aMeeting(team).called().build();
    const reminded = markReminded(meeting, ['ifo-officer'], at);
    expect(reminded).toEqual({
      ...meeting,
      history: [
        ...meeting.history,
        { type: 'reminded', at, by: 'system', memberIds: ['ifo-officer'] },
      ],
    });
  });
});

describe('the minutes that stand in the channel', () => {
  it('are noted without making a new revision of the kallelse', () => {
    const closed = aMeeting(team).calledOn('2026-12-01').opened().closed().build();
    const at = zonedInstant('2026-12-08', '16:00');
    const posted = markMinutesPosted(closed, aPost(at), at);
    expect(posted).toEqual({ ...closed, posts: { ...closed.posts, minutes: aPost(at) } });
  });
});
