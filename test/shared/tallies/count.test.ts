import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screeningTools } from '../../../shared/codes/screening.ts';
import { countOccasions, countScreening } from '../../../shared/tallies/count.ts';
import { tallyOn } from './tally-on.ts';
import { presentTally } from '../../../shared/tallies/present.ts';
import { type Tally, tally as stored } from '../../../shared/tallies/tally.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';

const place = { teamId: 'berg', tertial: '2026-T3' };
const at = (day: string) => aContext(`${day}T12:00:00.000Z`);
const ctx = at('2026-11-20');
const audit = { tool: 'audit', offered: 5, done: 3 } as const;

describe('counting screening', () => {
  it('begins the tertial’s count with the first one', () => {
    const tally = value(countScreening(undefined, place, audit, ctx));
    expect(tally).toMatchObject({
      id: '2026-T3',
      teamId: 'berg',
      screening: { audit: { offered: 5, done: 3 } },
      informationOccasions: 0,
    });
    expect(stored.safeParse(tally).success).toBe(true);
  });

  it('says how many there are, not how many more: a form sent twice counts once', () => {
    const once = value(countScreening(undefined, place, audit, ctx));
    expect(value(countScreening(once, place, audit, at('2026-11-21')))).toBe(once);
    const more = value(countScreening(once, place, { ...audit, offered: 6 }, ctx));
    expect(more.screening).toEqual({ audit: { offered: 6, done: 3 } });
  });

  it.each(screeningTools)('counts %s by itself', (tool) => {
    const before = value(countScreening(undefined, place, audit, ctx));
    const after = value(countScreening(before, place, { tool, offered: 2, done: 0 }, ctx));
    expect(after.screening).toEqual({
      audit: { offered: 5, done: 3 },
      [tool]: { offered: 2, done: 0 },
    });
  });

  it('refuses that more did it than were offered it', () => {
    expect(countScreening(undefined, place, { ...audit, done: 6 }, ctx)).toEqual({
      ok: false,
      error: { code: 'done-more-than-offered' },
    });
    expect(countScreening(undefined, place, { ...audit, done: 5 }, ctx).ok).toBe(true);
  });

  it('can be put right downwards', () => {
    const before = value(countScreening(undefined, place, audit, ctx));
    const after = value(countScreening(before, place, { ...audit, offered: 0, done: 0 }, ctx));
    expect(after.screening.audit).toEqual({ offered: 0, done: 0 });
  });
});

describe('counting information occasions', () => {
  it('keeps the number and who counted it when', () => {
    const tally = value(countOccasions(undefined, place, 4, ctx));
    expect(tally.informationOccasions).toBe(4);
    expect(tally.history).toEqual([
      { type: 'occasions-counted', at: ctx.now, by: ctx.actor, occasions: 4 },
    ]);
    expect(value(countOccasions(tally, place, 4, at('2026-11-21')))).toBe(tally);
  });

  it('keeps a nought that somebody has counted', () => {
    const screened = value(countScreening(undefined, place, audit, ctx));
    const none = value(countOccasions(screened, place, 0, ctx));
    expect(none.history.at(-1)).toMatchObject({ type: 'occasions-counted', occasions: 0 });
    expect(value(countOccasions(none, place, 0, ctx))).toBe(none);
  });
});

describe('the tertial', () => {
  const inTertial = (tertial: string, day: string) =>
    countOccasions(undefined, { teamId: 'berg', tertial }, 1, at(day));

  it('can be counted from its first day, in Sweden, and ever after', () => {
    expect(inTertial('2026-T3', '2026-09-01').ok).toBe(true);
    expect(inTertial('2025-T1', '2026-09-01').ok).toBe(true);
    const justBefore = aContext('2026-08-31T21:59:00.000Z');
    const justAfter = aContext('2026-08-31T22:00:00.000Z');
    expect(countOccasions(undefined, place, 1, justBefore)).toEqual({
      ok: false,
      error: { code: 'tertial-not-begun' },
    });
    expect(countOccasions(undefined, place, 1, justAfter).ok).toBe(true);
  });

  it('is refused when there is none of that name', () => {
    for (const tertial of ['2026-T4', '2026-H1', '2026', '0001-T1'])
      expect(inTertial(tertial, '2026-11-20')).toEqual({
        ok: false,
        error: { code: 'invalid', fields: ['tertial'] },
      });
  });
});

describe('the count as it was', () => {
  it('can be asked for on any day', () => {
    const first = value(countScreening(undefined, place, audit, at('2026-10-01')));
    const second = value(countOccasions(first, place, 2, at('2026-10-15')));
    const third = value(countScreening(second, place, { ...audit, offered: 9 }, at('2026-12-01')));
    expect(tallyOn(third, '2026-09-30')).toEqual({ screening: {}, informationOccasions: 0 });
    expect(tallyOn(third, '2026-10-01').screening).toEqual({ audit: { offered: 5, done: 3 } });
    expect(tallyOn(third, '2026-11-30')).toEqual({
      screening: { audit: { offered: 5, done: 3 } },
      informationOccasions: 2,
    });
    expect(tallyOn(third, '2026-12-01').screening.audit?.offered).toBe(9);
  });

  it('is what the document says, however it has been counted', () => {
    const step = fc.oneof(
      fc.record({
        tool: fc.constantFrom(...screeningTools),
        offered: fc.nat({ max: 9 }),
        done: fc.nat({ max: 9 }),
      }),
      fc.nat({ max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let tally: Tally | undefined;
        for (const one of steps) {
          const counted =
            typeof one === 'number'
              ? countOccasions(tally, place, one, ctx)
              : countScreening(tally, place, one, ctx);
          expect(counted.ok).toBe(typeof one === 'number' || one.done <= one.offered);
          if (counted.ok) tally = counted.value;
        }
        if (tally === undefined) return;
        expect(stored.safeParse(tally).success).toBe(true);
        const { screening, informationOccasions } = tally;
        expect(tallyOn(tally, '2026-11-20')).toEqual({ screening, informationOccasions });
      }),
    );
  });
});

describe('the page of counts', () => {
  const facts = {
    team: { id: 'berg' },
    tertial: { kind: 'tertial', year: 2026, n: 3 },
    canCount: true,
    today: '2026-11-20',
  } as const;
  const screened = value(countScreening(undefined, place, audit, at('2026-11-03')));

  it('has every tool, counted or not, and when it was last changed', () => {
    const view = presentTally({ ...facts, tally: screened });
    expect(view).toMatchObject({ tertial: '2026-T3', title: 'Tertial 3 2026 (sep–dec)' });
    expect(
      view.screening.map(({ label, offered, done, text }) => [label, offered, done, text]),
    ).toEqual([
      ['AUDIT (alkohol)', 5, 3, 'Senast ändrat tis 3 nov 2026'],
      ['DUDIT (droger)', 0, 0, 'Inget är räknat än'],
      ['FREDA (våld)', 0, 0, 'Inget är räknat än'],
      ['Hur mår din ekonomi', 0, 0, 'Inget är räknat än'],
    ]);
    expect(view).toMatchObject({ occasions: 0, occasionsText: 'Inget är räknat än' });
  });

  it('is there before anything has been counted', () => {
    const view = presentTally({ ...facts, tally: undefined, canCount: false });
    expect(view.screening).toHaveLength(4);
    expect(view.canCount).toBe(false);
  });

  it('offers the running tertial and two years back, and the one that is shown', () => {
    const codes = (change: object) =>
      presentTally({ ...facts, tally: undefined, ...change }).tertials.map(
        ({ value: code }) => code,
      );
    const recent = ['2026-T3', '2026-T2', '2026-T1', '2025-T3', '2025-T2', '2025-T1', '2024-T3'];
    expect(codes({})).toEqual(recent);
    expect(codes({ tertial: { kind: 'tertial', year: 2022, n: 1 } })).toEqual([
      ...recent,
      '2022-T1',
    ]);
  });
});
