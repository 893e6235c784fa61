import { describe, expect, it } from 'vitest';
import type { Nudge } from '../../../bot/app/messages.ts';
import { ensureJobs } from '../../../bot/app/run/ensure-jobs.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { tabLinks } from '../../../bot/tab-links.ts';
import { anAppWithTeam, managerAccount } from '../../builders/app.ts';
import { value } from '../../builders/meeting.ts';

const links = tabLinks({ kind: 'browser', address: 'https://star.example' });
const morning = (day: string) => `${day}T07:30:00.000Z`;

/** The styrgrupp has decided about a deviation of Berg's: by whom it is to be done, by Friday 18 December. */
async function decided(owner: 'municipality' | 'region' | 'ifo-officer' | 'all') {
  const nudges: Nudge[] = [];
  const nudger = {
    nudge: async (_: unknown, nudge: Nudge) => {
      nudges.push(nudge);
      return { status: 'reached' } as const;
    },
  };
  const app = await anAppWithTeam({ links, nudger });
  const report = { verb: 'report-deviation', teamId: 'berg', category: 'budget' } as const;
  const { deviationId = '' } = value(await app.run({ ...report, text: 'Tolken kostar' })).ids;
  const of = { teamId: 'berg', deviationId };
  value(await app.run({ verb: 'forward-deviation', ...of }, managerAccount));
  const action = { text: 'Delad kostnad', owner, due: '2026-12-18' } as const;
  value(await app.run({ verb: 'set-deviation-action', ...of, seen: 2, ...action }, managerAccount));
  await ensureJobs(app);
  const scheduler = createScheduler(app);
  const pass = async (...days: readonly string[]): Promise<void> => {
    for (const day of days) {
      app.clock.set(morning(day));
      await scheduler.runDue();
      await scheduler.runDue();
      await scheduler.runDue();
    }
  };
  const told = () =>
    nudges
      .filter(({ kind }) => kind.startsWith('decision'))
      .map(({ kind, account }) => [kind, account]);
  return { app, of, nudges, pass, told };
}

describe('who answers for a decision of a styrgrupp', () => {
  it('is reminded in private a week before its last day and when that has gone, once each', async () => {
    const { nudges, pass, told } = await decided('municipality');
    await pass('2026-12-10');
    expect(told()).toEqual([]);
    await pass('2026-12-11', '2026-12-14', '2026-12-15', '2026-12-18');
    expect(told()).toEqual([['decision-soon', managerAccount]]);
    await pass('2026-12-21', '2026-12-22', '2026-12-23');
    expect(told()).toEqual([
      ['decision-soon', managerAccount],
      ['decision-late', managerAccount],
    ]);
    expect(nudges[0]).toMatchObject({
      topic: 'Styrgrupp Berg–Åre',
      preview: 'Det ska vara klart fre 18 dec 2026.',
      link: expect.stringContaining('steering/berg-are') as string,
    });
    // A telephone shows it to whoever is near.
    expect(JSON.stringify(nudges)).not.toMatch(/Tolken|Delad|budget/);
  });

  it('is not reminded of what is done, nor when the reminder is on its way', async () => {
    const { app, of, pass, told } = await decided('municipality');
    value(await app.run({ verb: 'end-deviation', ...of, seen: 3, as: 'solved' }, managerAccount));
    await pass('2026-12-14', '2026-12-21');
    expect(told()).toEqual([]);
  });

  it('is the one in the seat, where it is a function in the team', async () => {
    const { nudges, pass, told } = await decided('ifo-officer');
    await pass('2026-12-14');
    expect(told()).toEqual([['decision-soon', 'demo/ifo-officer']]);
    expect(nudges.find(({ kind }) => kind === 'decision-soon')?.link).toContain('team/berg');
  });

  it('is the whole styrgrupp where the party has no member in it, and nobody twice', async () => {
    const { pass, told } = await decided('region');
    await pass('2026-12-14');
    expect(told()).toEqual([['decision-soon', managerAccount]]);
  });

  it('is left in peace who has said no to reminders', async () => {
    const { app, pass, told } = await decided('ifo-officer');
    value(await app.run({ verb: 'set-nudges', teamId: 'berg', nudges: 'off' }, 'demo/ifo-officer'));
    await pass('2026-12-14', '2026-12-21');
    expect(told()).toEqual([]);
  });

  it('is left in peace who sits in a styrgrupp and in no team, and is told again who has said yes again', async () => {
    const { app, pass, told } = await decided('municipality');
    const says = (nudges: 'on' | 'off', account = managerAccount) =>
      app.run({ verb: 'set-decision-nudges', nudges }, account);
    expect(await says('off', 'demo/ifo-officer')).toMatchObject({ ok: false });
    value(await says('off'));
    await pass('2026-12-14');
    expect(told()).toEqual([]);
    value(await says('on'));
    await pass('2026-12-21');
    expect(told()).toEqual([['decision-late', managerAccount]]);
  });

  it('is left in peace who has said no among the styrgrupper, also in a seat of a team', async () => {
    const { app, pass, told } = await decided('ifo-officer');
    const federation = (await app.registry.current()).federation?.body;
    if (federation === undefined) throw new Error('no federation');
    const after = { ...federation, withoutNudges: ['demo/ifo-officer'] };
    await app.given('federation', after);
    await pass('2026-12-14');
    expect(told()).toEqual([]);
  });

  it('is told also where they are more than one commit holds', async () => {
    const { app, pass, told } = await decided('all');
    const federation = (await app.registry.current()).federation?.body;
    if (federation === undefined) throw new Error('no federation');
    const accounts = Array.from({ length: 120 }, (_, n) => `demo/manager-${n}` as const);
    const members = accounts.map((account, n) => ({
      ...{ id: `m${n}`, role: 'steering-member', steeringGroupId: 'berg-are' },
      ...{ account, party: 'municipality', from: '2020-01-01' },
    }));
    await app.given('federation', {
      ...federation,
      roles: [...federation.roles, ...members],
    } as typeof federation);
    await pass('2026-12-14', '2026-12-14', '2026-12-14');
    expect(told().map(([, account]) => account)).toEqual(expect.arrayContaining(accounts));
    expect(new Set(told().map(([, account]) => account)).size).toBe(told().length);
  });
});
