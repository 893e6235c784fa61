import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday, zonedInstant } from '../../../../shared/kernel/calendar.ts';
import { isHoliday } from '../../../../shared/kernel/holidays.ts';
import type { SeriesPattern } from '../../../../shared/meetings/contract.ts';
import { planSeries, seriesDates } from '../../../../shared/meetings/call/series.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, aPlan, value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const secondTuesdays: SeriesPattern = {
  nth: 2,
  weekday: 2,
  from: '2027-01-01',
  to: '2027-12-31',
};
const summer = { from: '2027-06-21', to: '2027-08-09' };
const plan = { start: aPlan.start, end: aPlan.end, link: 'https://teams.microsoft.com/l/berg' };
const team = aTeam().build();
const ctx = () => aContext(zonedInstant('2026-11-20', '10:00'));

describe('the days of a series', () => {
  it('are the second Tuesday of every month', () => {
    expect(seriesDates(secondTuesdays, team, []).dates).toEqual([
      '2027-01-12',
      '2027-02-09',
      '2027-03-09',
      '2027-04-13',
      '2027-05-11',
      '2027-06-08',
      '2027-07-13',
      '2027-08-10',
      '2027-09-14',
      '2027-10-12',
      '2027-11-09',
      '2027-12-14',
    ]);
  });

  it('pass over the summer break, whose ends belong to it, and tell', () => {
    const { dates, skipped } = seriesDates(secondTuesdays, aTeam().onBreak(summer).build(), []);
    expect(dates).toHaveLength(11);
    expect(skipped).toEqual([{ date: '2027-07-13', why: 'break' }]);
    const wider = { from: '2027-06-08', to: '2027-08-10' };
    expect(
      seriesDates(secondTuesdays, aTeam().onBreak(wider).build(), []).skipped.map(
        ({ date }) => date,
      ),
    ).toEqual(['2027-06-08', '2027-07-13', '2027-08-10']);
  });

  it('pass over a break by what is decided for that very day', () => {
    const decided = aTeam()
      .deciding('2027-07-01', { breakPeriods: [summer] })
      .deciding('2027-09-01', { breakPeriods: [{ from: '2027-10-01', to: '2027-10-31' }] })
      .build();
    const { skipped } = seriesDates(secondTuesdays, decided, []);
    expect(skipped.map(({ date }) => date)).toEqual(['2027-07-13', '2027-10-12']);
  });

  it('pass over public holidays and the eves, and tell', () => {
    const firstThursdays: SeriesPattern = {
      nth: 1,
      weekday: 4,
      from: '2026-01-01',
      to: '2026-01-31',
    };
    expect(seriesDates(firstThursdays, team, [])).toEqual({
      dates: [],
      skipped: [{ date: '2026-01-01', why: 'holiday' }],
    });
    const fourthThursdays: SeriesPattern = {
      ...firstThursdays,
      nth: 4,
      from: '2026-12-01',
      to: '2026-12-31',
    };
    expect(seriesDates(fourthThursdays, team, []).skipped).toEqual([
      { date: '2026-12-24', why: 'holiday' },
    ]);
  });

  it('can be the last Friday, in months of four and of five', () => {
    const lastFridays: SeriesPattern = {
      nth: -1,
      weekday: 5,
      from: '2026-09-01',
      to: '2026-11-30',
    };
    expect(seriesDates(lastFridays, team, []).dates).toEqual([
      '2026-09-25',
      '2026-10-30',
      '2026-11-27',
    ]);
  });

  it('keep within both ends, which belong to it', () => {
    const within = (from: string, to: string) =>
      seriesDates({ ...secondTuesdays, from, to }, team, []).dates;
    expect(within('2027-01-12', '2027-02-09')).toEqual(['2027-01-12', '2027-02-09']);
    expect(within('2027-01-13', '2027-02-08')).toEqual([]);
    expect(within('2027-02-09', '2027-01-12')).toEqual([]);
  });

  it('are always that weekday, once a month, and never a holiday', () => {
    const pattern = fc.record({
      nth: fc.constantFrom<SeriesPattern['nth'][]>(1, 2, 3, 4, -1),
      weekday: fc.constantFrom<SeriesPattern['weekday'][]>(1, 2, 3, 4, 5),
      from: fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n)),
      days: fc.integer({ min: 0, max: 700 }),
    });
    fc.assert(
      fc.property(pattern, ({ days, ...rest }) => {
        const { dates, skipped } = seriesDates({ ...rest, to: addDays(rest.from, days) }, team, []);
        expect(dates.filter((date) => weekday(date) !== rest.weekday)).toEqual([]);
        expect(dates.filter(isHoliday)).toEqual([]);
        const months = [...dates, ...skipped.map(({ date }) => date)].map((date) =>
          date.slice(0, 7),
        );
        expect(new Set(months).size).toBe(months.length);
      }),
    );
  });
});

describe('planning a series', () => {
  it('plans every meeting with a kallelse of its own, and one id for the series', () => {
    const team = aTeam().onBreak(summer).build();
    const { meetings, skipped } = value(planSeries(team, secondTuesdays, plan, [], ctx()));
    expect(meetings).toHaveLength(11);
    expect(skipped).toHaveLength(1);
    expect(new Set(meetings.map(({ seriesId }) => seriesId)).size).toBe(1);
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(11);
    expect(meetings.map(({ noticeDue }) => noticeDue.slice(0, 16)).slice(2, 4)).toEqual([
      '2027-03-02T07:00',
      '2027-04-06T06:00',
    ]);
  });

  it.each([
    ['every day of it is passed over', { from: '2027-07-01', to: '2027-07-31' }, 'series-empty'],
    ['it has no day at all', { from: '2027-02-10', to: '2027-02-20' }, 'series-empty'],
    ['it is longer than 24 meetings', { to: '2029-12-31' }, 'series-too-long'],
    ['it starts in the past', { from: '2026-11-01' }, 'in-the-past'],
  ])('is refused when %s', (_, other, code) => {
    const team = aTeam().onBreak(summer).build();
    const planned = planSeries(team, { ...secondTuesdays, ...other }, plan, [], ctx());
    expect(planned).toMatchObject({ ok: false, error: { code } });
  });

  it('allows 24 meetings', () => {
    const twoYears = { ...secondTuesdays, to: '2028-12-31' };
    expect(value(planSeries(aTeam().build(), twoYears, plan, [], ctx())).meetings).toHaveLength(24);
  });

  it('passes over a day that has its meeting already when that is said, and is not made otherwise; a cancelled one leaves the day free', () => {
    const team = aTeam().build();
    const taken = aMeeting(team).on('2027-03-09').build();
    const cancelled = aMeeting(team).on('2027-04-13').cancelled().build();
    const others = [taken, cancelled];
    expect(planSeries(team, secondTuesdays, plan, others, ctx())).toEqual({
      ok: false,
      error: { code: 'series-overlaps', dates: ['2027-03-09'] },
    });
    const { meetings, skipped } = value(
      planSeries(team, secondTuesdays, plan, others, ctx(), { skipPlanned: true }),
    );
    const dates = meetings.map((meeting) => meeting.plan.date);
    expect(dates).not.toContain('2027-03-09');
    expect(dates).toContain('2027-04-13');
    expect(skipped).toEqual([{ date: '2027-03-09', why: 'planned' }]);
  });
});
