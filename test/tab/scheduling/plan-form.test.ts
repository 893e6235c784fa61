import { describe, expect, it } from 'vitest';
import { command } from '../../../shared/commands/command.ts';
import {
  newPlanForm,
  patternOf,
  planFieldsShown,
  planFormOf,
  planOf,
  undatedPlanOf,
} from '../../../tab/scheduling/plan-form.ts';
import { previewBody } from '../../../tab/scheduling/usePreview.ts';
import { planPreviewInput } from '../../../shared/meetings/contract.ts';
import { head } from '../fixtures/meeting-parts.ts';

const form = newPlanForm('2026-03-02');

describe('the planning form', () => {
  it('begins with the second Tuesday 13–16 to the end of the year', () => {
    expect(patternOf(form)).toEqual({ nth: 2, weekday: 2, from: '2026-03-02', to: '2026-12-31' });
    expect(undatedPlanOf(form)).toEqual({ start: '13:00', end: '16:00' });
  });

  it('goes on to the summer when the year is nearly over', () => {
    expect(newPlanForm('2026-11-22').to).toBe('2027-06-30');
  });

  it('is no plan before the day is chosen', () => {
    expect(planOf(form)).toBeUndefined();
    expect(previewBody('one', form)).toBeUndefined();
  });

  it('leaves out what is empty and trims what is not', () => {
    const filled = { ...form, date: '2026-03-10', place: '  Hackåsrummet ', link: ' ' };
    expect(planOf(filled)).toEqual({
      date: '2026-03-10',
      start: '13:00',
      end: '16:00',
      place: 'Hackåsrummet',
    });
  });

  it('sends a lunch only when there is one', () => {
    const filled = { ...form, date: '2026-03-10', withLunch: true };
    expect(planOf(filled)).toMatchObject({ lunch: { from: '12:00', to: '13:00' } });
    expect(planOf({ ...filled, lunchTo: '' })).toBeUndefined();
  });

  it('gives commands and preview questions that the server takes', () => {
    const filled = { ...form, date: '2026-03-10', link: 'https://teams.microsoft.com/l/möte' };
    expect(
      command.safeParse({ verb: 'plan-meeting', teamId: 'berg', plan: planOf(filled) }).success,
    ).toBe(true);
    const series = {
      verb: 'plan-series',
      teamId: 'berg',
      pattern: patternOf({ ...form, nth: '-1' }),
      plan: undatedPlanOf(form),
    };
    expect(command.safeParse(series).success).toBe(true);
    expect(planPreviewInput.safeParse(previewBody('series', form)).success).toBe(true);
    expect(planPreviewInput.safeParse(previewBody('one', filled)).success).toBe(true);
  });

  it('is filled from a planned meeting and gives the same plan back', () => {
    expect(planOf(planFormOf(head))).toEqual({
      date: '2026-12-08',
      start: '13:00',
      end: '16:00',
      place: head.place,
      link: head.link,
      lunch: { from: '12:00', to: '13:00' },
    });
  });

  it.each([{ nth: '5' }, { weekday: '6' }, { from: '' }])('is no series with %j', (wrong) => {
    expect(patternOf({ ...form, ...wrong })).toBeUndefined();
  });
});

describe('what a refusal can point at', () => {
  it('is only what the form shows: the day of one meeting, the days of a series, lunch when there is one', () => {
    expect(planFieldsShown('one', form)).toContain('date');
    expect(planFieldsShown('series', form)).not.toContain('date');
    expect(planFieldsShown('series', form)).toContain('from');
    expect(planFieldsShown('one', form)).not.toContain('lunch');
    expect(planFieldsShown('one', { ...form, withLunch: true })).toContain('lunch');
  });
});
