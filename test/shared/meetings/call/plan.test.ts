import { describe, expect, it } from 'vitest';
import { confirming, guardedAt } from '../../../builders/guarded.ts';
import { zonedInstant } from '../../../../shared/kernel/calendar.ts';
import { meeting as meetingDocument } from '../../../../shared/meetings/meeting.ts';
import {
  cancelMeeting,
  changeMeeting,
  planMeeting,
} from '../../../../shared/meetings/call/plan.ts';
import { aContext } from '../../../builders/context.ts';
import { aMeeting, aPlan, value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const now = zonedInstant('2026-11-20', '10:00');

describe('planning a meeting', () => {
  it('gives a document of the team with its dates, ready to be stored', () => {
    const planned = value(planMeeting(team, aPlan, [], aContext(now)));
    expect(meetingDocument.parse(planned)).toEqual(planned);
    expect(planned).toMatchObject({
      teamId: 'berg',
      state: 'planned',
      current: { status: 'planned' },
      sort: '2026-12-08T13:00',
      noticeDue: '2026-12-01T07:00:00.000Z',
      history: [{ type: 'planned', at: now, by: 'demo/coordinator', plan: aPlan }],
    });
  });

  it.each([
    ['ends when it starts', { end: '13:00' }, { code: 'ends-before-start' }],
    ['ends before it starts', { end: '09:00' }, { code: 'ends-before-start' }],
    ['lies in the past', { date: '2026-11-19' }, { code: 'in-the-past' }],
    ['starts this very minute', { date: '2026-11-20', start: '10:00' }, { code: 'in-the-past' }],
    [
      'has neither place nor link',
      { place: undefined, link: undefined },
      { code: 'no-place-or-link' },
    ],
    [
      'has blanks for a place',
      { place: ' \u00a0 ', link: undefined },
      { code: 'no-place-or-link' },
    ],
  ])('is refused when it %s', (_, other, refusal) => {
    const plan = { ...aPlan, ...other };
    expect(planMeeting(team, plan, [], aContext(now))).toEqual({ ok: false, error: refusal });
  });

  it.each([
    ['begins before the meeting', { from: '12:30', to: '13:30' }],
    ['ends after it', { from: '15:30', to: '16:30' }],
    ['is turned round', { from: '15:00', to: '14:00' }],
    ['takes no time', { from: '14:00', to: '14:00' }],
  ])('is refused when the lunch %s', (_, lunch) => {
    expect(planMeeting(team, { ...aPlan, lunch }, [], aContext(now))).toEqual({
      ok: false,
      error: { code: 'invalid', fields: ['lunchFrom', 'lunchTo'] },
    });
  });

  it('lets the lunch fill an edge of the meeting', () => {
    const plan = { ...aPlan, lunch: { from: '13:00', to: '13:45' } };
    expect(value(planMeeting(team, plan, [], aContext(now))).plan.lunch).toEqual(plan.lunch);
  });

  it('is refused on a day that already has a meeting, unless that one is cancelled', () => {
    const clash = { ok: false, error: { code: 'meeting-clash', date: '2026-12-08' } };
    const other = aMeeting(team).planned({ start: '08:00', end: '11:30' });
    expect(planMeeting(team, aPlan, [other.build()], aContext(now))).toEqual(clash);
    const cancelled = other.cancelled().build();
    expect(planMeeting(team, aPlan, [cancelled], aContext(now)).ok).toBe(true);
    const nextDay = aMeeting(team).on('2026-12-09').build();
    expect(planMeeting(team, aPlan, [nextDay], aContext(now)).ok).toBe(true);
  });

  it.each([
    ['only a link', { place: undefined }],
    ['only a place', { link: undefined }],
    ['less than three hours', { end: '14:00' }],
  ])('goes through with %s, which is pointed out elsewhere', (_, other) => {
    expect(planMeeting(team, { ...aPlan, ...other }, [], aContext(now)).ok).toBe(true);
  });

  it('keeps the place clean, and lets an authority’s street address be one', () => {
    const place = '  Hälsocentralen,\tKyrkvägen 12 ';
    const planned = value(planMeeting(team, { ...aPlan, place }, [], aContext(now)));
    expect(planned.plan.place).toBe('Hälsocentralen, Kyrkvägen 12');
  });

  it.each([
    ['a personnummer', 'Kommunhuset 19811218-9876', 'personal-number'],
    ['a personnummer after a street address', 'Kyrkvägen 12, 811218-9876', 'personal-number'],
    ['a phone number', 'Ring 070-174 06 05 vid dörren', 'phone'],
    ['more than 120 characters', 'Å'.repeat(121), 'too-long'],
  ] as const)('refuses a place with %s', (_, place, code) => {
    expect(planMeeting(team, { ...aPlan, place }, [], aContext(now))).toMatchObject({
      ok: false,
      error: guardedAt('place', code),
    });
  });
});

describe('a place that may be the name of a person', () => {
  const place = 'Hos Anna Lindqvist, Kyrkvägen 12';
  const refused = {
    ok: false,
    error: guardedAt('place', 'possible-name'),
  };
  const ctx = aContext('2026-11-20T09:00:00.000Z');

  it('is not planned before it is confirmed, with an address or without', () => {
    expect(planMeeting(team, { ...aPlan, place }, [], ctx)).toEqual(refused);
    expect(planMeeting(team, { ...aPlan, place: 'Hos Anna Lindqvist' }, [], ctx)).toEqual(refused);
    const confirmed = planMeeting(team, { ...aPlan, place }, [], ctx, {
      confirmed: confirming(place),
    });
    expect(value(confirmed).plan.place).toBe(place);
  });

  it('is not changed to before it is confirmed', () => {
    const planned = aMeeting(team).build();
    expect(changeMeeting(planned, { ...aPlan, place }, [], ctx)).toEqual(refused);
    const confirmed = changeMeeting(planned, { ...aPlan, place }, [], ctx, {
      confirmed: confirming(place),
    });
    expect(value(confirmed).plan.place).toBe(place);
  });
});

describe('changing a meeting', () => {
  it('before the kallelse gives a new day new dates', () => {
    const meeting = aMeeting(team).build();
    const moved = value(
      changeMeeting(meeting, { ...aPlan, date: '2026-12-15' }, [], aContext(now)),
    );
    expect(moved).toMatchObject({
      sort: '2026-12-15T13:00',
      noticeDue: '2026-12-08T07:00:00.000Z',
      noticeLate: false,
      proposalsUntil: '2026-12-11',
      current: { status: 'planned' },
    });
  });

  it('to a day less than a week off makes its kallelse due at once, and late', () => {
    const meeting = aMeeting(team).build();
    const moved = changeMeeting(meeting, { ...aPlan, date: '2026-11-24' }, [], aContext(now));
    expect(value(moved)).toMatchObject({ noticeDue: now, noticeLate: true });
  });

  it('after the kallelse keeps it called and moves the reminder', () => {
    const meeting = aMeeting(team).calledOn('2026-12-01').build();
    const at = zonedInstant('2026-12-02', '09:00');
    const moved = value(changeMeeting(meeting, { ...aPlan, date: '2026-12-16' }, [], aContext(at)));
    expect(moved).toMatchObject({
      current: meeting.current,
      noticeDue: meeting.noticeDue,
      noticeLate: false,
      reminderDue: zonedInstant('2026-12-11', '08:00'),
      proposalsUntil: '2026-12-11',
    });
  });

  it.each([
    ['date', { date: '2026-12-09' }],
    ['start', { start: '12:00' }],
    ['end', { end: '16:30' }],
  ])('of %s asks everyone again and keeps the earlier answers in the history', (_, other) => {
    const meeting = aMeeting(team)
      .calledOn('2026-12-01')
      .answered('employment-officer', { status: 'coming', mode: 'digital' })
      .build();
    const moved = value(changeMeeting(meeting, { ...aPlan, ...other }, [], aContext(now)));
    expect(moved.answers).toEqual({});
    expect(moved.history).toContainEqual(
      expect.objectContaining({ type: 'answered', memberId: 'employment-officer' }),
    );
  });

  it.each([
    ['place', { place: 'Medborgarkontoret i Hackås' }],
    ['link', { link: 'https://teams.microsoft.com/l/meetup-join/annan' }],
    ['lunch', { lunch: { from: '13:30', to: '14:00' } }],
  ])('of %s keeps the answers and the dates', (_, other) => {
    const meeting = aMeeting(team)
      .calledOn('2026-12-01')
      .answered('employment-officer', { status: 'coming', mode: 'digital' })
      .build();
    const next = value(changeMeeting(meeting, { ...aPlan, ...other }, [], aContext(now)));
    const { answers, reminderDue, noticeDue } = meeting;
    expect(next).toMatchObject({ answers, reminderDue, noticeDue, plan: other });
    expect(next.history).toHaveLength(meeting.history.length + 1);
  });

  it('of the hours before the kallelse leaves the day of the kallelse alone', () => {
    const meeting = aMeeting(team).build();
    const next = value(changeMeeting(meeting, { ...aPlan, start: '12:00' }, [], aContext(now)));
    expect(next).toMatchObject({
      noticeDue: meeting.noticeDue,
      reminderDue: meeting.reminderDue,
      sort: '2026-12-08T12:00',
    });
  });

  it('of the hours while the kallelse is overdue does not make it due anew', () => {
    const meeting = aMeeting(team).build();
    const afterDue = aContext(zonedInstant('2026-12-02', '09:00'));
    const next = value(changeMeeting(meeting, { ...aPlan, start: '12:00' }, [], afterDue));
    expect(next).toMatchObject({ noticeDue: meeting.noticeDue, noticeLate: false });
  });

  it('into the same plan gives the very same meeting', () => {
    const meeting = aMeeting(team).build();
    expect(value(changeMeeting(meeting, { ...aPlan }, [meeting], aContext(now)))).toBe(meeting);
  });

  it('may take away the place when there is a link', () => {
    const meeting = aMeeting(team).build();
    const plan = { ...aPlan, place: '' };
    expect(value(changeMeeting(meeting, plan, [], aContext(now))).plan).not.toHaveProperty('place');
  });

  it('is refused onto another meeting’s day, but not onto its own', () => {
    const meeting = aMeeting(team).build();
    const other = aMeeting(team).on('2026-12-15').build();
    const others = [meeting, other];
    expect(
      changeMeeting(meeting, { ...aPlan, date: '2026-12-15' }, others, aContext(now)),
    ).toMatchObject({ error: { code: 'meeting-clash' } });
    expect(changeMeeting(meeting, { ...aPlan, end: '17:00' }, others, aContext(now)).ok).toBe(true);
  });

  it('is refused into the past, but the link may be mended after the start', () => {
    const meeting = aMeeting(team).calledOn('2026-12-01').build();
    const late = aContext(zonedInstant('2026-12-08', '13:05'));
    expect(changeMeeting(meeting, { ...aPlan, start: '12:00' }, [], late)).toMatchObject({
      error: { code: 'in-the-past' },
    });
    const link = 'https://teams.microsoft.com/l/meetup-join/ny';
    expect(value(changeMeeting(meeting, { ...aPlan, link }, [], late)).plan.link).toBe(link);
  });
});

describe('cancelling a meeting', () => {
  it('keeps why, and what had been answered', () => {
    const meeting = aMeeting(team)
      .calledOn('2026-12-01')
      .answered('ifo-officer', { status: 'absent' })
      .build();
    const cancelled = value(cancelMeeting(meeting, 'illness', aContext(now)));
    expect(cancelled).toMatchObject({
      state: 'cancelled',
      current: { status: 'cancelled', at: now, reason: 'illness' },
      answers: meeting.answers,
    });
    expect(meetingDocument.safeParse(cancelled).success).toBe(true);
  });
});
