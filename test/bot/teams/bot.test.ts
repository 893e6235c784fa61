import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deviationReportForm } from '../../../shared/deviations/forms.ts';
import { StoreUnavailable } from '../../../bot/app/errors.ts';
import { refusalText } from '../../../shared/commands/refusals.ts';
import {
  answerSavedText,
  caseRaisedBeforeText,
  caseRaisedText,
} from '../../../shared/text/cards.ts';
import { absentForm, deputyForm, topicForm } from '../../../shared/meetings/forms.ts';
import { askWith } from '../../../shared/text/http.ts';
import { cardText } from '../../../shared/text/cards.ts';
import { mentionText } from '../../../shared/text/help.ts';
import { digestView } from './sample-reports.ts';
import { bergChannel, type BotAtWork, startBotAtWork, unknownMessage } from './bot-at-work.ts';
import { onCard } from '../../builders/on-card.ts';

const asa = '11111111-1111-4111-8111-111111111111/00000000-0000-4000-8000-000000000000';
const orjan = '11111111-1111-4111-8111-111111111111/00000000-0000-4000-8000-000000000004';
const coming = {
  action: 'answer-notice',
  teamId: 'berg',
  meetingId: 'm-1',
  once: 'm-1.7',
  card: 'notice',
  choice: 'on-site',
};

let bot: BotAtWork;
beforeEach(async () => {
  bot = await startBotAtWork();
});
afterEach(() => bot.stop());

function press(data: Record<string, unknown>, changes: Record<string, unknown> = {}) {
  const action = { type: 'Action.Execute', title: 'Kommer', verb: data['action'], data };
  return bot.send(
    bot.recorded('card-execute', { value: { action, trigger: 'manual' }, ...changes }),
  );
}

function say(word: string, changes: Record<string, unknown> = {}) {
  const text = `<at>STAR</at> ${word}`;
  return bot.send(bot.recorded('mention-message', { text, ...changes }));
}

describe('a press of a button', () => {
  it('runs the command as the one Teams says pressed it, and says what is saved', async () => {
    const answered = await press(coming);
    expect(bot.ran).toMatchObject([
      {
        actor: asa,
        command: { verb: 'answer-notice', choice: { status: 'coming', mode: 'on-site' } },
      },
    ]);
    expect(answered).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: answerSavedText.onSite,
      },
    });
    expect(bot.asked).toEqual(['command']);
  });

  it.each([
    [{ choice: 'digital' }, answerSavedText.digital],
    [{ choice: 'deputy', deputyId: 'af-2' }, deputyForm.done],
    [{ choice: 'absent', word: 'Är på kurs' }, absentForm.done],
    [
      { action: 'raise-case', type: 'follow-up', reference: 'BER-2026-019' },
      caseRaisedText('follow-up', 'BER-2026-019'),
    ],
    [{ action: 'add-topic', part: 'learning', text: 'Ny vägledning' }, topicForm.done],
  ])('is answered with what it did: %j', async (data, value) => {
    expect(await press({ ...coming, ...data })).toMatchObject({ body: { value } });
  });

  it('that comes again gets the card, which shows what holds now', async () => {
    await press(coming);
    await press({ ...coming, choice: 'digital' });
    expect(await press(coming)).toMatchObject({
      body: {
        type: 'application/vnd.microsoft.card.adaptive',
        value: { type: 'AdaptiveCard' },
      },
    });
    expect(bot.asked.at(-1)).toBe(`notice m-1 for ${asa}`);
  });

  it('that raises what looks like the same case says which one there is, with a card for another', async () => {
    const consultation = { ...coming, action: 'raise-case', type: 'consultation' };
    await press(consultation);
    expect(await press(consultation)).toMatchObject({
      body: { type: 'application/vnd.microsoft.card.adaptive' },
    });
    await bot.send(bot.recorded('card-submit', { value: consultation }));
    await bot.send(bot.recorded('card-submit', { value: consultation, id: 'another-message' }));
    expect((await bot.posted()).at(-1)).toMatchObject({
      text: caseRaisedBeforeText('BER-2026-019'),
    });
  });

  it('on a card that nobody redraws gets it anew', async () => {
    expect(await press(coming, { replyToId: unknownMessage })).toMatchObject({
      body: { type: 'application/vnd.microsoft.card.adaptive' },
    });
  });

  it('never believes the card about who pressed it', async () => {
    await press({ ...coming, actor: orjan, from: orjan, memberId: 'coordinator', account: orjan });
    expect(bot.ran).toMatchObject([{ actor: asa }]);
    expect(bot.ran[0]?.command).not.toHaveProperty('memberId');
  });

  it('is one command however often it is delivered, under whatever activity id', async () => {
    await Promise.all([
      press(coming),
      press(coming),
      press(coming, { id: 'another-id' }),
      press(coming, { id: 'a-third-id', timestamp: '2026-12-01T08:00:04.000Z' }),
    ]);
    expect(bot.ran).toHaveLength(4);
    expect(new Set(bot.ran.map(({ id }) => id)).size).toBe(1);
  });

  it('is another command when the answer is another', async () => {
    await press(coming);
    await press({ ...coming, choice: 'digital' });
    expect(new Set(bot.ran.map(({ id }) => id)).size).toBe(2);
  });

  it('that is refused is answered with why, by the card, which stays', async () => {
    bot.application.refusal = { code: 'not-your-deputy' };
    expect(await press(coming)).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: refusalText({ code: 'not-your-deputy' }),
      },
    });
  });

  it('in a card that stays is thanked for in words', async () => {
    const data = { action: 'report-deviation', teamId: 'berg', once: 'k', category: 'staffing' };
    expect(await press({ ...data, card: 'other' })).toMatchObject({
      body: {
        type: 'application/vnd.microsoft.activity.message',
        value: deviationReportForm.done,
      },
    });
  });

  it('in a form of its own puts the thanks in its place', async () => {
    const data = { action: 'report-deviation', teamId: 'berg', once: 'k', category: 'staffing' };
    const { body } = await press({ ...data, card: 'form' });
    expect(body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(body)).toContain(deviationReportForm.done);
  });

  it('by nobody with an account is refused', async () => {
    const answered = await press(coming, { from: { id: '29:okand' } });
    expect(bot.ran).toEqual([]);
    expect(answered).toMatchObject({
      body: { value: refusalText({ code: 'denied', reason: 'not-signed-in' }) },
    });
  });

  it('that meets an accident says so, and tells the log what kind it was and no more', async () => {
    bot.application.accident = new StoreUnavailable('connection to 10.0.0.1 lost');
    const answered = await press(coming);
    expect(answered).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message' },
    });
    const told = JSON.stringify(answered);
    expect(told).not.toContain('10.0.0.1');
    expect(bot.log.lines).toMatchObject([{ level: 'error', event: 'card-action-failed' }]);
    // The one it happened to can ask about it by the id that the log has it under.
    const fault = /F-[2-9A-Z]{6}/.exec(told)?.[0] ?? 'none';
    const facts = { fault, code: 'store-unavailable', place: 'card answer-notice' };
    expect(bot.log.lines).toMatchObject([{ fields: facts }]);
    expect(JSON.stringify(bot.log.lines)).not.toContain('10.0.0.1');
  });

  it('from an older client, as a message with a value, does the same and is answered in the thread', async () => {
    await bot.send(bot.recorded('card-submit', { value: coming }));
    expect(bot.ran).toMatchObject([{ actor: orjan, command: { verb: 'answer-notice' } }]);
    expect(await bot.posted()).toMatchObject([{ text: answerSavedText.onSite }]);
    expect(bot.connector.messages[0]?.conversationId).toContain(';messageid=');
  });

  it('of an unknown button is answered politely', async () => {
    expect(await press({ action: 'vote', once: 'k' })).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message' },
    });
  });

  it('as any other invoke is answered too, and never with 501', async () => {
    for (const name of ['task/fetch', 'composeExtension/query', 'x']) {
      expect(await bot.send(bot.recorded('card-execute', { name }))).toMatchObject({ status: 200 });
    }
    expect(bot.ran).toEqual([]);
  });
});

describe('a mention in a team channel', () => {
  it.each([
    ['kallelse', `next berg for ${asa}`, 'Kallelse · STAR Berg'],
    ['kö', `queue berg for ${asa}`, onCard('BER-2026-011')],
    ['siffror', `numbers berg for ${asa}`, 'Tertial 3 2026'],
  ])(
    '%s asks for this team, as the one who wrote, and answers in the thread',
    async (word, asked, shown) => {
      expect(await say(word)).toEqual({ status: 200, body: undefined });
      expect(JSON.stringify(await bot.posted())).toContain(shown);
      expect(bot.asked).toEqual([asked]);
      expect(bot.connector.messages).toHaveLength(1);
      expect(bot.connector.messages[0]?.conversationId).toMatch(
        /^19:berg@thread\.tacv2;messageid=/,
      );
    },
  );

  it.each([
    ['kö', 'Öppna kön i fliken', 'https://star.example/berg/queue'],
    ['ärenden', 'Öppna ärendena i fliken', 'https://star.example/berg/cases'],
    ['mina', 'Öppna din lista i fliken', 'https://star.example/berg'],
  ])('%s has a button that opens its page of the tab', async (word, title, url) => {
    await say(word);
    const button = { type: 'Action.OpenUrl', title, url };
    expect(JSON.stringify(await bot.posted())).toContain(JSON.stringify(button));
  });

  it.each([
    ['mina', `mine berg for ${asa}`, 'Din lista · STAR Berg'],
    ['ärenden', `cases berg for ${asa}`, onCard('BER-2026-003')],
    ['utbud arbetsträning', `offers berg for ${asa}`, 'Arbetscentrum'],
    ['regler', `rules for ${asa}`, 'Planeringsmötets form'],
    ['ber 2026 11', `case BER-2026-011 for ${asa}`, 'I kö sedan'],
  ])('%s is asked as the one who wrote', async (word, asked, shown) => {
    await say(word);
    expect(JSON.stringify(await bot.posted())).toContain(shown);
    expect(bot.asked).toEqual([asked]);
  });

  it.each([
    ['ordlista sip', 'Samordnad individuell plan'],
    ['ordlista xyz', 'Inget i ordlistan passar'],
    ['ordlista', 'ordlista SIP'],
  ])('%s answers out of the glossary, and asks for nothing', async (word, shown) => {
    await say(word);
    expect(JSON.stringify(await bot.posted())).toContain(shown);
    expect(bot.asked).toEqual([]);
  });

  it('shows no case that is not there for the one who asks', async () => {
    bot.application.refusal = { code: 'not-found', what: 'case' };
    await say('BER-2026-011');
    expect(await bot.posted()).toMatchObject([
      { text: refusalText({ code: 'not-found', what: 'case' }) },
    ]);
  });

  it('avvikelse opens the form for this team', async () => {
    await say('avvikelse');
    const [form] = await bot.posted();
    expect(JSON.stringify(form)).toContain('"teamId":"berg"');
    expect(JSON.stringify(form)).toContain('Bemanning');
  });

  it('says why when the one who asks may not see it', async () => {
    bot.application.refusal = { code: 'denied', reason: 'fk-own-cases-only' };
    await say('kö');
    const text = refusalText({ code: 'denied', reason: 'fk-own-cases-only' });
    expect(await bot.posted()).toMatchObject([{ text }]);
  });

  it.each(['kallese', 'vad kan du?'])(
    'gets the help, kindly, for what was not understood: %s',
    async (word) => {
      await say(word);
      expect(JSON.stringify(await bot.posted())).toContain('Det förstod jag inte');
      expect(bot.asked).toEqual([]);
    },
  );

  it('apologises after an accident', async () => {
    bot.application.accident = new StoreUnavailable('lost');
    await say('kö');
    const [line] = bot.log.lines;
    const fault = String(line?.fields['fault']);
    expect(line?.fields).toMatchObject({ code: 'store-unavailable', place: 'mention queue' });
    expect(await bot.posted()).toMatchObject([{ text: `${mentionText.failed} ${askWith(fault)}` }]);
  });

  it('is answered although the connector is slow at first', async () => {
    bot.connector.fail({ status: 502 });
    expect(await say('hjälp')).toMatchObject({ status: 200 });
    expect(JSON.stringify(await bot.posted())).toContain('STAR-boten');
  });
});

describe('a mention in a steering group channel', () => {
  beforeEach(() => {
    bot.application.serves = {
      [bergChannel]: { type: 'steering-group', steeringGroupId: 'sydvast' },
    };
  });

  it('siffror gives the aggregates', async () => {
    await say('siffror');
    expect(JSON.stringify(await bot.posted())).toContain(digestView().title);
    expect(bot.asked).toEqual([`digest sydvast for ${asa}`]);
  });

  it.each(['kö', 'kallelse', 'avvikelse'])(
    '%s shows no case and asks for none, whoever asks',
    async (word) => {
      await say(word);
      expect(await bot.posted()).toMatchObject([{ text: mentionText.onlyInTeamChannel }]);
      expect(bot.asked).toEqual([]);
    },
  );
});

describe('a mention in Länsam’s channel', () => {
  beforeEach(() => {
    bot.application.serves = { [bergChannel]: { type: 'county-group' } };
  });

  it('avvikelser gives what waits for Länsam', async () => {
    await say('avvikelser');
    expect(JSON.stringify(await bot.posted())).toContain(cardText.countyMatter.waiting(3));
    expect(bot.asked).toEqual([`lifted for ${asa}`]);
  });

  it.each(['kö', 'kallelse', 'siffror', 'nytt', 'BER-2026-014'])(
    '%s shows no case and asks for none, whoever asks',
    async (word) => {
      await say(word);
      expect(await bot.posted()).toMatchObject([{ text: mentionText.onlyElsewhere }]);
      expect(bot.asked).toEqual([]);
    },
  );
});

describe('a mention elsewhere', () => {
  it('in a channel that serves nobody asks what it is for', async () => {
    bot.application.serves = {};
    await say('kö');
    expect(await bot.posted()).toMatchObject([{ text: mentionText.notConnected }]);
    expect(bot.installed).toMatchObject([{ ms: { channelId: bergChannel }, by: asa }]);
    expect(bot.asked).toEqual([]);
  });

  it('in a chat of one is sent to the channel', async () => {
    const tenantId = '11111111-1111-4111-8111-111111111111';
    const conversation = { id: 'personal-chat', conversationType: 'personal', tenantId };
    await say('kö', { conversation, channelData: { tenant: { id: tenantId } } });
    expect(await bot.posted()).toMatchObject([{ text: mentionText.onlyInChannel }]);
    expect(bot.asked).toEqual([]);
  });
});
