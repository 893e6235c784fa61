import { describe, expect, it } from 'vitest';
import { bergChronicle } from '../../../../bot/local/demo/berg.ts';
import { demoTeams } from '../../../../bot/local/demo/teams.ts';
import { withDemoPeople } from '../../../../bot/local/demo/seats.ts';
import { alarmsOf } from '../../../../shared/cases/follow/alarms.ts';
import { presentHistory } from '../../../../shared/cases/page/present-history.ts';
import { localDate } from '../../../../shared/kernel/calendar.ts';
import { isWorkday } from '../../../../shared/kernel/holidays.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { builtInRules } from '../../../builders/rules.ts';

const published = { from: '2020-09-01', to: '2024-10-31' };

/** Whenever the demo is started: the published table lies in the past and stays as it is. */
const starts = ['2026-11-22T10:00:00.000Z', '2026-12-01T06:59:00.000Z', '2028-02-29T22:30:00.000Z'];

describe.each(starts)('STAR Berg in the demo, started at %s', (now) => {
  const { team, cases, meetings, deviations } = bergChronicle(demoTeams[0]!, now);
  const source = { team, cases, meetings, deviations, rules: builtInRules };
  const table = numbersOf(source, published, localDate(now)).counted;

  it('has the 36 cases of the published table by who raised them', () => {
    expect(table.raised).toBe(36);
    expect(table.referrer).toEqual({
      ifo: 10,
      'primary-care': 2,
      psychiatry: 5,
      ame: 5,
      af: 9,
      fk: 2,
      several: 3,
      self: 0,
    });
  });

  it('has 17 men and 19 women', () => {
    expect(table.gender).toEqual({ man: 17, woman: 19, other: 0 });
  });

  it('has 28 closed and 8 ongoing at the end of the table', () => {
    expect(table).toMatchObject({
      closed: 28,
      declined: 0,
      waiting: 0,
      queued: 0,
      ongoing: 8,
    });
  });

  it("has 12 of the 28 self-supporting at closing in Berg's sense, and none at start", () => {
    expect(table['self-supporting']).toEqual({ part: 12, of: 28 });
    expect(table['livelihood-in']).toMatchObject({ employment: 0, 'disability-pension': 0 });
  });

  it('has försörjningsstöd 17 times at start and twice at closing', () => {
    expect(table['livelihood-in']['social-assistance']).toBe(17);
    expect(table['livelihood-out']['social-assistance']).toBe(2);
  });

  it('met eleven times a year, with the kallelse in time', () => {
    const year = { from: '2023-01-01', to: '2023-12-31' };
    const { meetings: met } = numbersOf(source, year, localDate(now)).counted;
    expect(met.held).toEqual({ part: 11, of: 11 });
    expect(met['notice-in-time']).toEqual({ part: 11, of: 11 });
  });

  it('has attendance this year too', () => {
    const year = now.slice(0, 4);
    const period = { from: `${year}-01-01`, to: `${year}-12-31` };
    const { meetings: met, attendance } = numbersOf(source, period, localDate(now)).counted;
    expect(met.held.part).toBe(met.held.of);
    expect(attendance.municipality.part).toBeGreaterThan(0);
  });

  const today = localDate(now);
  const ongoing = cases.filter(({ state }) => state === 'ongoing');
  const states = ongoing.flatMap(({ current }) => (current.status === 'ongoing' ? [current] : []));

  it('has something for Arbetsförmedlingen to do before the next meeting, whatever chance gave them to carry', () => {
    const promised = states
      .flatMap(({ tasks }) => tasks)
      .filter(({ memberId, outcome }) => memberId === 'ber-employment-officer' && !outcome);
    expect(promised.map(({ code }) => code)).toContain('start-measure');
    expect(promised.every(({ due }) => due >= today)).toBe(true);
  });

  it('goes on today: 8 ongoing, of which one alone is older than 24 months', () => {
    expect(ongoing).toHaveLength(8);
    const old = ongoing.filter((one) =>
      alarmsOf(team, one, builtInRules, today).includes('long-stay'),
    );
    expect(old.map(({ id }) => id)).toEqual([ongoing[0]?.id]);
    expect(old[0]?.current).toMatchObject({ parked: { cause: 'decision' } });
  });

  it('has a queue of three, the newest of which has told nothing yet', () => {
    const queued = cases.flatMap(({ current }) => (current.status === 'queued' ? [current] : []));
    expect(queued.map(({ waiting }) => waiting !== undefined)).toEqual([true, true, false]);
  });

  it('has closed seven of the eight that the table left, for reasons of their own', () => {
    const left = table.ongoing;
    const closings = cases
      .slice(0, 36)
      .flatMap(({ current }) =>
        current.status === 'closed' && localDate(current.at) > published.to
          ? [current.closing.reason]
          : [],
      );
    expect(closings).toHaveLength(left - 1);
    expect(new Set(closings).size).toBeGreaterThan(4);
  });

  it('has measures that begin on workdays, and none twice at a time', () => {
    for (const { plan } of states) {
      const going = plan?.measures.filter(({ endedOn }) => endedOn === undefined) ?? [];
      expect(plan?.measures.map(({ from }) => isWorkday(from))).not.toContain(false);
      expect(new Set(going.map(({ code }) => code)).size).toBe(going.length);
    }
  });

  it('has some alarms and something parked among the ongoing, but most without', () => {
    const alarmed = ongoing.filter((one) => alarmsOf(team, one, builtInRules, today).length > 0);
    expect(alarmed.length).toBeGreaterThan(0);
    expect(alarmed.length).toBeLessThan(4);
    const parked = states.filter((state) => state.parked !== undefined).length;
    expect(parked).toBeGreaterThan(1);
    expect(parked).toBeLessThan(5);
  });

  it('was all done by those who hold its seats', () => {
    const linked = withDemoPeople(team);
    const by = cases.flatMap((one) => presentHistory(linked, one).map(({ byText }) => byText));
    expect(by).not.toContain('Någon utanför teamet');
  });
});
