import { describe, expect, it } from 'vitest';
import { countyWork } from '../../../bot/app/county-work/county-work.ts';
import type { Job } from '../../../bot/app/jobs/job.ts';
import { prepareJob } from '../../../bot/app/run/effects.ts';
import { aChannel, anAppWithTeam, officeAccount, type TestApp } from '../../builders/app.ts';
import { aLiftedExample, anExample, aRevision } from '../../builders/county-work.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const are = '19:are@thread.tacv2';
const text = 'Gemensam genomgång varje måndag.';

async function situation(): Promise<TestApp> {
  const app = await anAppWithTeam();
  const other = { ...aTeam().named('STAR Åre', 'ARE').build(), channelId: are };
  await app.given('federation', other, aChannel(are, { type: 'team', teamId: 'are' }));
  await app.given('team:berg', aLiftedExample());
  return app;
}

/** Whom the bot tells, one after another, until there is nobody left. */
async function toldOf(app: TestApp, id: string): Promise<readonly string[]> {
  const [stored] = (await app.all('federation', 'job')).filter((job) => job.id.includes(id));
  let job = stored as unknown as Job | undefined;
  const told: string[] = [];
  while (job !== undefined) {
    const prepared = await prepareJob(app, job);
    if (prepared.status !== 'send') break;
    await prepared.send();
    told.push(app.messenger.sent.at(-1)?.channelId ?? '');
    job = prepared.next;
  }
  return told;
}

describe('what Länsam sends to all teams', () => {
  it('is told in each team’s channel once, and read by all on the page', async () => {
    const app = await situation();
    const spread = { verb: 'spread-example', teamId: 'berg', deviationId: 'd5', text } as const;
    value(await app.run(spread, 'demo/process-lead'));
    expect(await toldOf(app, 'd5')).toEqual([are, '19:berg@thread.tacv2']);
    const page = value(await countyWork(app, 'demo/employment-officer'));
    expect(page.examples).toMatchObject([{ text, fromText: 'Från STAR Berg' }]);
    expect(page).toMatchObject({ proposed: [], workGroups: [], mayLead: false });
  });

  it('is not told once it is withdrawn, and is gone from the page', async () => {
    const app = await situation();
    const spread = { verb: 'spread-example', teamId: 'berg', deviationId: 'd5', text } as const;
    value(await app.run(spread, 'demo/process-lead'));
    value(await app.run({ verb: 'withdraw-example', exampleId: 'd5' }, officeAccount));
    expect(await toldOf(app, 'd5')).toEqual([]);
    expect(value(await countyWork(app, officeAccount)).examples).toEqual([]);
  });

  it('is a question about the agreement to the styrgrupper too', async () => {
    const app = await situation();
    await app.given(
      'federation',
      aChannel('19:styr@thread.tacv2', { type: 'steering-group', steeringGroupId: 'berg-are' }),
    );
    const open = { verb: 'open-revision', year: 2027, commentsDue: '2027-03-31' } as const;
    value(await app.run(open, 'demo/county'));
    expect(await toldOf(app, 'revision-2027')).toContain('19:styr@thread.tacv2');
  });

  it('waits for a second look, which it does not get from who wrote it', async () => {
    const app = await situation();
    await app.given('federation', anExample({ writers: [officeAccount] }), aRevision());
    expect(
      await app.run({ verb: 'publish-example', exampleId: 'e1' }, officeAccount),
    ).toMatchObject({ error: { code: 'example-needs-another' } });
    value(await app.run({ verb: 'publish-example', exampleId: 'e1' }, 'demo/county'));
    expect(await toldOf(app, 'e1')).toHaveLength(2);
  });

  it.each(['good-example', 'work-group', 'agreement-revision'] as const)(
    'is refused about a %s that is not there',
    async (what) => {
      const app = await situation();
      const command = {
        'good-example': { verb: 'withdraw-example', exampleId: 'x1' },
        'work-group': { verb: 'end-work-group', workGroupId: 'x1' },
        'agreement-revision': { verb: 'close-revision', revisionId: 'x1', decision: 'Ja.' },
      } as const;
      expect(await app.run(command[what], officeAccount)).toMatchObject({
        error: { code: 'not-found', what },
      });
    },
  );
});
