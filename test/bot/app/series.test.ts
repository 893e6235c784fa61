import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aRaise } from '../../builders/case.ts';
import { aMeeting, aPlan, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { ifo } from './people.ts';
import { without } from '../../../shared/kernel/without.ts';

const team = aTeam().build();
const part = { teamId: 'berg', seriesId: 's1', from: '2026-12-01' };
const plan = without(aPlan, 'date');
const toThirdWednesdays = {
  ...({ verb: 'move-series', ...part, day: { nth: 3, weekday: 3 } } as const),
  plan,
};
const cancelled = { verb: 'cancel-series', ...part, reason: 'other' } as const;

/** 2 December: the eighth is called, with a case on it; January and February are planned, each with its jobs. */
async function ahead(...others: readonly Meeting[]): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  app.clock.set('2026-12-02T09:00:00.000Z');
  const first: Meeting = { ...aMeeting(team).withId('m-dec').called().build(), seriesId: 's1' };
  await app.given('team:berg', first, ...others);
  await app.run({ verb: 'raise-case', teamId: 'berg', meetingId: 'm-dec', raise: aRaise() }, ifo);
  const pattern = { nth: 2, weekday: 2, from: '2027-01-01', to: '2027-02-28' } as const;
  const made = await app.run({ verb: 'plan-series', teamId: 'berg', pattern, plan });
  const { seriesId = '' } = value(made).ids;
  for (const meeting of await meetings(app)) {
    const own: Meeting = { ...meeting, seriesId: 's1' };
    if (meeting.seriesId === seriesId) await app.given('team:berg', own);
  }
  return app;
}

async function meetings(app: TestApp): Promise<readonly Meeting[]> {
  return (await app.all('team:berg', 'meeting')) as readonly Meeting[];
}

async function jobs(app: TestApp, type: string) {
  const all = await app.all('team:berg', 'job');
  return all.filter((job) => 'type' in job && job.type === type).map(({ due }) => due);
}

describe('a series that is moved', () => {
  it('has one kallelse a meeting still, at its new time, and one word of change where it is called', async () => {
    const app = await ahead();
    const before = await jobs(app, 'post-notice');
    expect(before).toEqual(['2027-01-05T07:00:00.000Z', '2027-02-02T07:00:00.000Z']);
    value(await app.run(toThirdWednesdays));
    expect((await meetings(app)).map((one) => [one.plan.date, one.state])).toEqual([
      ['2026-12-16', 'called'],
      ['2027-01-20', 'planned'],
      ['2027-02-17', 'planned'],
    ]);
    expect(await jobs(app, 'post-notice')).toEqual([
      '2027-01-13T07:00:00.000Z',
      '2027-02-10T07:00:00.000Z',
    ]);
    expect(await jobs(app, 'post-change')).toEqual(['2026-12-02T09:00:00.000Z']);
    expect(await jobs(app, 'post-cancellation')).toEqual([]);
    expect(await app.all('team:berg', 'audit')).toContainEqual(
      expect.objectContaining({ verb: 'move-series' }),
    );
  });

  it('counts once when the same press comes twice', async () => {
    const app = await ahead();
    value(await app.run(toThirdWednesdays, undefined, 'one-and-the-same'));
    const once = await app.all('team:berg', 'job');
    value(await app.run(toThirdWednesdays, undefined, 'one-and-the-same'));
    expect(await app.all('team:berg', 'job')).toEqual(once);
  });

  it('leaves what was put up to the meeting that now comes first', async () => {
    const between = aMeeting(team).withId('m-between').on('2026-12-14').build();
    const app = await ahead(between);
    value(await app.run(toThirdWednesdays));
    const items = (await meetings(app)).map(({ id, items: on }) => [id, on.length]);
    expect(items.slice(0, 2)).toEqual([
      ['m-between', 1],
      ['m-dec', 0],
    ]);
  });
});

describe('a series that is cancelled', () => {
  it('tells where it was called, calls nobody else, and leaves its cases waiting for the next that is planned', async () => {
    const app = await ahead();
    value(await app.run(cancelled));
    expect((await meetings(app)).map(({ state }) => state)).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
    ]);
    expect(await jobs(app, 'post-cancellation')).toHaveLength(1);
    const made = await app.run({
      ...{ verb: 'plan-meeting', teamId: 'berg' },
      plan: { ...aPlan, date: '2027-01-19' },
    });
    const next = (await meetings(app)).find(({ id }) => id === value(made).ids['meetingId']);
    expect(next?.items).toHaveLength(1);
  });

  it('leaves its cases to the team’s next meeting that is not of it', async () => {
    const app = await ahead(aMeeting(team).withId('m-other').on('2027-01-19').build());
    value(await app.run(cancelled));
    const other = (await meetings(app)).find(({ id }) => id === 'm-other');
    expect(other).toMatchObject({ state: 'planned', items: [{ reference: 'BER-2026-001' }] });
  });
});
