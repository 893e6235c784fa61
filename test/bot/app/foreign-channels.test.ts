import { describe, expect, it } from 'vitest';
import { askConnectionJob } from '../../../bot/app/jobs/jobs.ts';
import { federationPage } from '../../../bot/app/federation/federation-page.ts';
import { teamPage } from '../../../bot/app/federation/team-page.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { err } from '../../../shared/kernel/result.ts';
import { aChannel, anAppWithTeam, officeAccount, type TestApp } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { aTeam } from '../../builders/team.ts';

const own = aChannel('19:egen@thread.tacv2');
const before = aChannel('19:deras@thread.tacv2');
const foreign = { ...before, name: 'Deras kanal', ms: { ...before.ms, tenantId: 'elsewhere' } };

async function aServer(): Promise<TestApp> {
  const team = aTeam().withoutChannel().build();
  const app = await anAppWithTeam({ team, tenants: ['tenant'] });
  await app.given('federation', own, foreign);
  return app;
}

describe('a channel of a tenant that is not ours, stored before tenants were named', () => {
  it('is offered to nobody', async () => {
    const app = await aServer();
    const office = await federationPage(app, officeAccount);
    const team = await teamPage(app, coordinatorAccount, 'berg');
    const offered = [
      office.ok && office.value.channelChoices,
      team.ok && team.value.channelChoices,
    ].map((choices) => choices && choices.map(({ value }) => value));
    expect(offered).toEqual([[own.id], [own.id]]);
  });

  it('cannot be connected by who knows its id', async () => {
    const app = await aServer();
    const serves = { type: 'team', teamId: 'berg' } as const;
    for (const actor of [officeAccount, coordinatorAccount])
      expect(
        await app.run({ verb: 'connect-channel', channelId: foreign.id, serves }, actor),
      ).toEqual(err({ code: 'not-found', what: 'channel' }));
    expect((await app.run({ verb: 'connect-channel', channelId: own.id, serves })).ok).toBe(true);
  });

  it('is not asked what it is for', async () => {
    const app = await aServer();
    const now = app.clock.now();
    await app.given('federation', askConnectionJob(foreign.id, now), askConnectionJob(own.id, now));
    await createScheduler(app).runDue();
    expect(app.messenger.sent.map(({ channelId }) => channelId)).toEqual([own.id]);
  });
});
