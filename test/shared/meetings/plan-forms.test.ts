import { describe, expect, it } from 'vitest';
import { command } from '../../../shared/commands/command.ts';
import { planPreviewInput } from '../../../shared/meetings/contract.ts';
import {
  changePlanStart,
  newPlanStart,
  planningAsked,
  readMeetingPlan,
  readSeries,
} from '../../../shared/meetings/plan-forms.ts';
import { textsOf } from '../../builders/texts.ts';
import { head } from '../../tab/fixtures/meeting-parts.ts';

const { values = {} } = newPlanStart('2026-03-02');
const filled = { ...values, date: '2026-03-10' };
const readOne = (change: Readonly<Record<string, string>> = {}) =>
  readMeetingPlan(textsOf({ ...filled, ...change }));
const readAll = (change: Readonly<Record<string, string>> = {}) =>
  readSeries(textsOf({ ...values, ...change }));

describe('planning a meeting', () => {
  it('asks for the day, and has the time 13–16 from the start', () => {
    expect(readMeetingPlan(textsOf(values))).toEqual({
      ok: false,
      error: [{ field: 'date', text: 'Välj mötets dag.' }],
    });
    expect(readOne()).toEqual({
      ok: true,
      value: { plan: { date: '2026-03-10', start: '13:00', end: '16:00' } },
    });
  });

  it('leaves out what is empty and trims what is not', () => {
    expect(readOne({ place: '  Hackåsrummet ', link: ' ' })).toMatchObject({
      value: {
        plan: { date: '2026-03-10', start: '13:00', end: '16:00', place: 'Hackåsrummet' },
      },
    });
  });

  it('asks when the lunch is only where there is one', () => {
    expect(readOne({ lunchFrom: '', lunchTo: '' })).toMatchObject({ ok: true });
    const withLunch = { withLunch: 'true' };
    expect(readOne(withLunch)).toMatchObject({
      value: { plan: { lunch: { from: '12:00', to: '13:00' } } },
    });
    expect(readOne({ ...withLunch, lunchTo: '' })).toEqual({
      ok: false,
      error: [{ field: 'lunchTo', text: 'Skriv när lunchen slutar.' }],
    });
  });

  it('carries the word that the place is no person', () => {
    expect(readOne({ place: 'Rum Åsa', confirmed: 'possible-name.abc123' })).toMatchObject({
      value: { confirmed: ['possible-name.abc123'] },
    });
    expect(readAll({ place: 'Rum Åsa', confirmed: 'possible-name.abc123' })).toMatchObject({
      value: { confirmed: ['possible-name.abc123'] },
    });
  });

  it('gives commands and questions that the server takes', () => {
    const one = readOne({ link: 'https://teams.microsoft.com/l/meetup-join/möte' });
    const series = readAll({ nth: 'last' });
    if (!one.ok || !series.ok) throw new Error('Neither was read.');
    const sent = [
      { verb: 'plan-meeting', teamId: 'berg', ...one.value },
      { verb: 'change-meeting', teamId: 'berg', meetingId: 'm1', ...one.value },
      { verb: 'plan-series', teamId: 'berg', ...series.value },
    ];
    for (const body of sent) expect(command.safeParse(body).success, body.verb).toBe(true);
    for (const body of [one.value, series.value])
      expect(planPreviewInput.safeParse(body).success).toBe(true);
  });

  it('opens with a planned meeting as it stands, and changes nothing by itself', () => {
    expect(readMeetingPlan(textsOf(changePlanStart(head).values ?? {}))).toEqual({
      ok: true,
      value: {
        plan: {
          date: '2026-12-08',
          start: '13:00',
          end: '16:00',
          place: head.place,
          link: head.link,
          lunch: { from: '12:00', to: '13:00' },
        },
      },
    });
  });
});

describe('planning a series', () => {
  it('begins with the second Tuesday to the end of the year, or to the summer when that is near', () => {
    expect(readAll()).toEqual({
      ok: true,
      value: {
        pattern: { nth: 2, weekday: 2, from: '2026-03-02', to: '2026-12-31' },
        plan: { start: '13:00', end: '16:00' },
      },
    });
    expect(newPlanStart('2026-11-22').values?.to).toBe('2027-06-30');
  });

  it.each([
    ['nth', 'fifth'],
    ['weekday', 'saturday'],
    ['from', ''],
    ['to', ''],
  ])('is none with %s “%s”, and says so there', (field, text) => {
    expect(readAll({ [field]: text })).toMatchObject({ ok: false, error: [{ field }] });
  });
});

describe('what a refusal can point at', () => {
  const notAsked = (kind: 'one' | 'series', texts = {}) =>
    planningAsked(kind, textsOf(texts)).notAsked;

  it('is only what the form shows: the day of one meeting, the days of a series, lunch when there is one', () => {
    expect(notAsked('one')).not.toContain('date');
    expect(notAsked('one')).toContain('from');
    expect(notAsked('series')).toContain('date');
    expect(notAsked('series')).not.toContain('from');
    expect(notAsked('one')).toContain('lunchFrom');
    expect(notAsked('one', { withLunch: 'true' })).not.toContain('lunchFrom');
  });
});
