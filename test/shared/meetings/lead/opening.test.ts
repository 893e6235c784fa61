import { describe, expect, it } from 'vitest';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import { openMeeting, undoOpening } from '../../../../shared/meetings/lead/opening.ts';
import { moveNow } from '../../../../shared/meetings/now/move-now.ts';
import { meeting as meetingDocument } from '../../../../shared/meetings/meeting.ts';
import { aCase } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, aPost, value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const dayBefore = aContext(zonedInstant('2026-12-07', '15:00'));
const during = aContext(zonedInstant('2026-12-08', '13:00'));
const none = { ongoing: [], queued: [] };
const queued = aCase('BER-2026-003', team).raisedOn('2026-09-01').queuedOn('2026-09-08').build();
const called = () =>
  aMeeting(team)
    .called()
    .withItem({ reference: 'BER-2026-014' })
    .withTopic('learning', 'Ny rutin')
    .answered('ifo-officer', { status: 'coming', mode: 'on-site' });

describe('opening a meeting the day before', () => {
  it('is done when it is said that this is meant', () => {
    const meeting = called().build();
    expect(openMeeting(meeting, team, none, dayBefore)).toEqual({
      ok: false,
      error: { code: 'not-until', date: '2026-12-08' },
    });
    expect(value(openMeeting(meeting, team, none, dayBefore, true)).state).toBe('open');
  });

  it('asks nothing on the day itself', () => {
    expect(openMeeting(called().build(), team, none, during).ok).toBe(true);
  });
});

describe('a meeting opened by mistake', () => {
  const before = called().build();
  const open = value(openMeeting(before, team, { ongoing: [], queued: [queued] }, during));

  it('is as it was, but for the history, with what it was to take up and without anybody’s attendance', () => {
    const [item] = open.items;
    const place = { of: 'item', itemId: item?.id ?? '' } as const;
    const moved = value(moveNow(open, team, { of: 'part', part: 'deviations' }, during));
    const undone = value(undoOpening(value(moveNow(moved, team, place, during)), during));
    expect({ ...undone, history: [] }).toEqual({ ...before, history: [] });
    expect(meetingDocument.parse(undone)).toEqual(undone);
    expect(undone.history.at(-1)).toMatchObject({ type: 'item-removed' });
  });

  it('opens again as any other', () => {
    const again = value(openMeeting(value(undoOpening(open, during)), team, none, during));
    expect(again.attendance).toMatchObject({ 'ifo-officer': 'physical' });
  });

  it('waits for its kallelse still, unless that went out meanwhile', () => {
    const planned = aMeeting(team).build();
    const opened = value(openMeeting(planned, team, none, during));
    expect(value(undoOpening(opened, during)).current).toEqual({ status: 'planned' });
    const posted = { ...opened, posts: { notice: aPost('2026-12-08T12:00:00.000Z') } };
    expect(value(undoOpening(posted, during)).current).toEqual({
      status: 'called',
      calledAt: '2026-12-08T12:00:00.000Z',
    });
  });

  it.each([
    ['a case is decided', called().opened().decided('BER-2026-014', { outcome: 'queued' })],
    ['a topic is ticked off', called().opened().settled('Ny rutin', { outcome: 'done' })],
    ['room is judged', called().opened().judged('room', { ongoing: 1, queued: 1 })],
  ])('goes on once %s', (_, begun) => {
    expect(undoOpening(begun.build(), during)).toEqual({
      ok: false,
      error: { code: 'already-begun' },
    });
  });
});
