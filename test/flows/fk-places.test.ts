import { describe, expect, it } from 'vitest';
import { tabLinks } from '../../bot/tab-links.ts';
import { createScheduler } from '../../bot/scheduler/run-jobs.ts';
import type { Channel } from '../../shared/teams/channel.ts';
import { fkSince } from '../../shared/teams/fk-since.ts';
import { officeAccount } from '../builders/app.ts';
import { value } from '../builders/meeting.ts';
import { aTeam } from '../builders/team.ts';
import { tenant } from './listening-bot.ts';
import {
  app,
  at,
  called,
  caseReference,
  connect,
  due,
  fkAccount,
  fkChannel,
  fkChat,
  here,
  inFkChannel,
  meetingNow,
  mention,
  moveTo,
  press,
  scheduler,
  send,
  useFkWorld,
} from './fk-world.ts';

useFkWorld();

describe('that a team lets go of FK’s channel', () => {
  const disconnect = (actor = 'demo/coordinator') =>
    app.run({ verb: 'disconnect-fk-channel', teamId: 'berg' }, actor);
  const inTeam = () =>
    app.messenger.sent
      .filter(({ channelId }) => channelId === '19:berg@thread.tacv2')
      .map(({ message }) => JSON.stringify(message));

  it('is told there, and nothing comes there afterwards', async () => {
    await called();
    value(await disconnect());
    await scheduler().runDue();
    expect(inFkChannel().at(-1)).toMatchObject({
      text: expect.stringContaining('inte längre anslutet till STAR Berg') as string,
    });
    const before = inFkChannel().length;
    value(await app.run({ verb: 'add-topic', ...at, part: 'fk-slot', text: 'Vad gäller nu?' }));
    await scheduler().runDue();
    expect(inFkChannel()).toHaveLength(before);
  });

  it('leaves what FK has to know of a meeting to the team, in its own channel', async () => {
    await called();
    value(await disconnect());
    const { plan } = await meetingNow();
    value(await app.run({ verb: 'change-meeting', ...at, plan: { ...plan, date: '2026-12-10' } }));
    await scheduler().runDue();
    value(await app.run({ verb: 'cancel-meeting', ...at, reason: 'illness' }));
    await scheduler().runDue();
    const untold = inTeam().filter((message) =>
      message.includes('Försäkringskassan har ingen kanal ansluten'),
    );
    expect(untold).toHaveLength(2);
    expect(untold.join()).not.toMatch(caseReference);
    expect(untold.join()).toContain('Hör av er till kontaktpersonen');
  });

  it('gives what waited for the channel to FK’s contact in private', async () => {
    value(await connect());
    app.clock.set(due);
    app.messenger.answerTo = ({ type }) =>
      type === 'fk-notice' ? { status: 'refused', reason: 'forbidden' } : undefined;
    await scheduler().runDue();
    await scheduler().runDue();
    const nudged: string[] = [];
    const nudger = {
      nudge: async (_: unknown, { account }: { readonly account: string }) => {
        nudged.push(account);
        return { status: 'reached' } as const;
      },
    };
    const reminding = {
      ...app,
      nudger,
      links: tabLinks({ kind: 'browser', address: 'https://star.example' }),
    };
    value(await disconnect());
    await createScheduler(reminding).runDue();
    await createScheduler(reminding).runDue();
    expect(nudged).toEqual([fkAccount]);
    await createScheduler(reminding).runDue();
    expect(nudged).toHaveLength(1);
    expect((await meetingNow()).posts.fk).toBeUndefined();
  });

  it('can be taken back: connected again it has the kallelse once more', async () => {
    await called();
    value(await disconnect());
    await scheduler().runDue();
    value(await connect(fkChat));
    moveTo(fkChat);
    await scheduler().runDue();
    await scheduler().runDue();
    expect(inFkChannel().filter(({ type }) => type === 'fk-notice')).toHaveLength(1);
  });

  it('is for those who may connect it', async () => {
    value(await connect());
    for (const actor of [fkAccount, 'demo/employment-officer', 'demo/nobody'])
      expect(await disconnect(actor)).toMatchObject({ error: { code: 'denied' } });
    expect((await disconnect(officeAccount)).ok).toBe(true);
    expect(await disconnect()).toMatchObject({ error: { code: 'no-fk-channel' } });
    const [line] = (await app.all('federation', 'audit')).slice(-1);
    expect(line).toMatchObject({ verb: 'disconnect-fk-channel', subjects: [fkChannel, 'berg'] });
  });

  it('leaves the other teams in it, and the channel FK’s', async () => {
    const other = aTeam().named('STAR Bräcke', 'BRA').build();
    await app.given('federation', { ...other, id: 'bracke' });
    const serves = { type: 'fk' as const, teamIds: ['berg', 'bracke'] };
    value(await app.run({ verb: 'connect-channel', channelId: fkChannel, serves }, officeAccount));
    value(await disconnect());
    const channel = (await app.store.read('federation', 'channel', fkChannel))?.body as Channel;
    expect(channel.serves).toEqual({ type: 'fk', teamIds: ['bracke'] });
    expect(fkSince(channel, 'bracke')).toBe('2026-11-20');
  });

  it('is done in the channel by who may, who says for which team', async () => {
    await called();
    // FK's own contact may not.
    expect(await mention('koppla från')).toContain('samordnaren');
    const said = await press('disconnect-fk-channel', { once: 'k1', card: 'form', teamId: 'berg' });
    expect(said).not.toContain('frånkopplad');
    expect((await app.registry.current()).channels.get(fkChannel)?.body.serves).toMatchObject({
      teamIds: ['berg'],
    });
  });
});

describe('a group chat', () => {
  it.each([
    { type: 'team', teamId: 'berg' },
    { type: 'steering-group', steeringGroupId: 'berg-are' },
    { type: 'county-group' },
  ] as const)('is nobody’s but FK’s, not even for the kansli: %j', async (serves) => {
    const refused = await app.run(
      { verb: 'connect-channel', channelId: fkChat, serves },
      officeAccount,
    );
    expect(refused).toMatchObject({ error: { code: 'chat-is-for-fk' } });
  });

  it('is asked for which team it is FK’s when the bot is added to it, and for nothing else', async () => {
    moveTo('19:new@thread.v2');
    const conversation = { conversationType: 'groupChat', isGroup: true, tenantId: tenant };
    await send('installation-update-team', {
      conversation: { ...conversation, id: here },
      channelData: { tenant: { id: tenant } },
    });
    await scheduler().runDue();
    expect(inFkChannel()).toMatchObject([
      { type: 'connect', choices: [{ value: 'fk:berg', label: 'Försäkringskassan, STAR Berg' }] },
    ]);
  });

  it('that is nobody’s answers in words, whoever asks for what', async () => {
    moveTo(fkChat);
    for (const word of ['ärenden', 'kallelse', 'BER-2026-014', 'hjälp'])
      expect(await mention(word)).toContain('Gruppchatten är inte ansluten');
  });

  it('draws no card of a team’s before all in it', async () => {
    app.clock.set(due);
    await scheduler().runDue();
    moveTo(fkChat);
    for (const card of ['notice', 'case'])
      expect(
        await press('show-notice', { ...at, once: 'm1.1', card, reference: 'BER-2026-014' }),
      ).not.toMatch(caseReference);
  });
});
