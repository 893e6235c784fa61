import { beforeEach, describe, expect, it } from 'vitest';
import { renderMessage } from '../../bot/teams/connector/render-message.ts';
import { understoodWords } from '../../bot/teams/mention/mention.ts';
import { officeAccount } from '../builders/app.ts';
import { value } from '../builders/meeting.ts';
import {
  app,
  at,
  bot,
  called,
  caseReference,
  connect,
  due,
  fkAccount,
  fkChannel,
  fkChat,
  inFkChannel,
  meetingNow,
  mention,
  moveTo,
  press,
  scheduler,
  useFkWorld,
} from './fk-world.ts';

useFkWorld();

describe('FK’s own channel', () => {
  it('has the kallelse without the cases when the team’s goes out, once', async () => {
    await called();
    await scheduler().runDue();
    const notices = inFkChannel().filter(({ type }) => type === 'fk-notice');
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({
      view: {
        slotText: 'Försäkringskassan är med efter ärendena',
        themeText: 'Tema: ersättning vid funktionsnedsättning',
        answers: [{ text: 'Inte svarat' }],
        questions: [{ text: 'Hur länge gäller särskilda skäl?' }],
      },
    });
    expect((await meetingNow()).posts.fk?.channelId).toBe(fkChannel);
  });

  it('has it afterwards when it is connected late, and not again at the next start', async () => {
    app.clock.set(due);
    await scheduler().runDue();
    expect(inFkChannel()).toEqual([]);
    value(await connect());
    await scheduler().runDue();
    await scheduler().runDue();
    value(await connect());
    await scheduler().runDue();
    expect(inFkChannel().filter(({ type }) => type === 'fk-notice')).toHaveLength(1);
  });

  it('waits for a channel that takes nothing, and has it once when that does', async () => {
    value(await connect());
    app.clock.set(due);
    app.messenger.answerTo = ({ type }) =>
      type === 'fk-notice' ? { status: 'refused', reason: 'forbidden' } : undefined;
    await scheduler().runDue();
    await scheduler().runDue();
    expect((await meetingNow()).posts.fk).toBeUndefined();
    app.messenger.answerTo = () => undefined;
    app.clock.set('2026-12-01T09:30:00.000Z');
    await scheduler().runDue();
    await scheduler().runDue();
    expect((await meetingNow()).posts.fk?.channelId).toBe(fkChannel);
  });

  it('shows what FK answers there, and its answer to a question, which is kept', async () => {
    await called();
    const once = 'fk.m1.1';
    const answered = await press('answer-notice', { ...at, once, card: 'fk', choice: 'digital' });
    expect(answered).toContain('Kommer digitalt');
    const topicId = (await meetingNow()).topics[0]?.id ?? '';
    await press('ask-form', { ...at, once, card: 'fk', ask: 'fk-answer' });
    await expect.poll(() => JSON.stringify(bot.connector.requests)).toContain('Svara på en fråga');
    const form = { ...at, once: 'form-1', card: 'form', ask: 'fk-answer', of: 'onereply' };
    await press('answer-question', {
      ...form,
      onereply__topicId: topicId,
      onereply__text: 'Så länge skälen finns.',
    });
    const now = await meetingNow();
    expect(now.topics[0]?.answer?.text).toBe('Så länge skälen finns.');
    expect(now.answers['fk-contact']?.choice).toEqual({ status: 'coming', mode: 'digital' });
    await scheduler().runDue();
    expect(inFkChannel().at(-1)).toMatchObject({
      type: 'fk-notice',
      view: { questions: [{ answerText: 'Så länge skälen finns.' }] },
    });
  });

  it('takes no answer about a case, and gives the form back with the reason', async () => {
    await called();
    const topicId = (await meetingNow()).topics[0]?.id ?? '';
    const said = await press('answer-question', {
      ...{ ...at, once: 'form-2', card: 'form', ask: 'fk-answer', of: 'onereply' },
      ...{ onereply__topicId: topicId, onereply__text: 'Det gäller BER-2026-014.' },
    });
    expect((await meetingNow()).topics[0]?.answer).toBeUndefined();
    expect(said).toContain('onereply__text');
  });

  it('is told of a new question, of another day, and that the meeting is off', async () => {
    await called();
    value(
      await app.run({ verb: 'add-topic', ...at, part: 'fk-slot', text: 'Vad gäller vid studier?' }),
    );
    await scheduler().runDue();
    expect(inFkChannel().at(-1)).toMatchObject({ view: { questions: [{}, {}] } });
    const { plan } = await meetingNow();
    value(await app.run({ verb: 'change-meeting', ...at, plan: { ...plan, date: '2026-12-10' } }));
    await scheduler().runDue();
    const told = () => inFkChannel().map(({ type }) => type);
    expect(told()).toContain('fk-notice-changed');
    value(await app.run({ verb: 'cancel-meeting', ...at, reason: 'illness' }));
    await scheduler().runDue();
    expect(told().filter((type) => type === 'fk-notice-cancelled')).toHaveLength(1);
  });

  it('is not told of what is no news to FK', async () => {
    await called();
    const before = inFkChannel().length;
    value(
      await app.run({ verb: 'add-topic', ...at, part: 'learning', text: 'Återkoppling från Åre' }),
    );
    await scheduler().runDue();
    expect(inFkChannel()).toHaveLength(before);
  });
});

describe('whose channel may be FK’s', () => {
  it.each(['demo/coordinator', officeAccount])('%s may say so', async (actor) => {
    expect((await connect(fkChannel, actor)).ok).toBe(true);
  });

  it.each([fkAccount, 'demo/employment-officer', 'demo/nobody'])('%s may not', async (actor) => {
    expect(await connect(fkChannel, actor)).toMatchObject({ error: { code: 'denied' } });
  });

  it('is none that has been a team’s, since cases stand in it', async () => {
    const refused = await connect('19:berg@thread.tacv2', officeAccount);
    expect(refused).toMatchObject({ error: { code: 'channel-has-cases' } });
  });

  it('does not become a team’s afterwards', async () => {
    value(await connect());
    const serves = { type: 'team', teamId: 'berg' } as const;
    const refused = await app.run(
      { verb: 'connect-channel', channelId: fkChannel, serves },
      officeAccount,
    );
    expect(refused).toMatchObject({ error: { code: 'channel-is-fks' } });
  });
});

const everyWord = Object.keys(understoodWords);
const oneOfEachMeaning = new Map(
  Object.entries(understoodWords).map(([word, means]) => [means, word]),
);
const asked = ['', 'blabla', 'BER-2026-014', 'ärende ber 2026 14'];

describe.each([
  ['channel', fkChannel, [...everyWord, ...asked]],
  ['group chat', fkChat, [...oneOfEachMeaning.values(), ...asked]],
])('no case is ever in FK’s own %s', (_, place, words) => {
  beforeEach(() => moveTo(place));

  it('in no message that the bot posts there, whatever happens at the meeting', async () => {
    await called();
    value(
      await app.run({ verb: 'add-topic', ...at, part: 'fk-slot', text: 'Vad gäller vid studier?' }),
    );
    await scheduler().runDue();
    const { plan } = await meetingNow();
    value(await app.run({ verb: 'change-meeting', ...at, plan: { ...plan, start: '10:00' } }));
    await scheduler().runDue();
    value(await app.run({ verb: 'cancel-meeting', ...at, reason: 'no-cases' }));
    await scheduler().runDue();
    const posted = inFkChannel();
    expect(new Set(posted.map(({ type }) => type))).toEqual(
      new Set(['text', 'fk-notice', 'fk-notice-changed', 'fk-notice-cancelled']),
    );
    // The same world has cases in the team's channel.
    expect(JSON.stringify(app.messenger.sent)).toMatch(caseReference);
    for (const message of posted) {
      expect(JSON.stringify(message)).not.toMatch(caseReference);
      expect(JSON.stringify(renderMessage(message, 'r1'))).not.toMatch(caseReference);
    }
  });

  it.each(words)('in no answer to »%s«', async (word) => {
    await called();
    const answer = await mention(word);
    expect(answer.replace(/ber 2026 14|BER-2026-014(?=[^"]*<\/at>)/g, '')).not.toMatch(
      caseReference,
    );
  });

  it.each(['nytt', 'ärenden', 'kö', 'mina', 'siffror', 'avvikelse', 'BER-2026-014'])(
    'and »%s« is refused in words',
    async (word) => {
      await called();
      expect(await mention(word)).toContain('Här är det allmänna frågor');
    },
  );

  it.each([
    ['show-notice', { card: 'notice' }],
    ['show-case', { card: 'case', reference: 'BER-2026-014' }],
    ['ask-form', { card: 'notice', ask: 'follow-up' }],
    ['ask-form', { card: 'notice', ask: 'correction' }],
    ['answer-notice', { card: 'notice', choice: 'digital' }],
    ['answer-notice', { card: 'before', choice: 'digital' }],
    ['answer-notice', { card: 'fk', choice: 'digital' }],
    ['leave-word', { card: 'before', reference: 'BER-2026-014', word: 'none' }],
  ])('nor in what a button of any card answers there: %s %j', async (verb, data) => {
    await called();
    const before = bot.connector.requests.length;
    const answer = await press(verb, { ...at, once: 'm1.1', ...data });
    expect(answer).not.toMatch(caseReference);
    await scheduler().runDue();
    expect(JSON.stringify(bot.connector.requests.slice(before))).not.toMatch(caseReference);
    expect(JSON.stringify(inFkChannel())).not.toMatch(caseReference);
  });

  it('nor when a card of FK’s is taken for a copy of the kallelse', async () => {
    value(await connect());
    app.clock.set(due);
    await press('answer-notice', { ...at, once: 'fk.m1.1', card: 'fk', choice: 'digital' });
    await scheduler().runDue();
    await scheduler().runDue();
    expect((await meetingNow()).posts.notice?.channelId).toBe('19:berg@thread.tacv2');
    expect(JSON.stringify(inFkChannel())).not.toMatch(caseReference);
  });
});
