import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unwatched } from '../../../../bot/app/context/unwatched.ts';
import type { Nudge } from '../../../../bot/app/messages.ts';
import type { LogFields } from '../../../../bot/app/ports.ts';
import { createGraphNudger, type GraphOptions } from '../../../../bot/teams/graph/graph-nudger.ts';
import { without } from '../../../../shared/kernel/without.ts';
import type { MsChannelRef } from '../../../../shared/teams/channel.ts';
import { type FakeGraph, type GraphAnswer, startFakeGraph } from '../../../builders/fake-graph.ts';

const tenantId = '11111111-1111-4111-8111-111111111111';
const userId = '22222222-2222-4222-8222-222222222222';
const groupId = '33333333-3333-4333-8333-333333333333';
const channel: MsChannelRef = {
  tenantId,
  msTeamId: '19:team@thread.tacv2',
  channelId: '19:berg@thread.tacv2',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  botId: '28:bot',
  aadGroupId: groupId,
};
const nudge: Nudge = {
  kind: 'answer-missing',
  account: `${tenantId}/${userId}`,
  preview: 'Mötet tis 8 dec 2026 kl. 13.00. Svara gärna i dag, det går fort.',
  topic: 'STAR Berg',
  link: 'https://teams.microsoft.com/l/entity/app/star?context=x',
  id: 'nudge-m1-ifo-officer-2026-12-04',
};

let graph: FakeGraph;
let logged: (readonly [string, LogFields | undefined])[];
let tokensAsked: number;

beforeEach(async () => {
  graph = await startFakeGraph();
  logged = [];
  tokensAsked = 0;
});
afterEach(() => graph.stop());

function aNudger(given: Partial<GraphOptions> = {}) {
  const write = (event: string, fields?: LogFields) => void logged.push([event, fields]);
  return createGraphNudger({
    origin: graph.origin,
    rule: 'loopback',
    tenantId,
    credential: async () => ({
      getToken: async (scope) => {
        tokensAsked += 1;
        return { token: `for ${String(scope)}`, expiresOnTimestamp: Date.now() + 3_600_000 };
      },
    }),
    log: { info: write, warn: write, error: write },
    watch: unwatched,
    timeoutMs: 300,
    ...given,
  });
}

describe('a reminder through Microsoft Graph', () => {
  it('goes to one member of the team, in the words of the manifest', async () => {
    expect(await aNudger().nudge(channel, nudge)).toEqual({ status: 'reached' });
    expect(graph.asked).toHaveLength(1);
    expect(graph.asked[0]).toMatchObject({
      path: `/v1.0/teams/${groupId}/sendActivityNotification`,
      authorization: `Bearer for ${graph.origin}/.default`,
      body: {
        topic: { value: 'STAR Berg', webUrl: nudge.link },
        activityType: 'answerMissing',
        previewText: { content: nudge.preview },
        recipient: { userId },
        templateParameters: [],
      },
    });
  });

  it('asks for its token once, however many are reminded', async () => {
    const nudger = aNudger();
    await Promise.all(Array.from({ length: 6 }, () => nudger.nudge(channel, nudge)));
    expect(tokensAsked).toBe(1);
  });

  it.each<[string, GraphAnswer, object]>([
    ['refused: the permission is missing', { status: 403 }, { status: 'refused' }],
    ['refused: the token is not taken', { status: 401 }, { status: 'refused' }],
    ['refused: two apps of one registration', { status: 409 }, { status: 'refused' }],
    ['refused: the app in the team is of before', { status: 400 }, { status: 'refused' }],
    ['unreachable: no member of the team', { status: 404 }, { status: 'unreachable' }],
    ['later: too many', { status: 429, retryAfter: '7' }, { status: 'later', waitMs: 7_000 }],
    ['later: the server is in trouble', { status: 503 }, { status: 'later' }],
    [
      'later: a page of a proxy that says that all is well',
      { status: 200, body: '<p>' },
      { status: 'later' },
    ],
    ['later: no answer', 'hang', { status: 'later' }],
    ['later: the answer was lost', 'lost', { status: 'later' }],
  ])('is %s', async (_, answer, outcome) => {
    graph.answerWith(() => answer);
    expect(await aNudger().nudge(channel, nudge)).toEqual(outcome);
  });

  it('that is sent again since its answer was lost takes the place of itself', async () => {
    graph.answerWith((_, nth) => (nth === 1 ? 'lost' : { status: 204 }));
    const nudger = aNudger();
    await nudger.nudge(channel, nudge);
    expect(await nudger.nudge(channel, nudge)).toEqual({ status: 'reached' });
    expect(graph.asked).toHaveLength(2);
    expect(graph.feed.size).toBe(1);
    await nudger.nudge(channel, { ...nudge, id: 'nudge-m1-ifo-officer-2026-12-11' });
    expect(graph.feed.size).toBe(2);
  });

  it('asks nothing for a person of another tenant, or of a team whose group is not known', async () => {
    const nudger = aNudger();
    const stranger = { ...nudge, account: `44444444-4444-4444-8444-444444444444/${userId}` };
    const unknown = without(channel, 'aadGroupId');
    const elsewhere = { ...channel, tenantId: '44444444-4444-4444-8444-444444444444' };
    expect(await nudger.nudge(channel, stranger)).toEqual({ status: 'unreachable' });
    expect(await nudger.nudge(unknown, nudge)).toEqual({ status: 'unreachable' });
    expect(await nudger.nudge(elsewhere, nudge)).toEqual({ status: 'unreachable' });
    expect(graph.asked).toEqual([]);
    expect(tokensAsked).toBe(0);
  });

  it.each([
    'https://graph.example.se',
    'http://graph.microsoft.com',
    'https://graph.microsoft.com.example.se',
  ])('sends its token to Graph and nowhere else: not to %s', async (origin) => {
    const nudger = aNudger({ origin, rule: 'graph' });
    expect(await nudger.nudge(channel, nudge)).toEqual({ status: 'unreachable' });
  });

  it('is refused while the sign-in service does not know the secret, and tried later while it does not answer', async () => {
    const failing = (error: Error) =>
      aNudger({ credential: async () => ({ getToken: () => Promise.reject(error) }) });
    const unknown = Object.assign(new Error('no'), { errorCode: 'invalid_client' });
    expect(await failing(unknown).nudge(channel, nudge)).toEqual({ status: 'refused' });
    expect(await failing(new Error('down')).nudge(channel, nudge)).toEqual({ status: 'later' });
    expect(graph.asked).toEqual([]);
  });

  it('leaves nothing of anybody in the log', async () => {
    graph.answerWith(() => ({ status: 403, body: JSON.stringify({ error: { message: userId } }) }));
    await aNudger().nudge(channel, nudge);
    expect(logged).toEqual([['nudge-failed', { kind: 'answered', status: 403, then: 'refused' }]]);
  });
});
