import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countProcessorTime } from '../builders/processor-time.ts';
import { accountOf } from './people.ts';
import { aBase, type Base } from './places.ts';
import { aRaise } from './raise.ts';
import { aWorld, copyOf, startOfDay, type World } from './world.ts';

let base: Base;
let world: World;
let before: string;
beforeAll(async () => {
  base = await aBase();
  world = await aWorld(copyOf(base.file, 'odd'), startOfDay, 'picker');
});
afterAll(async () => {
  await world.stop();
  base.remove();
});
beforeEach(() => {
  before = world.fingerprint();
});

const nothingSaved = () => expect(world.fingerprint()).toBe(before);
const ofTeam = { teamId: 'ber' };

describe('headers', () => {
  const asked = (headers: Record<string, string | string[]>, page = '/api/federation') =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(world.url);
      request({ host: '127.0.0.1', port, path: page, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
  const office = accountOf('office');
  const outsider = accountOf('outsider');

  it.each<readonly [string, Record<string, string | string[]>, number]>([
    ['two name tags', { 'x-star-person': [outsider, office] }, 401],
    ['two name tags in one', { 'x-star-person': `${outsider}, ${office}` }, 401],
    ['a name tag in capitals', { 'x-star-person': 'DEMO/OFFICE' }, 401],
    ['a name tag with a tail', { 'x-star-person': `${office}/x` }, 401],
    ['a name tag that is a number of a person', { 'x-star-person': 'x/19121212-1212' }, 401],
    ['another’s address in front', { 'x-star-person': outsider, 'x-forwarded-user': office }, 403],
    ['another path', { 'x-star-person': outsider, 'x-original-url': '/api/me' }, 403],
    ['a token', { authorization: `Bearer ${office}` }, 401],
    ['a cookie', { cookie: `x-star-person=${office}` }, 401],
  ])('cannot be used to be somebody else: %s', async (_what, headers, status) => {
    expect(await asked(headers)).toBe(status);
  });

  it('do not turn a reading into a command', async () => {
    const headers = { 'x-star-person': office, 'x-http-method-override': 'POST' };
    expect(await asked(headers, '/api/commands')).toBe(404);
    nothingSaved();
  });
});

describe('lists without end', () => {
  const many = <T>(one: T, count = 5_000): readonly T[] => Array.from({ length: count }, () => one);

  it.each<readonly [string, unknown]>([
    ['teams', { verb: 'create-steering-group', name: 'Norr', teamIds: many('ber') }],
    [
      'breaks',
      {
        verb: 'set-team-settings',
        ...ofTeam,
        settings: {
          fkMayRaise: true,
          breakPeriods: many({ from: '2027-07-01', to: '2027-07-31' }, 3_000),
        },
        from: '2026-12-01',
        basedOn: 1,
      },
    ],
    [
      'criteria',
      {
        verb: 'raise-case',
        ...ofTeam,
        meetingId: 'x',
        raise: { ...aRaise('af'), criteria: many('working-age') },
      },
    ],
    [
      'livelihoods',
      {
        verb: 'raise-case',
        ...ofTeam,
        meetingId: 'x',
        raise: { ...aRaise('af'), livelihoodIn: many('employment') },
      },
    ],
    [
      'livelihoods at closing',
      {
        verb: 'decide-item',
        ...ofTeam,
        meetingId: 'x',
        itemId: 'x',
        decision: {
          outcome: 'closed',
          closing: {
            reason: 'a1-employment',
            planAgreed: true,
            livelihoodOut: many('employment'),
            occupationOut: 'employment',
            result: 'in-measure',
            takingOver: 'none',
            nnsOffered: false,
          },
        },
      },
    ],
  ])('are refused: %s', async (_what, command) => {
    const answer = await world.command(accountOf('office'), command);
    expect([answer.status, answer.body['code']]).toEqual([400, 'invalid']);
    nothingSaved();
  });

  it('of meetings are refused, and previewed no further than can be planned', async () => {
    const pattern = { nth: 2, weekday: 2, from: '1900-01-01', to: '2199-12-31' } as const;
    const plan = { start: '13:00', end: '16:00', place: 'Rum 2' };
    const answer = await world.command(accountOf('coordinator'), {
      verb: 'plan-series',
      ...ofTeam,
      pattern,
      plan,
    });
    expect(answer.body).toMatchObject({ code: 'series-too-long' });
    const body = { pattern, plan };
    const preview = await world.post(accountOf('coordinator'), '/api/teams/ber/plan-preview', body);
    expect(preview.status).toBe(200);
    expect((preview.body['dates'] as unknown[]).length).toBeLessThanOrEqual(60);
    nothingSaved();
  });

  it('of years are counted in the time of a short one', async () => {
    const spent = countProcessorTime();
    const page = '/api/teams/bra/numbers?period=1900-01-01--2199-12-31';
    const answer = await world.get(accountOf('coordinator-of-bracke'), page);
    expect(answer.status).toBe(200);
    expect(spent()).toBeLessThan(3_000);
  });
});

describe('ids with odd characters', () => {
  it.each([
    'ber/../bra',
    'ber%2f..%2fbra',
    'BER',
    'ber%00',
    'ber%20',
    '__proto__',
    'constructor',
    'b%C3%A9r',
    'federation',
    "ber'--",
    '%22ber%22',
    'team:ber',
  ])('find nothing: %s', async (id) => {
    const answer = await world.get(accountOf('coordinator'), `/api/teams/${id}/queue`);
    expect([403, 404]).toContain(answer.status);
    expect(answer.text).not.toContain('BER-');
  });

  it.each(['ber/../bra', 'ber\u0000', '', '../federation', 'ber '.repeat(30), '__proto__'])(
    'are no ids in a command either: %j',
    async (teamId) => {
      const command = { verb: 'report-deviation', teamId, category: 'staffing', text: '' };
      const answer = await world.command(accountOf('coordinator'), command);
      expect([400, 404]).toContain(answer.status);
      nothingSaved();
    },
  );
});
