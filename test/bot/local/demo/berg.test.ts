import { describe, expect, it } from 'vitest';
import { bergChronicle } from '../../../../bot/local/demo/berg.ts';
import { demoTeams } from '../../../../bot/local/demo/teams.ts';
import { localDate } from '../../../../shared/kernel/calendar.ts';
import { numbersOf } from '../../../../shared/reports/numbers.ts';

const published = { from: '2020-09-01', to: '2024-10-31' };

/** Whenever the demo is started: the published table lies in the past and stays as it is. */
const starts = ['2026-11-22T10:00:00.000Z', '2026-12-01T06:59:00.000Z', '2028-02-29T22:30:00.000Z'];

describe.each(starts)('STAR Berg in the demo, started at %s', (now) => {
  const { team, cases, meetings, deviations } = bergChronicle(demoTeams[0]!, now);
  const source = { team, cases, meetings, deviations };
  const table = numbersOf(source, published, localDate(now));

  it('has the 36 cases of the published table by who raised them', () => {
    expect(table.cases.raised).toBe(36);
    expect(table.cases.raisedByReferrer).toEqual({
      ifo: 10,
      'primary-care': 2,
      psychiatry: 5,
      ame: 5,
      af: 9,
      fk: 2,
      several: 3,
      self: 0,
    });
    expect(cases).toHaveLength(36);
  });

  it('has 17 men and 19 women', () => {
    expect(table.cases.raisedByGender).toEqual({ man: 17, woman: 19, other: 0 });
  });

  it('has 28 closed and 8 ongoing, then and today', () => {
    expect(table.cases).toMatchObject({
      closed: 28,
      declined: 0,
      end: { waiting: 0, queued: 0, ongoing: 8 },
    });
    expect(cases.filter(({ state }) => state === 'ongoing')).toHaveLength(8);
    expect(cases.filter(({ state }) => state === 'closed')).toHaveLength(28);
  });

  it("has 12 of the 28 self-supporting at closing in Berg's sense, and none at start", () => {
    expect(table.cases.selfSupporting).toBe(12);
    expect(table.cases.livelihoodIn).toMatchObject({ employment: 0, 'disability-pension': 0 });
  });

  it('has försörjningsstöd 17 times at start and twice at closing', () => {
    expect(table.cases.livelihoodIn['social-assistance']).toBe(17);
    expect(table.cases.livelihoodOut['social-assistance']).toBe(2);
  });

  it('met eleven times a year, with the kallelse in time', () => {
    const { held, required, noticeInTime } = numbersOf(
      source,
      { from: '2023-01-01', to: '2023-12-31' },
      localDate(now),
    ).meetings;
    expect([held, required, noticeInTime]).toEqual([11, 11, 11]);
  });

  it('has attendance this year too', () => {
    const year = now.slice(0, 4);
    const period = { from: `${year}-01-01`, to: `${year}-12-31` };
    const { meetings: met } = numbersOf(source, period, localDate(now));
    expect(met.held).toBe(met.required);
    expect(met.presence.municipality).toBeGreaterThan(0);
  });
});
