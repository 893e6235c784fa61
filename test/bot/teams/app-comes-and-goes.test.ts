import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotAtWork, bergChannel, startBotAtWork } from './bot-at-work.ts';

const asa = '11111111-1111-4111-8111-111111111111/00000000-0000-4000-8000-000000000000';

let bot: BotAtWork;
beforeEach(async () => {
  bot = await startBotAtWork();
});
afterEach(() => bot.stop());

describe('the app comes and goes', () => {
  it('tells of the channel it was installed in, with all that posting needs', async () => {
    await bot.send(bot.recorded('installation-update-team'));
    expect(bot.installed).toEqual([
      {
        names: { channel: 'Berg', team: 'STAR' },
        by: asa,
        ms: {
          tenantId: '11111111-1111-4111-8111-111111111111',
          msTeamId: '19:general@thread.tacv2',
          channelId: bergChannel,
          serviceUrl: bot.connector.serviceUrl,
          botId: '28:00000000-0000-4000-8000-0000000000b0',
          aadGroupId: '22222222-2222-4222-8222-222222222222',
        },
      },
    ]);
  });

  it('knows no name of the General channel, and calls it after nothing', async () => {
    await bot.send(bot.recorded('installation-update-general'));
    expect(bot.installed).toMatchObject([
      { names: { team: 'STAR' }, ms: { channelId: '19:general@thread.tacv2' } },
    ]);
    expect(bot.installed[0]?.names.channel).toBeUndefined();
  });

  it('is told by either of the two ways in which Teams tells it, as the same', async () => {
    await bot.send(bot.recorded('conversation-update-bot-added'));
    await bot.send(bot.recorded('installation-update-team'));
    const [one, other] = bot.installed;
    expect(one).toEqual(other);
    expect(one).toMatchObject({ names: { channel: 'Berg' }, ms: { channelId: bergChannel } });
  });

  it('is of the channel that was chosen, and not called as the one where it is told', async () => {
    const conversation = {
      id: '19:general@thread.tacv2',
      name: 'Allmänt',
      conversationType: 'channel',
      tenantId: '11111111-1111-4111-8111-111111111111',
    };
    await bot.send(bot.recorded('installation-update-team', { conversation }));
    expect(bot.installed).toMatchObject([{ ms: { channelId: bergChannel } }]);
    expect(bot.installed[0]?.names.channel).toBeUndefined();
  });

  it('keeps quiet about a chat of one', async () => {
    await bot.send(bot.recorded('installation-update-personal'));
    expect(bot.installed).toEqual([]);
  });

  it.each(['installation-update-remove', 'conversation-update-bot-removed'])(
    'tells that a whole team is gone: %s',
    async (name) => {
      await bot.send(bot.recorded(name));
      expect(bot.removed).toEqual([
        {
          tenantId: '11111111-1111-4111-8111-111111111111',
          msTeamId: '19:general@thread.tacv2',
          by: asa,
        },
      ]);
    },
  );

  it('tells that one channel is deleted, which Teams can take back', async () => {
    await bot.send(bot.recorded('conversation-update-channel-deleted'));
    expect(bot.removed).toEqual([]);
    expect(bot.toldGone).toMatchObject([{ channelId: bergChannel, reason: 'deleted' }]);
  });

  it('does not mind what else happens to a team', async () => {
    expect(await bot.send(bot.recorded('conversation-update-channel-renamed'))).toMatchObject({
      status: 200,
    });
    expect([...bot.installed, ...bot.removed]).toEqual([]);
    expect(bot.toldOf).toMatchObject([
      { ms: { channelId: bergChannel }, names: { channel: 'Berg' } },
    ]);
  });
});
