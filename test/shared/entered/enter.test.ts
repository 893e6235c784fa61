import { describe, expect, it } from 'vitest';
import { enter, withdraw } from '../../../shared/entered/enter.ts';
import { entered as stored, enteredOf, type Saying } from '../../../shared/entered/entered.ts';
import { anEntered, costsOfBerg } from '../../builders/entered.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';

const costs: Saying = { what: 'costs', values: { year: 2025, staff: 198402.99, other: 0 } };
const ctx = aContext('2026-02-01T09:00:00.000Z');
const asked = { place: 'berg', source: 'Kommunens bokslut', as: 'coordinator' as const, there: [] };

function post(from: string, to: string): Saying {
  return { what: 'posts', values: { post: 'individual-coordinator', from, to, percent: 40 } };
}

describe('what is entered once', () => {
  it('is one document a kind, place and period, with its source and who entered it as what', () => {
    const made = value(enter(costs, asked, ctx));
    expect(made).toMatchObject({
      ...{ id: 'berg-costs-2025', state: 'berg', sort: '2025-01-01', source: 'Kommunens bokslut' },
      history: [{ type: 'entered', as: 'coordinator', by: ctx.actor, at: ctx.now }],
    });
    expect(stored.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  it.each(costsOfBerg)('keeps the öre of %i: %s', (year, _, kronor) => {
    const said: Saying = { what: 'costs', values: { year, staff: kronor, other: 0 } };
    const made = value(enter(said, asked, ctx));
    expect(JSON.parse(JSON.stringify(made.values))).toEqual({ year, staff: kronor, other: 0 });
  });

  it('is put right by being said anew, and what it said stays in its history', () => {
    const before = anEntered(costs);
    const said: Saying = { what: 'costs', values: { year: 2025, staff: 200_000, other: 5 } };
    const made = value(enter(said, { ...asked, there: [before] }, ctx));
    expect(made.id).toBe(before.id);
    expect(made.values).toEqual(said.values);
    expect(made.history).toMatchObject([
      { type: 'entered', values: costs.values },
      { type: 'corrected', values: said.values },
    ]);
  });

  it('is the very same document when the same is said once more', () => {
    const before = anEntered(costs);
    expect(value(enter(costs, { ...asked, there: [before] }, ctx))).toBe(before);
  });

  it('counts nowhere when it is withdrawn, and is entered again as new', () => {
    const gone = withdraw(anEntered(costs), 'office', ctx);
    expect(withdraw(gone, 'office', ctx)).toBe(gone);
    expect(enteredOf([gone], 'costs')).toEqual([]);
    const again = value(enter(costs, { ...asked, there: [gone] }, ctx));
    expect(enteredOf([again], 'costs')).toHaveLength(1);
    expect(again.history.map(({ type }) => type)).toEqual(['entered', 'withdrawn', 'entered']);
  });

  it('takes no year that has not begun', () => {
    const ahead: Saying = { what: 'costs', values: { year: 2027, staff: 1, other: 0 } };
    expect(enter(ahead, asked, ctx)).toEqual({ ok: false, error: { code: 'year-not-begun' } });
  });

  it('refuses a source that names somebody', () => {
    const said = enter(costs, { ...asked, source: 'Mejl från 19121212-1212' }, ctx);
    expect(said).toMatchObject({ ok: false, error: { code: 'guarded' } });
  });

  it('has a post once for each of its days, so that 90 % to July and 40 % then are two', () => {
    const first = anEntered(post('2026-01-01', '2026-07-31'));
    const there = { ...asked, there: [first] };
    expect(enter(post('2026-08-01', '2026-12-31'), there, ctx).ok).toBe(true);
    expect(enter(post('2026-07-31', '2026-12-31'), there, ctx)).toEqual({
      ok: false,
      error: { code: 'post-overlaps' },
    });
    expect(enter(post('2026-01-01', '2026-06-30'), there, ctx).ok).toBe(true);
    expect(enter(post('2026-08-01', '2026-07-31'), asked, ctx)).toEqual({
      ok: false,
      error: { code: 'post-ends-before-start' },
    });
  });

  it('takes the answer to a goal from those alone who are asked', () => {
    const said = (respondents: 'participants' | 'managers'): Saying => ({
      what: 'survey',
      values: { year: 2025, goal: 'm1-influence', respondents, percent: 85, answers: 20 },
    });
    expect(enter(said('participants'), asked, ctx).ok).toBe(true);
    expect(enter(said('managers'), asked, ctx)).toEqual({
      ok: false,
      error: { code: 'goal-of-others' },
    });
  });
});
