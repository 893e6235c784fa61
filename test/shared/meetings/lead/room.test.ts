import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentRoom } from '../../../../shared/meetings/lead/present-room.ts';
import { presentVerdict } from '../../../../shared/meetings/minutes/present-verdict.ts';
import { judgeRoom, suggestedRoom } from '../../../../shared/meetings/lead/room.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().aimingAt(15, 20).build();
const during = aContext('2026-12-08T13:00:00.000Z');
const open = aMeeting(team).called().opened().build();
const counts = { ongoing: 12, queued: 3 };

describe('the verdict on room for more', () => {
  it('is kept with the counts it was given on', () => {
    const judged = value(judgeRoom(open, 'room', counts, during));
    expect(judged.room).toEqual({ verdict: 'room', ongoing: 12, queued: 3 });
    expect(judged.history.at(-1)).toMatchObject({
      type: 'room-judged',
      verdict: 'room',
      ...counts,
    });
  });

  it('is changed by another; the same again changes nothing', () => {
    const once = value(judgeRoom(open, 'room', counts, during));
    expect(value(judgeRoom(once, 'room', counts, during))).toBe(once);
    expect(value(judgeRoom(once, 'full', counts, during)).room?.verdict).toBe('full');
  });

  it.each([
    ['called', aMeeting(team).called().build()],
    ['closed', aMeeting(team).called().opened().closed().build()],
  ])('is not given when the meeting is %s', (status, meeting) => {
    expect(judgeRoom(meeting, 'room', counts, during)).toEqual({
      ok: false,
      error: { code: 'meeting-is', status },
    });
  });
});

describe('what the target range suggests', () => {
  it.each([
    [0, 'room'],
    [14, 'room'],
    [19, 'room'],
    [20, 'full'],
    [21, 'over'],
  ] as const)('with %i ongoing is %s', (ongoing, verdict) => {
    expect(suggestedRoom(ongoing, { min: 15, max: 20 })).toBe(verdict);
  });

  it('is nothing without a range', () => {
    expect(suggestedRoom(12, undefined)).toBeUndefined();
  });

  it('is room exactly as long as one more stays within the range', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(20), fc.nat(20), (ongoing, min, width) => {
        const range = { min, max: min + width };
        expect(suggestedRoom(ongoing, range) === 'room').toBe(ongoing + 1 <= range.max);
        expect(suggestedRoom(ongoing, range) === 'over').toBe(ongoing > range.max);
      }),
    );
  });
});

describe('room as it is shown', () => {
  const shown = (of = team, meeting = open) =>
    presentRoom(meeting, of, counts, { today: '2026-12-08', canJudge: true });

  it('tells the count against the range, the queue, and what that suggests', () => {
    expect(shown()).toMatchObject({
      text: '12 pågående ärenden, nyckeltal 15–20: plats för 3–8 till. 3 ärenden i kö.',
      suggested: 'room',
      canJudge: true,
    });
    expect(shown()).not.toHaveProperty('verdict');
  });

  it('tells what was said', () => {
    const judged = aMeeting(team).called().opened().judged('full', counts).build();
    expect(shown(team, judged)).toMatchObject({ verdict: 'full', verdictText: 'Fullt' });
    expect(presentVerdict(judged)).toBe('Fullt (12 pågående ärenden, 3 i kö)');
    expect(presentVerdict(open)).toBeUndefined();
  });

  it('suggests nothing while the intake is paused, and says until when', () => {
    const paused = aTeam().aimingAt(15, 20).withIntakePaused('2026-12-01', '2026-12-31').build();
    expect(shown(paused)).not.toHaveProperty('suggested');
    expect(shown(paused).pausedText).toBe('Intaget är pausat till och med tors 31 dec 2026.');
    const forNow = aTeam().aimingAt(15, 20).withIntakePaused('2026-12-01').build();
    expect(shown(forNow).pausedText).toBe('Intaget är pausat tills vidare.');
    const over = aTeam().aimingAt(15, 20).withIntakePaused('2026-11-01', '2026-12-07').build();
    expect(shown(over).suggested).toBe('room');
  });
});
