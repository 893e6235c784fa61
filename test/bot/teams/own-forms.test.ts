import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newCaseForm } from '../../../shared/cases/forms/raise-form.ts';
import { refusalText } from '../../../shared/commands/refusals.ts';
import { deviationReportForm } from '../../../shared/deviations/forms.ts';
import { topicForm } from '../../../shared/meetings/forms.ts';
import { formCardText } from '../../../shared/text/cards.ts';
import { mentionText } from '../../../shared/text/help.ts';
import { type BotAtWork, startBotAtWork } from './bot-at-work.ts';
import { nodesOfType, pressesOf } from './card-walk.ts';

const onNotice = { teamId: 'berg', meetingId: 'm-1', once: 'm-1.7', card: 'notice' };
const someoneElse = { id: '29:orjan', aadObjectId: '00000000-0000-4000-8000-000000000004' };

let bot: BotAtWork;
beforeEach(async () => {
  bot = await startBotAtWork();
});
afterEach(() => bot.stop());

interface Answer {
  readonly type: string;
  readonly value: unknown;
}

async function press(
  data: Record<string, unknown>,
  changes: Record<string, unknown> = {},
): Promise<Answer> {
  const action = { type: 'Action.Execute', title: 'x', verb: data['action'], data };
  const value = { action, trigger: 'manual' };
  const { body } = await bot.send(bot.recorded('card-execute', { value, ...changes }));
  return body as Answer;
}

const ask = (name: string, changes: Record<string, unknown> = {}) =>
  press({ ...onNotice, action: 'ask-form', ask: name }, changes);

const updates = () => bot.connector.requests.filter(({ method }) => method === 'PUT');

/** The card that the bot posted last. */
async function postedCard(): Promise<unknown> {
  const last = (await bot.posted()).at(-1) as { attachments?: { content: unknown }[] } | undefined;
  return last?.attachments?.[0]?.content;
}

function sendButton(card: unknown, verb: string): Record<string, unknown> {
  const found = pressesOf(card).find(({ action }) => action['verb'] === verb);
  return found?.action['data'] as Record<string, unknown>;
}

describe('a form that a kallelse asks for', () => {
  it('comes as a message of its own in the thread, and the kallelse stays', async () => {
    expect(await ask('new-case')).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: formCardText.posted,
    });
    const card = await postedCard();
    expect(nodesOfType(card, /^Input\./).length).toBeGreaterThan(8);
    expect(JSON.stringify(card)).toContain(newCaseForm.open);
    expect(bot.connector.messages[0]?.conversationId).toContain(';messageid=');
    expect(bot.ran).toEqual([]);
  });

  it('comes once however often the press is delivered', async () => {
    await Promise.all([ask('topic'), ask('topic', { id: 'b' }), ask('topic', { id: 'c' })]);
    expect(await bot.posted()).toHaveLength(1);
    await ask('topic', { from: someoneElse });
    expect(await bot.posted()).toHaveLength(2);
  });

  it('of one choice is asked in the place of the card, with the way back', async () => {
    const asked = await ask('deputy');
    expect(asked.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(await bot.posted()).toEqual([]);
    const back = await press(sendButton(asked.value, 'show-notice'));
    expect(JSON.stringify(back)).toContain('Kallelse · STAR Berg');
  });

  it('becomes a line for everybody when the one who asked has sent it', async () => {
    await ask('topic');
    const data = sendButton(await postedCard(), 'add-topic');
    const sent = await press({ ...data, topic__part: 'learning', topic__text: 'Ny vägledning' });
    expect(JSON.stringify(sent)).toContain(topicForm.done);
    await bot.posted();
    expect(JSON.stringify(updates())).toContain(topicForm.done);
  });

  it('is another’s to send too, as their own, and then stays for the one who asked', async () => {
    await ask('topic');
    const data = sendButton(await postedCard(), 'add-topic');
    const typed = { ...data, topic__part: 'learning', topic__text: 'Ny vägledning' };
    expect(JSON.stringify(await press(typed, { from: someoneElse }))).toContain(topicForm.done);
    expect(bot.ran).toMatchObject([
      { actor: expect.stringContaining(someoneElse.aadObjectId) as string },
    ]);
    await bot.posted();
    expect(updates()).toEqual([]);
  });

  it('is closed without being sent', async () => {
    await ask('topic');
    const closed = await press(sendButton(await postedCard(), 'close-form'));
    expect(JSON.stringify(closed)).toContain(formCardText.closed);
    await bot.posted();
    expect(JSON.stringify(updates())).toContain(formCardText.closed);
    expect(bot.ran).toEqual([]);
  });

  it('that was closed comes again when it is asked for again', async () => {
    await ask('topic');
    await press(sendButton(await postedCard(), 'close-form'));
    await ask('topic');
    expect(await bot.posted()).toHaveLength(2);
  });

  it('is asked for under the minutes too, which stay', async () => {
    const asked = { teamId: 'berg', meetingId: 'm-1', once: 'm-1.minutes', card: 'other' };
    await press({ ...asked, action: 'ask-form', ask: 'deviation' });
    expect(JSON.stringify(await postedCard())).toContain(deviationReportForm.send);
  });

  it('is not posted into another team’s channel', async () => {
    bot.application.serves = {};
    expect(await ask('new-case')).toMatchObject({ value: mentionText.onlyInTeamChannel });
    expect(await bot.posted()).toEqual([]);
  });

  it('is not posted for one who may not answer', async () => {
    bot.application.refusal = { code: 'denied', reason: 'not-in-team' };
    const value = refusalText({ code: 'denied', reason: 'not-in-team' });
    expect(await ask('new-case')).toMatchObject({ value });
    expect(await bot.posted()).toEqual([]);
  });
});
