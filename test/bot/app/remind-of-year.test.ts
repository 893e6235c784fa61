import { describe, expect, it } from 'vitest';
import { ensureJobs } from '../../../bot/app/run/ensure-jobs.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import {
  aChannel,
  aFederation,
  anApp,
  anAppWithTeam,
  managerAccount,
  type TestApp,
} from '../../builders/app.ts';
import { aGathering } from '../../builders/gathering.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const styr = '19:styr@thread.tacv2';
const lansam = '19:lansam@thread.tacv2';
const group = { steeringGroupId: 'berg-are' };
const mondays = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'] as const;
const at = (day: string) => `${day}T07:00:00.000Z`;

/** The server starts on a Friday, and goes on from there. */
async function started(app: TestApp): Promise<(day: string) => Promise<void>> {
  app.clock.set('2026-10-02T12:00:00.000Z');
  const scheduler = createScheduler(app);
  await ensureJobs(app);
  return async (day) => {
    app.clock.set(at(day));
    await scheduler.runDue();
    await scheduler.runDue();
    await scheduler.runDue();
    await scheduler.runDue();
  };
}

const toldTo = (app: TestApp, channelId: string) =>
  app.messenger.sent.flatMap((one) =>
    one.channelId === channelId && one.message.type === 'year-news' ? [one.message] : [],
  );

describe('what has become overdue in a year', () => {
  it('is told of in the channel of whose year it is, and of each thing once', async () => {
    const app = await anAppWithTeam();
    const run = await started(app);
    expect(toldTo(app, styr)).toEqual([]);
    await run(mondays[0]);
    expect(toldTo(app, styr)).toMatchObject([{ place: group, ofText: 'Styrgrupp Berg–Åre' }]);
    const lines = toldTo(app, styr)[0]?.lines ?? [];
    expect(lines).toContain('Styrgruppsmöte, senast tors 1 okt 2026');
    expect(lines.every((line) => !/Planeringsdag|Gemensamt möte/.test(line))).toBe(true);
    const ofTeam = toldTo(app, '19:berg@thread.tacv2')[0]?.lines ?? [];
    expect(ofTeam).toContain('Planeringsdag, senast tors 2 juli 2026');
    for (const monday of mondays.slice(1)) await run(monday);
    expect(toldTo(app, styr)).toHaveLength(1);
    expect(toldTo(app, '19:berg@thread.tacv2')).toHaveLength(1);
  });

  it('has what was planned and nobody has said was held, and nothing of what is planned in its place', async () => {
    const app = await anAppWithTeam();
    const run = await started(app);
    await run(mondays[0]);
    await app.given(
      'federation',
      aGathering('steering-meeting', group, '2026-10-13', 'g-one').called().build(),
    );
    await run(mondays[1]);
    expect(toldTo(app, styr)).toHaveLength(1);
    await run(mondays[2]);
    expect(toldTo(app, styr)[1]?.lines).toEqual([
      'Styrgruppsmöte tis 13 okt 2026 är inte bekräftat som genomfört',
    ]);
  });

  it('is told of again where what was mended is missing again', async () => {
    const app = await anAppWithTeam();
    const run = await started(app);
    await run(mondays[0]);
    const overdue = toldTo(app, styr)[0]?.lines.filter((line) => line.startsWith('Styrgruppsmöte'));
    const plan = { start: '13:00', end: '15:00', place: 'Kommunhuset' };
    const ids: string[] = [];
    for (const date of ['2026-11-03', '2026-11-10', '2026-11-17']) {
      const made = await app.run(
        {
          verb: 'plan-gathering',
          ...group,
          what: 'steering-meeting',
          plan: { date, ...plan },
        },
        managerAccount,
      );
      ids.push(value(made).ids['gatheringId'] ?? '');
    }
    // Another thing is overdue meanwhile, or nothing is written down anew.
    await app.given(
      'federation',
      aGathering('steering-meeting', group, '2026-10-06', 'g-past').called().build(),
    );
    await run(mondays[1]);
    for (const gatheringId of ids)
      value(
        await app.run({ verb: 'cancel-gathering', gatheringId, reason: 'too-few' }, managerAccount),
      );
    await run(mondays[2]);
    const again = toldTo(app, styr).at(-1)?.lines ?? [];
    expect(again.some((line) => overdue?.includes(line))).toBe(true);
  });

  it('waits for no channel: who has none hears of it when they have one, and the others meanwhile', async () => {
    const app = await anApp();
    const federation = { ...aFederation(), countyChannelId: lansam };
    await app.given(
      'federation',
      federation,
      aTeam().build(),
      aChannel(styr, { type: 'steering-group', ...group }),
    );
    const run = await started(app);
    await run(mondays[0]);
    expect([toldTo(app, styr).length, toldTo(app, lansam).length]).toEqual([1, 0]);
    await app.given('federation', aChannel(lansam, { type: 'county-group' }));
    app.registry.forget();
    await run(mondays[1]);
    expect([toldTo(app, styr).length, toldTo(app, lansam).length]).toEqual([1, 1]);
  });

  it('begins with nothing in a place that is new', async () => {
    const app = await anApp();
    const run = await started(app);
    await run(mondays[0]);
    expect(app.messenger.sent).toEqual([]);
  });
});
