import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import { clockAt } from '../../../../shared/meetings/clock.ts';
import { paceAt } from '../../../../shared/meetings/now/pace.ts';
import { presentNow } from '../../../../shared/meetings/now/present-now.ts';
import { formatSpan, presentPace } from '../../../../shared/meetings/now/present-pace.ts';
import type { MeetingClock } from '../../../../shared/meetings/now/view.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const date = '2026-12-08';
const at = (time: string, day = date) => zonedInstant(day, time);
/** Cases 9.00–12.30 with lunch 11.30–12.00 in them, then FK for an hour and the rest. */
const clock: MeetingClock = {
  date,
  start: '09:00',
  end: '14:00',
  lunch: { from: '11:30', to: '12:00' },
  blocks: [
    { block: 'cases', from: '09:00', to: '12:30', stops: 18, left: 18 },
    { block: 'fk', from: '12:30', to: '13:30', stops: 2, left: 2 },
    { block: 'general', from: '13:30', to: '14:00', stops: 3, left: 3 },
  ],
  at: 0,
};
const withLeft = (left: number, since?: string): MeetingClock => ({
  ...clock,
  blocks: clock.blocks.map((block, n) => (n === 0 ? { ...block, left } : block)),
  ...(since === undefined ? {} : { since: at(since) }),
});
const said = (of: MeetingClock, time: string, day?: string) => {
  const { left, notes } = presentPace(of, at(time, day));
  return [left, ...notes].filter((text) => text !== undefined).join(' · ');
};

describe('the time of a meeting', () => {
  it('is what is left of it without lunch, and what each case can have', () => {
    expect(said(clock, '09:00')).toBe(
      '4 h 30 min kvar · 10 min per punkt · lunch kl. 11.30–12.00 · Försäkringskassan kl. 12.30',
    );
  });

  it('is over neither too soon nor too late about lunch', () => {
    expect(said(withLeft(5), '11:29')).toContain('2 h 1 min kvar');
    expect(said(withLeft(5), '11:40')).toBe(
      '2 h kvar · lunch till kl. 12.00 · Försäkringskassan kl. 12.30',
    );
    expect(said(withLeft(3), '12:00')).toBe(
      '2 h kvar · 10 min per punkt · Försäkringskassan kl. 12.30',
    );
  });

  it('is not behind while each case takes its share', () => {
    expect(said(withLeft(15), '09:30')).not.toContain('efter');
    expect(said(withLeft(15), '09:39')).not.toContain('efter');
  });

  it('is gently behind when the cases that are left need more than there is', () => {
    const late = withLeft(12);
    expect(paceAt(late, at('10:30'))).toMatchObject({ block: { behind: 20 } });
    expect(presentPace(late, at('10:30')).isLate).toBe(true);
    expect(said(late, '10:30')).toContain('7 min per punkt · 20 min efter planen');
  });

  it('says how long a case has taken when that is more than its share', () => {
    expect(said(withLeft(15, '09:30'), '09:39')).not.toContain('här sedan');
    expect(said(withLeft(15, '09:30'), '09:44')).toContain('här sedan 14 min');
    expect(said(withLeft(6, '11:20'), '12:05')).toContain('här sedan 15 min');
  });

  it('tells that FK is there when its hour has come before the cases are done', () => {
    expect(said(withLeft(3), '12:40')).toBe(
      '1 h 20 min kvar · 30 min efter planen · Försäkringskassan är med sedan kl. 12.30',
    );
    expect(said({ ...withLeft(0), at: 1 }, '12:40')).not.toContain('Försäkringskassan');
  });

  it('says when it begins, and how far over its end it is', () => {
    expect(said(clock, '08:30')).toContain('börjar kl. 09.00');
    expect(said(clock, '14:00')).toBe('tiden är slut');
    expect(said(clock, '14:25')).toBe('25 min över tiden');
  });

  it('is nobody’s on another day: to prepare, or to write it down afterwards', () => {
    expect(said(clock, '10:00', '2026-12-07')).toBe('');
    expect(said(clock, '10:00', '2026-12-09')).toBe('');
  });

  it('is divided over the whole meeting where the team sets no minutes aside', () => {
    const open = aMeeting().called().withItem({ reference: 'BER-2026-001' }).opened().build();
    const now = presentNow(open, aTeam().build(), false);
    // The case, FK's hour and the deviations.
    expect(now?.clock.blocks).toEqual([{ from: '13:00', to: '16:00', stops: 3, left: 3 }]);
    expect(now && said(now.clock, '13:30')).toBe('2 h 30 min kvar · 50 min per punkt');
  });

  it('is divided as the plan of the meeting’s day does, with the parts one has passed taken as done', () => {
    const team = aTeam()
      .deciding('2026-01-01', {
        agendaPlan: { first: 'general', minutes: { general: 30, cases: 90, fk: 60 } },
      })
      .build();
    const open = aMeeting(team).called().withItem({ reference: 'BER-2026-001' }).opened();
    expect(presentNow(open.build(), team, false)?.clock).toMatchObject({
      at: 0,
      blocks: [
        { block: 'general', from: '13:00', to: '13:30', left: 1 },
        { block: 'cases', from: '13:30', to: '15:00', left: 1 },
        { block: 'fk', from: '15:00', to: '16:00', left: 1 },
      ],
    });
    expect(presentNow(open.atCase('BER-2026-001').build(), team, false)?.clock).toMatchObject({
      at: 1,
      blocks: [{ left: 0 }, { left: 1 }, { left: 1 }],
    });
  });

  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [72, '1 h 12 min'],
  ])('%i minutes are %s', (minutes, text) => {
    expect(formatSpan(minutes)).toBe(text);
  });
});

describe('whatever the day is like', () => {
  const time = fc.integer({ min: 0, max: 24 * 60 - 1 }).map(clockAt);
  const clocks = fc
    .tuple(
      fc.integer({ min: 8 * 60, max: 11 * 60 }),
      fc.integer({ min: 30, max: 300 }),
      fc.nat(120),
      fc.nat(90),
      fc.nat(30),
      fc.nat(30),
    )
    .map(([start, length, lunchAfter, lunch, stops, done]): MeetingClock => ({
      date,
      start: clockAt(start),
      end: clockAt(start + length),
      lunch: { from: clockAt(start + lunchAfter), to: clockAt(start + lunchAfter + lunch) },
      blocks: [
        {
          block: 'cases',
          from: clockAt(start),
          to: clockAt(start + length),
          stops: stops + done,
          left: stops,
        },
      ],
      at: 0,
    }));
  const leftAt = (of: MeetingClock, when: string) => {
    const pace = paceAt(of, at(when));
    return 'left' in pace ? pace.left : undefined;
  };

  it('what is left never grows, and is never more than the clock has', () => {
    fc.assert(
      fc.property(clocks, time, time, (of, one, other) => {
        const [sooner, later] = one < other ? [one, other] : [other, one];
        const before = leftAt(of, sooner);
        const after = leftAt(of, later);
        if (before === undefined || after === undefined) return;
        expect(after).toBeLessThanOrEqual(before);
        expect(before).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('lunch stands still: what is left when it begins is left when it ends', () => {
    fc.assert(
      fc.property(clocks, (of) => {
        const { lunch } = of;
        if (lunch === undefined) return;
        const [from, to] = [leftAt(of, lunch.from), leftAt(of, lunch.to)];
        if (from !== undefined && to !== undefined) expect(to).toBe(from);
      }),
    );
  });

  it('fewer cases left are never later, and leave each no less', () => {
    fc.assert(
      fc.property(clocks, time, (of, when) => {
        const [block] = of.blocks;
        if (block === undefined || block.left < 2) return;
        const fewer = { ...of, blocks: [{ ...block, left: block.left - 1 }] };
        const [now, then] = [paceAt(of, at(when)), paceAt(fewer, at(when))];
        if (now.when !== 'running' || then.when !== 'running') return;
        expect(then.block?.behind ?? 0).toBeLessThanOrEqual(now.block?.behind ?? 0);
        expect(then.block?.each ?? Infinity).toBeGreaterThanOrEqual(now.block?.each ?? 0);
      }),
    );
  });
});
