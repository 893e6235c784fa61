import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordForm } from '../../../shared/meetings/forms.ts';
import { sentBeforeText } from '../../../shared/text/cards.ts';
import { mentionText } from '../../../shared/text/help.ts';
import { bergChannel, type BotAtWork, startBotAtWork } from './bot-at-work.ts';

const word = {
  action: 'leave-word',
  teamId: 'berg',
  meetingId: 'm-1',
  reference: 'BER-2026-014',
  card: 'before',
  once: 'posted',
  word: 'nothing-new',
};
const show = {
  action: 'show-case',
  teamId: 'berg',
  reference: 'BER-2026-014',
  card: 'case',
  once: 'posted',
};

let bot: BotAtWork;
beforeEach(async () => {
  bot = await startBotAtWork();
});
afterEach(() => bot.stop());

async function press(data: Record<string, string>, id = 'delivery-1'): Promise<string> {
  const action = { type: 'Action.Execute', title: 'Skicka', verb: data['action'], data };
  const value = { action, trigger: 'manual' };
  return JSON.stringify((await bot.send(bot.recorded('card-execute', { value, id }))).body);
}

function onceOf(card: string): string {
  return /"once":"([^"]*)"/.exec(card)?.[1] ?? '';
}

describe('a press on a card that has been pressed before', () => {
  it('says that nothing was done now, and draws buttons that work', async () => {
    expect(await press(word)).toContain(wordForm.done);
    await press({ ...word, word: 'has-news' });
    const again = await press(word, 'delivery-3');
    expect(again).not.toContain(wordForm.done);
    expect(again).toContain(sentBeforeText.drawn);
    expect(await press({ ...word, once: onceOf(again) })).toContain(wordForm.done);
  });
});

describe('a card of a team that stands in another channel', () => {
  it.each([
    {},
    { [bergChannel]: { type: 'steering-group', steeringGroupId: 'berg-are' } as const },
  ])('shows nothing there of a case or of a meeting: %j', async (serves) => {
    bot.application.serves = serves;
    expect(await press(show)).toContain(mentionText.onlyInTeamChannel);
    const answered = await press(word);
    expect(answered).toContain(wordForm.done);
    expect(answered).not.toContain('AdaptiveCard');
    expect(bot.asked.filter((what) => what !== 'command')).toEqual([]);
  });
});
