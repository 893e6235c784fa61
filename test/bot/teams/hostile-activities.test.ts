import { createServer, request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StarAdapter } from '../../../bot/teams/connector/adapter.ts';
import { createTeams } from '../../../bot/teams/teams.ts';
import { useCases } from '../../../bot/teams/press/use-cases.ts';
import { actionProblemText } from '../../../shared/text/cards.ts';
import { tooLargeText } from '../../../shared/text/http.ts';
import { anApp } from '../../builders/app.ts';
import { type BotAtWork, startBotAtWork } from './bot-at-work.ts';

let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterAll(() => bot.stop());
beforeEach(() => {
  bot.application.accident = undefined;
});

const execute = (data: unknown, verb: unknown = 'answer-notice') =>
  bot.recorded('card-execute', { value: { action: { type: 'Action.Execute', verb, data } } });

describe('a body that is no activity', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{"type":'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['only a type', '{"type":"message"}'],
  ])('is a 400 in Swedish: %s', async (_what, body) => {
    expect(await bot.send(body)).toMatchObject({
      status: 400,
      body: { text: expect.stringMatching(/[åäö]/) as string },
    });
  });

  it.each([
    ['what it is', { type: '' }],
    ['where its answer goes', { serviceUrl: 'nonsense' }],
    ['another channel than Teams', { channelId: 'facebook' }],
  ])('is a 400 when the one thing is wrong that everything needs: %s', async (_what, changes) => {
    expect(await bot.send(bot.recorded('mention-message', changes))).toMatchObject({ status: 400 });
  });

  it('is a 413 over 256 KB, told by its length', async () => {
    const answered = await bot.send(JSON.stringify({ text: 'x'.repeat(300_000) }));
    expect(answered).toEqual({ status: 413, body: { code: 'too-large', text: tooLargeText } });
  });

  it('is a 413 over 256 KB, sent in pieces without a length', async () => {
    const status = await new Promise((resolve, reject) => {
      const sending = request(bot.url, { method: 'POST' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sending.on('error', reject);
      for (let nth = 0; nth < 10; nth += 1) sending.write('x'.repeat(40_000));
      sending.end();
    });
    expect(status).toBe(413);
  });
});

describe('an activity from elsewhere', () => {
  it.each([
    'https://ond.example/',
    'http://169.254.169.254/latest',
    'https://smba.trafficmanager.net/emea/',
  ])('is not answered there: %s', async (serviceUrl) => {
    const answered = await bot.send(bot.recorded('mention-message', { serviceUrl }));
    expect(answered).toMatchObject({ status: 403 });
    await bot.posted();
    expect(bot.connector.requests).toEqual([]);
  });
});

describe('a press with hostile data', () => {
  it.each([
    [
      'a prototype',
      JSON.parse('{"action":"answer-notice","__proto__":{"admin":"true"}}') as unknown,
    ],
    ['nesting', { action: 'answer-notice', teamId: { a: { b: ['c'] } } }],
    ['a hundred kilobytes', { action: 'answer-notice', word: 'x'.repeat(100_000) }],
    ['no object', 'x'],
  ])('is told so in Swedish and runs nothing: %s', async (_what, data) => {
    const answered = await bot.send(execute(data));
    expect(answered).toMatchObject({
      status: 200,
      body: {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'BadRequest', message: expect.stringMatching(/\.$/) as string },
      },
    });
    expect(bot.ran).toEqual([]);
  });

  it.each([undefined, null, '', {}, [], { action: null }, { action: { verb: 7, data: {} } }])(
    'is answered kindly when what the card sends was left out on the way: %j',
    async (value) => {
      const answered = await bot.send(bot.recorded('card-execute', { value }));
      expect(answered).toMatchObject({
        status: 200,
        body: { statusCode: 200, value: actionProblemText.unreadable },
      });
      expect(bot.ran).toEqual([]);
    },
  );

  it.each(['x', 7, [1], { action: 'x' }, { action: { verb: 7, data: { a: 'b' } } }])(
    'or with a value of another shape: %j',
    async (value) => {
      const answered = await bot.send(bot.recorded('card-execute', { value }));
      expect(answered).toMatchObject({ status: 200, body: { statusCode: 400 } });
    },
  );

  it('never writes what was sent into the log', async () => {
    await bot.send(execute({ action: 'answer-notice', teamId: { hemligt: '19121212-1212' } }));
    await bot.send({ ...bot.recorded('mention-message'), from: { namn: '19121212-1212' } });
    expect(JSON.stringify(bot.log.lines)).not.toContain('1212');
  });

  it('survives whatever JSON a press can carry', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        const { status } = await bot.send(bot.recorded('card-execute', { value }));
        expect(status).toBe(200);
      }),
      { numRuns: 50 },
    );
    expect(bot.ran).toEqual([]);
  });
});

describe('with credentials', () => {
  const teams = new StarAdapter({
    credentials: {
      appId: 'app',
      tenantId: 'jamtland',
      proof: { kind: 'secret', secret: 'hemlig' },
    },
  });

  it('sends only to Microsoft', () => {
    expect(teams.rule).toBe('microsoft');
  });

  it.each([undefined, 'Bearer nonsense', 'Bearer eyJhbGciOiJub25lIn0.e30.'])(
    'answers 401 to a stranger, and runs nothing: %s',
    async (authorization) => {
      const answered = await bareAnswer(authorization);
      expect(answered.status).toBe(401);
      expect(answered.ran).toBe(false);
    },
  );
});

/** A bot that asks for a token, given an activity that has none worth the name. */
async function bareAnswer(authorization: string | undefined) {
  let ran = false;
  const log = bot.log;
  const real = createTeams({
    tenants: ['11111111-1111-4111-8111-111111111111'],
    identity: {
      credentials: {
        appId: 'app',
        tenantId: 'jamtland',
        proof: { kind: 'secret', secret: 'hemlig' },
      },
    },
    clock: { now: () => '2026-12-01T07:59:00.000Z' },
    ids: { next: () => 'id', random: () => 0 },
    log,
    everyone: [],
  });
  const runOnCard = () => {
    ran = true;
    throw new Error('a stranger ran a command');
  };
  const { listener } = real.activities({
    app: await anApp(),
    use: { ...useCases, runOnCard },
  });
  const server = createServer((incoming, response) => void listener(incoming, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const body = JSON.stringify({
    ...execute({ action: 'answer-notice', teamId: 'berg', meetingId: 'm-1', choice: 'digital' }),
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
  });
  const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body });
  await response.text();
  server.closeAllConnections();
  server.close();
  return { status: response.status, ran };
}
