import { describe, expect, it } from 'vitest';
import { deviations } from '../../../../bot/app/deviations/deviations.ts';
import { steering } from '../../../../bot/app/numbers/steering.ts';
import { ensureJobs } from '../../../../bot/app/run/ensure-jobs.ts';
import { createScheduler } from '../../../../bot/scheduler/run-jobs.ts';
import type { DigestRhythm } from '../../../../shared/codes/digest.ts';
import type { Federation } from '../../../../shared/federation/federation.ts';
import { without } from '../../../../shared/kernel/without.ts';
import {
  anAppWithTeam,
  coOptedAccount,
  managerAccount,
  officeAccount,
  type TestApp,
} from '../../../builders/app.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { anAskedRuling } from '../../../builders/ruling.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const steeringGroupId = 'berg-are';

/** On Friday 20 November 2026, with all seats filled, so that nothing waits of itself. */
async function anAppAt(now = '2026-11-20T08:00:00.000Z'): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  app.clock.set(now);
  return app;
}

const choose = (app: TestApp, when: DigestRhythm, actor = managerAccount) =>
  app.run({ verb: 'set-digest-rhythm', steeringGroupId, when }, actor);

async function leaveDeviation(app: TestApp): Promise<void> {
  const report = {
    verb: 'report-deviation',
    teamId: 'berg',
    category: 'budget',
    text: '',
  } as const;
  const { deviationId = '' } = value(await app.run(report)).ids;
  value(await app.run({ verb: 'forward-deviation', teamId: 'berg', deviationId }));
}

async function solve(app: TestApp): Promise<void> {
  const { rows } = value(await deviations(app, managerAccount, { teamId: 'berg' }));
  const { id: deviationId, seen } = rows[0]!;
  const end = { verb: 'end-deviation', teamId: 'berg', deviationId, seen, as: 'solved' } as const;
  value(await app.run(end, managerAccount));
}

/** Runs what is due then; the digests that have gone out so far, by what they say of why. */
async function digestsAt(app: TestApp, now: string) {
  app.clock.set(now);
  await createScheduler(app).runDue();
  return digests(app).map(({ occasion }) => occasion);
}

const digests = (app: TestApp) =>
  app.messenger.sent.flatMap(({ message }) => (message.type === 'digest' ? [message.view] : []));

const weeklyJobs = async (app: TestApp) =>
  (await app.all('federation', 'job')).filter(({ id }) => id.startsWith('post-weekly-digest'));

describe('a styrgrupp that has chosen a day of the week', () => {
  it('is told then, of all that waits, and again the week after for as long as it waits', async () => {
    const app = await anAppAt();
    await choose(app, 'monday');
    await leaveDeviation(app);
    expect(await digestsAt(app, '2026-11-23T06:59:00.000Z')).toEqual([]);
    expect(await digestsAt(app, '2026-11-23T07:00:00.000Z')).toEqual([
      'Veckans lägesbild, mån 23 nov 2026',
    ]);
    expect(await digestsAt(app, '2026-11-29T12:00:00.000Z')).toHaveLength(1);
    expect(await digestsAt(app, '2026-11-30T07:00:00.000Z')).toHaveLength(2);
    expect(digests(app).map(({ waiting }) => waiting.length)).toEqual([1, 1]);
  });

  it('is told of a question to decide and of a samordnare to choose, though nothing else waits', async () => {
    const asked = await anAppAt();
    await choose(asked, 'monday');
    expect(await digestsAt(asked, '2026-11-23T07:00:00.000Z')).toEqual([]);
    await asked.given('federation', anAskedRuling('r-asked'));
    expect(await digestsAt(asked, '2026-11-30T07:00:00.000Z')).toHaveLength(1);
    const unled = await anAppAt();
    await choose(unled, 'monday');
    await unled.given('federation', aTeam().without('coordinator').build());
    await digestsAt(unled, '2026-11-23T07:00:00.000Z');
    expect(digests(unled)).toMatchObject([{ appointing: [{ state: 'waits' }] }]);
  });

  it('is told of what has changed once, and of a quiet week nothing', async () => {
    const app = await anAppAt();
    await choose(app, 'monday');
    await leaveDeviation(app);
    await solve(app);
    await digestsAt(app, '2026-11-23T07:00:00.000Z');
    expect(digests(app)[0]?.changed).toHaveLength(3);
    expect(await digestsAt(app, '2026-11-30T07:00:00.000Z')).toHaveLength(1);
    expect(await weeklyJobs(app)).toMatchObject([{ due: '2026-12-07T07:00:00.000Z' }]);
  });

  it('is told at eight by the Swedish clock in the weeks in which it is turned', async () => {
    const app = await anAppAt('2026-10-19T08:00:00.000Z');
    await choose(app, 'monday');
    expect(await weeklyJobs(app)).toMatchObject([{ due: '2026-10-26T07:00:00.000Z' }]);
    app.clock.set('2027-03-22T07:00:00.000Z');
    await createScheduler(app).runDue();
    // Easter Monday, and summer time since the day before.
    expect(await weeklyJobs(app)).toMatchObject([{ due: '2027-03-30T06:00:00.000Z' }]);
  });

  it('is told once after weeks of downtime, of all that has changed in them', async () => {
    const app = await anAppAt();
    await choose(app, 'monday');
    await digestsAt(app, '2026-11-23T07:00:00.000Z');
    await leaveDeviation(app);
    await solve(app);
    await ensureJobs(app);
    // A Wednesday, four weeks on.
    expect(await digestsAt(app, '2026-12-23T09:00:00.000Z')).toEqual([
      'Veckans lägesbild, ons 23 dec 2026',
    ]);
    expect(digests(app)[0]?.changed).toHaveLength(3);
    expect(digests(app)[0]?.changedTitle).toBe('Sedan mån 23 nov 2026');
    expect(await weeklyJobs(app)).toMatchObject([{ due: '2026-12-28T07:00:00.000Z' }]);
  });

  it('has one digest to come, however often the day is chosen, and keeps what it was told', async () => {
    const app = await anAppAt();
    for (const when of ['monday', 'tuesday', 'after-meetings', 'monday'] as const)
      value(await choose(app, when));
    await ensureJobs(app);
    expect(await weeklyJobs(app)).toMatchObject([{ due: '2026-11-23T07:00:00.000Z' }]);
    await digestsAt(app, '2026-11-23T07:00:00.000Z');
    await choose(app, 'friday');
    expect(await weeklyJobs(app)).toMatchObject([
      { due: '2026-11-27T07:00:00.000Z', since: '2026-11-23T07:00:00.000Z' },
    ]);
  });

  it('is not told after a meeting, and is again when it has changed its mind', async () => {
    const closed = async (when: DigestRhythm) => {
      const app = await anAppAt();
      await choose(app, 'monday');
      await choose(app, when);
      const meeting = aMeeting(team).withId('m1').on('2026-12-08').called().build();
      await app.given('team:berg', meeting);
      app.clock.set('2026-12-08T12:00:00.000Z');
      const at = { teamId: 'berg', meetingId: 'm1' } as const;
      value(await app.run({ verb: 'open-meeting', early: true, ...at }));
      value(await app.run({ verb: 'close-meeting', ...at, carryOver: true }));
      return digestsAt(app, '2026-12-08T13:00:00.000Z');
    };
    const afterMeeting = 'Efter mötet i STAR Berg tis 8 dec 2026';
    expect(await closed('monday')).not.toContain(afterMeeting);
    expect(await closed('after-meetings')).toEqual([afterMeeting]);
  });

  it('waits without a channel, and is told once when there is one', async () => {
    const app = await anAppAt();
    await choose(app, 'monday');
    await leaveDeviation(app);
    const found = (await app.registry.current()).federation;
    if (found === undefined) throw new Error('no federation');
    const { body } = found;
    const channelId = body.steeringGroups[0]?.channelId ?? '';
    const steeringGroups = body.steeringGroups.map((group) => without(group, 'channelId'));
    const bare: Federation = { ...body, steeringGroups };
    await app.given('federation', bare);
    expect(await digestsAt(app, '2026-12-02T09:00:00.000Z')).toEqual([]);
    const serves = { type: 'steering-group', steeringGroupId } as const;
    value(await app.run({ verb: 'connect-channel', channelId, serves }, officeAccount));
    await digestsAt(app, '2026-12-02T10:00:00.000Z');
    expect(await digestsAt(app, '2026-12-02T10:00:01.000Z')).toHaveLength(1);
  });

  it('sees on its page what it has chosen, and chooses there if it may', async () => {
    const app = await anAppAt();
    const rhythmFor = async (actor: string) =>
      value(await steering(app, actor, { steeringGroupId })).rhythm;
    expect(await rhythmFor(managerAccount)).toMatchObject({
      when: 'after-meetings',
      canChoose: true,
    });
    await choose(app, 'friday', officeAccount);
    expect(await rhythmFor(officeAccount)).toMatchObject({ when: 'friday', canChoose: true });
    expect(await rhythmFor('demo/process-lead')).toMatchObject({ canChoose: false });
  });

  it.each([coordinatorAccount, coOptedAccount, 'demo/county'])(
    'is not chosen for by %s',
    async (account) => {
      const app = await anAppAt();
      expect(await choose(app, 'monday', account)).toEqual({
        ok: false,
        error: { code: 'denied', reason: 'only-group' },
      });
    },
  );

  it('is not there when there is no such group', async () => {
    const app = await anAppAt();
    const command = {
      verb: 'set-digest-rhythm',
      steeringGroupId: 'other',
      when: 'monday',
    } as const;
    expect(await app.run(command, officeAccount)).toMatchObject({
      error: { code: 'not-found', what: 'steering-group' },
    });
    expect(await app.run(command, managerAccount)).toMatchObject({
      error: { code: 'denied', reason: 'only-group' },
    });
  });
});
