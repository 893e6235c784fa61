import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badRequestText } from '../../../shared/text/http.ts';
import { type BotAtWork, startBotAtWork } from './bot-at-work.ts';

let bot: BotAtWork;
beforeEach(async () => {
  bot = await startBotAtWork();
});
afterEach(() => bot.stop());

const folder = path.resolve(import.meta.dirname, '../../fixtures/activities');
const recorded = readdirSync(folder).map((file) => path.basename(file, '.json'));
const elsewhere = '99999999-9999-4999-8999-999999999999';
type Part = Readonly<Record<string, unknown>>;

/** Where an activity may name a tenant: a stranger’s is one in any of them. */
const ways: readonly (readonly [string, (activity: Part) => Part])[] = [
  [
    'where it was said',
    ({ channelData }) => ({
      channelData: { ...(channelData as Part), tenant: { id: elsewhere } },
    }),
  ],
  [
    'in its conversation alone',
    ({ channelData, conversation }) => ({
      channelData: { ...(channelData as Part), tenant: null },
      conversation: { ...(conversation as Part), tenantId: elsewhere },
    }),
  ],
  [
    'beside one of ours',
    ({ conversation }) => ({ conversation: { ...(conversation as Part), tenantId: elsewhere } }),
  ],
];

describe.each(ways)('an activity of a foreign tenant, named %s', (_where, change) => {
  it.each(recorded)('is turned away with 403, and nothing of it is kept: %s', async (name) => {
    const activity = bot.recorded(name);
    expect(await bot.send({ ...activity, ...change(activity) })).toEqual({
      status: 403,
      body: { code: 'bad-request', text: badRequestText },
    });
    expect(await bot.posted()).toEqual([]);
    const { ran, asked, installed, removed, heard, toldGone, toldOf } = bot;
    const kept = [ran, asked, installed, removed, heard, toldGone, toldOf].flat();
    expect(kept).toEqual([]);
  });
});

it('says in the log that a stranger came, and not who', async () => {
  const activity = bot.recorded('mention-message');
  await bot.send({ ...activity, conversation: { tenantId: elsewhere } });
  expect(bot.log.lines).toMatchObject([{ event: 'activity-from-another-tenant' }]);
  expect(JSON.stringify(bot.log.lines)).not.toContain(elsewhere);
});
