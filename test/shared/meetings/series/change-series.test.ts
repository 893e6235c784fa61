import { describe, expect, it } from 'vitest';
import {
  cancelSeries,
  type Fate,
  fatesOfMove,
  moveSeries,
} from '../../../../shared/meetings/series/change-series.ts';
import {
  presentSeries,
  presentSeriesPreview,
} from '../../../../shared/meetings/series/present-series.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { aChannel } from '../../../builders/app.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';
import { without } from '../../../../shared/kernel/without.ts';

const team = aTeam().build();
const ctx = aContext('2027-01-04T08:00:00.000Z');
const inSeries = (date: string, build = (one: ReturnType<typeof aMeeting>) => one): Meeting => ({
  ...build(aMeeting(team).withId(date).on(date)).build(),
  seriesId: 's1',
});

/** The second Tuesday of five months: held, called, planned, moved by hand, planned. */
const series = [
  inSeries('2026-12-08', (one) => one.called().opened().closed()),
  inSeries('2027-01-12', (one) => one.called()),
  inSeries('2027-02-09'),
  inSeries('2027-03-09', (one) =>
    one.changedTo({ date: '2027-03-10' }, '2026-12-20T08:00:00.000Z'),
  ),
  inSeries('2027-04-13'),
];
const thirdWednesdays = {
  day: { nth: 3, weekday: 3 },
  plan: { start: '09:00', end: '12:00', place: 'Rum 2' },
} as const;
const part = { seriesId: 's1', from: '2027-01-01' };

const told = (fates: readonly Fate[]) =>
  fates.map((fate) => [
    fate.meeting.id,
    fate.kind === 'moves' ? fate.plan.date : fate.kind === 'stays' ? fate.why : 'cancelled',
  ]);

describe('moving a series from a day', () => {
  it('moves each to the new day of its own month, and leaves what is held and what is changed by hand', () => {
    expect(told(fatesOfMove(team, series, part, thirdWednesdays, ctx))).toEqual([
      ['2027-01-12', '2027-01-20'],
      ['2027-02-09', '2027-02-17'],
      ['2027-03-09', 'by-hand'],
      ['2027-04-13', '2027-04-21'],
    ]);
  });

  it('leaves what is before the day', () => {
    const later = { ...part, from: '2027-02-10' };
    expect(told(fatesOfMove(team, series, later, thirdWednesdays, ctx)).map(([id]) => id)).toEqual([
      '2027-03-09',
      '2027-04-13',
    ]);
  });

  it('takes one that is changed by hand along when that is said, in the month it was planned for', () => {
    const along = { ...part, alsoChanged: ['2027-03-09'] };
    expect(told(fatesOfMove(team, series, along, thirdWednesdays, ctx))[2]).toEqual([
      '2027-03-09',
      '2027-03-17',
    ]);
  });

  it('asks nobody again about one that was moved with the series', () => {
    const moved = value(moveSeries(team, series, { ...part, becomes: thirdWednesdays }, ctx));
    const after = series.map((one) => moved.find(({ id }) => id === one.id) ?? one);
    const back = { day: { nth: 2, weekday: 2 }, plan: thirdWednesdays.plan } as const;
    expect(told(fatesOfMove(team, after, part, back, ctx))).toEqual([
      ['2027-01-12', '2027-01-12'],
      ['2027-02-09', '2027-02-09'],
      ['2027-03-09', 'by-hand'],
      ['2027-04-13', '2027-04-13'],
    ]);
  });

  it('leaves one where it is when its new day is in a break, a holiday or another meeting’s', () => {
    const onBreak = aTeam().onBreak({ from: '2027-02-10', to: '2027-02-20' }).build();
    const other = aMeeting(team).withId('other').on('2027-04-21').build();
    expect(told(fatesOfMove(onBreak, [...series, other], part, thirdWednesdays, ctx))).toEqual([
      ['2027-01-12', '2027-01-20'],
      ['2027-02-09', 'break'],
      ['2027-03-09', 'by-hand'],
      ['2027-04-13', 'taken'],
    ]);
    // 2027-03-26 is Good Friday.
    const fourthFridays = { ...thirdWednesdays, day: { nth: 4, weekday: 5 } } as const;
    const along = { ...part, alsoChanged: ['2027-03-09'] };
    expect(told(fatesOfMove(team, series, along, fourthFridays, ctx))[2]).toEqual([
      '2027-03-09',
      'holiday',
    ]);
  });

  it('never puts two meetings on one day, also where one stays on the other’s new day', () => {
    const close = [inSeries('2027-02-09'), inSeries('2027-02-17', (one) => one)];
    const fates = told(fatesOfMove(team, close, part, thirdWednesdays, ctx));
    expect(fates).toEqual(
      [
        ['2027-02-09', '2027-02-17'],
        ['2027-02-17', 'taken'],
      ].map(([id, what]) => [id, what === '2027-02-17' ? 'taken' : what]),
    );
  });

  it('asks those who are called again, as one moved by itself does, and tells of no change where there is none', () => {
    const [called] = value(moveSeries(team, series, { ...part, becomes: thirdWednesdays }, ctx));
    expect(called).toMatchObject({ state: 'called', answers: {}, plan: { date: '2027-01-20' } });
    expect(called?.history.at(-1)).toMatchObject({ type: 'changed', ofSeries: true });
    const same = without(aMeeting(team).build().plan, 'date');
    const asItIs = { day: { nth: 2, weekday: 2 }, plan: same } as const;
    expect(moveSeries(team, series, { ...part, becomes: asItIs }, ctx)).toEqual({
      ok: false,
      error: { code: 'series-nothing-left' },
    });
  });
});

describe('cancelling a series from a day', () => {
  it('cancels what is left, without what is held and what is changed by hand', () => {
    const over = value(cancelSeries(series, { ...part, reason: 'other' }, ctx));
    expect(over.map(({ id, state }) => [id, state])).toEqual([
      ['2027-01-12', 'cancelled'],
      ['2027-02-09', 'cancelled'],
      ['2027-04-13', 'cancelled'],
    ]);
    const all = { ...part, alsoChanged: ['2027-03-09'], reason: 'other' } as const;
    expect(value(cancelSeries(series, all, ctx))).toHaveLength(4);
  });

  it('is refused where nothing is left', () => {
    const late = { ...part, from: '2027-06-01', reason: 'other' } as const;
    expect(cancelSeries(series, late, ctx)).toMatchObject({
      error: { code: 'series-nothing-left' },
    });
  });
});

describe('a series as one thing', () => {
  it('is called by its day and time, and has all its meetings, with those changed by hand marked', () => {
    const view = presentSeries(team, 's1', series, '2027-01-04');
    expect(view).toMatchObject({
      title: 'Andra tisdagen i månaden kl. 13.00–16.00',
      left: { from: '2027-01-12', day: { nth: 2, weekday: 2 } },
    });
    expect(view?.meetings.map(({ byHand }) => byHand)).toEqual([false, false, false, true, false]);
    expect(presentSeries(team, 'other', series, '2027-01-04')).toBeUndefined();
    expect(presentSeries(team, 's1', series, '2027-06-01')).not.toHaveProperty('left');
  });

  it('is shown as it would become, with what becomes of each kallelse', () => {
    const facts = {
      ...{ team, all: series, rules: builtInRules, now: ctx.now },
      channel: { status: 'working', channel: aChannel('19:berg') },
    } as const;
    const { rows } = presentSeriesPreview(facts, part, thirdWednesdays);
    expect(rows.map((row) => [row.text, row.noticeText, row.asked])).toEqual([
      ['Blir ons 20 jan 2027 kl. 09.00–12.00', 'Kallelsen har gått ut: kanalen får besked.', false],
      ['Blir ons 17 feb 2027 kl. 09.00–12.00', 'Kallelsen går ut ons 10 feb 2027 kl. 08.00', false],
      ['Ligger kvar: ändrat för hand', undefined, true],
      ['Blir ons 21 apr 2027 kl. 09.00–12.00', 'Kallelsen går ut ons 14 apr 2027 kl. 08.00', false],
    ]);
    const off = presentSeriesPreview(facts, part, undefined);
    expect(off.rows.map(({ text }) => text)).toEqual([
      'Ställs in',
      'Ställs in',
      'Ligger kvar: ändrat för hand',
      'Ställs in',
    ]);
  });
});
