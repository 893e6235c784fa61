import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jobsForMeeting } from '../../bot/app/jobs/jobs.ts';
import type { Message } from '../../bot/app/messages.ts';
import { tabLinks } from '../../bot/tab-links.ts';
import { createScheduler } from '../../bot/scheduler/run-jobs.ts';
import { renderMessage } from '../../bot/teams/connector/render-message.ts';
import { understoodWords } from '../../bot/teams/mention/mention.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Channel } from '../../shared/teams/channel.ts';
import { fkSince } from '../../shared/teams/fk-since.ts';
import { aChannel, anAppWithTeam, officeAccount, type TestApp } from '../builders/app.ts';
import { aMeeting, value } from '../builders/meeting.ts';
import { builtInRules } from '../builders/rules.ts';
import { aTeam } from '../builders/team.ts';
import { type ListeningBot, startListeningBot, tenant } from './listening-bot.ts';

const fk = '00000000-0000-4000-8000-00000000000f';
const fkAccount = `${tenant}/${fk}`;
const fkChannel = '19:fk@thread.tacv2';
const fkChat = '19:fk@thread.v2';
const due = '2026-12-01T07:00:00.000Z';
/** Any case's: the team's code, the year and a number. */
const caseReference = /\b(BER|BRA)-\d{4}-\d{3}\b/;

const base = aTeam().withFkThemes('health-insurance').whereFkMayRaise().build();
const team = {
  ...base,
  members: base.members.map((seat) =>
    seat.id === 'fk-contact' ? { ...seat, account: fkAccount } : seat,
  ),
};

let app: TestApp;
let bot: ListeningBot;
/** FK's place in the test at hand. */
let here: string;

/** A meeting on 8 December with all kinds of cases on its agenda, and a question to FK. */
function fullMeeting() {
  return aMeeting(team)
    .withId('m1')
    .withItem({ reference: 'BER-2026-014', raisedBy: 'ifo-officer' })
    .withItem({ reference: 'BER-2026-015', kind: 'follow-up', raisedBy: 'ifo-officer' })
    .withItem({ reference: 'BER-2026-016', kind: 'consultation', raisedBy: 'employment-officer' })
    .withTopic('fk-slot', 'Hur länge gäller särskilda skäl?', 'ifo-officer');
}

beforeEach(async () => {
  app = await anAppWithTeam({ team });
  const meeting = fullMeeting().build();
  await app.given('team:berg', meeting, ...jobsForMeeting(meeting, builtInRules, app.clock.now()));
  here = fkChannel;
  const chat = aChannel(fkChat);
  const ms = { ...chat.ms, msTeamId: fkChat, isGroupChat: true } as const;
  const ofChat: Channel = { ...chat, ms };
  await app.given('federation', aChannel(fkChannel), ofChat);
  bot = await startListeningBot(app);
});
afterEach(() => bot.stop());

const scheduler = () => createScheduler(app);
const connect = (channelId = here, actor = 'demo/coordinator') =>
  app.run({ verb: 'connect-channel', channelId, serves: { type: 'fk', teamIds: ['berg'] } }, actor);

function send(name: string, change: object): Promise<string> {
  const conversation = { conversationType: 'groupChat', isGroup: true, tenantId: tenant, id: here };
  const inChat = { conversation, channelData: { tenant: { id: tenant } } };
  return bot.send(name, { id: '29:fk', aadObjectId: fk }, here, {
    ...(here === fkChat && inChat),
    ...change,
  });
}

/** As Teams sends it: an Execute on a card in that channel. */
function press(verb: string, data: object): Promise<string> {
  const action = { type: 'Action.Execute', verb, data };
  return send('card-execute', { value: { action } });
}

/** What the bot answered in the channel to what was written to it. */
async function mention(words: string): Promise<string> {
  const before = bot.connector.requests.length;
  await send('mention-message', { text: `<at>STAR</at> ${words}` });
  await expect.poll(() => bot.connector.requests.length).toBeGreaterThan(before);
  return JSON.stringify(bot.connector.requests.slice(before));
}

function inFkChannel(): readonly Message[] {
  return app.messenger.sent
    .filter(({ channelId }) => channelId === here)
    .map(({ message }) => message);
}

async function meetingNow(): Promise<Meeting> {
  return (await app.store.read('team:berg', 'meeting', 'm1'))?.body as Meeting;
}

const at = { teamId: 'berg', meetingId: 'm1' };

async function called(): Promise<void> {
  value(await connect());
  app.clock.set(due);
  await scheduler().runDue();
  await scheduler().runDue();
}

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
      text: expect.stringContaining('inte längre ansluten till STAR Berg') as string,
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
    here = fkChat;
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
    here = '19:new@thread.v2';
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
    here = fkChat;
    for (const word of ['ärenden', 'kallelse', 'BER-2026-014', 'hjälp'])
      expect(await mention(word)).toContain('Gruppchatten är inte ansluten');
  });

  it('draws no card of a team’s before all in it', async () => {
    app.clock.set(due);
    await scheduler().runDue();
    here = fkChat;
    for (const card of ['notice', 'case'])
      expect(
        await press('show-notice', { ...at, once: 'm1.1', card, reference: 'BER-2026-014' }),
      ).not.toMatch(caseReference);
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
  beforeEach(() => (here = place));

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
      expect(await mention(word)).toContain('Försäkringskassans kanal är för allmänna frågor');
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
