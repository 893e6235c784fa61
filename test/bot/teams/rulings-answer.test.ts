import { afterEach, beforeEach, expect, it } from 'vitest';
import { type BotAtWork, startBotAtWork } from './bot-at-work.ts';

let bot: BotAtWork;
beforeEach(async () => {
  bot = await startBotAtWork();
});
afterEach(() => bot.stop());

it('answers `beslut tolk` in the team’s channel with what has been decided, and not with what was searched for', async () => {
  await bot.send(bot.recorded('mention-message', { text: '<at>STAR</at> beslut tolkarna' }));
  const answer = JSON.stringify((await bot.posted()).at(-1));
  expect(answer).toContain('Vem betalar tolken?');
  expect(answer).toContain('Den part som initierar mötet.');
  expect(answer).not.toContain('Var förvaras samtyckesblanketten?');
  expect(answer).not.toContain('tolkarna');
});
