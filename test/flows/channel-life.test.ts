import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { federationPage } from '../../bot/app/federation/federation-page.ts';
import { teamPage } from '../../bot/app/federation/team-page.ts';
import { home } from '../../bot/app/home/home.ts';
import { meetings } from '../../bot/app/call/meetings.ts';
import { meetingPage } from '../../bot/app/lead/meeting-page.ts';
import { officeAccount } from '../builders/app.ts';
import { coordinatorAccount } from '../builders/context.ts';
import { aMonth, type Month, type SoakTeam } from './soak/month.ts';
import { install, mention, tell } from './soak/people.ts';

const due = '2026-12-01T07:00:00.000Z';
let month: Month;
let berg: SoakTeam;
let are: SoakTeam;
beforeEach(async () => {
  month = await aMonth(1, 2);
  const [first, second] = month.teams;
  if (!first || !second) throw new Error('no teams');
  [berg, are] = [first, second];
});
afterEach(() => month.stop());

const called = ({ channelId }: SoakTeam) =>
  month.connector.messages.filter(
    ({ conversationId, activity }) =>
      conversationId.startsWith(channelId) && /"Kallelse: /.test(JSON.stringify(activity)),
  ).length;

/** What the connector says of one channel; of the others, nothing. */
function always(of: SoakTeam, status: number): void {
  month.connector.misbehave((asked) =>
    JSON.stringify(asked).includes(of.channelId) ? { status } : undefined,
  );
}

describe('a kallelse that a channel does not take', () => {
  it.each([403, 404])('is posted when the channel takes it again, after %i', async (status) => {
    always(berg, status);
    await month.passUntil('2026-12-01T09:00:00.000Z');
    expect([called(berg), called(are)]).toEqual([0, 1]);
    expect((await month.channel(berg)).connection).toMatchObject({ status: 'doubtful' });
    month.connector.misbehave(() => undefined);
    await month.passUntil('2026-12-01T11:00:00.000Z');
    expect(called(berg)).toBe(1);
    expect((await month.channel(berg)).connection.status).toBe('working');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a mention in it', () => mention([month, berg], 'coordinator', 'hjälp')],
    ['teamUnarchived', () => tell([month, berg], 'teamUnarchived')],
    ['teamRestored', () => tell([month, berg], 'teamRestored')],
    ['channelRestored', () => tell([month, berg], 'channelRestored')],
    ['an empty channelRestored', () => tell([month, berg], 'channelRestored', { channel: {} })],
    ['a new member of the team', () => tell([month, berg], 'teamMemberAdded', { channel: null })],
    [
      'a new channel beside it',
      () => tell([month, berg], 'channelCreated', { channel: { id: '19:x' } }),
    ],
    ['the app added', () => install([month, berg], 'add')],
    ['the app upgraded', () => install([month, berg], 'add-upgrade')],
  ])('goes out at once after %s, hours before the next try', async (_what, sign) => {
    always(berg, 403);
    await month.passUntil('2026-12-01T10:30:00.000Z');
    month.connector.misbehave(() => undefined);
    await month.passUntil('2026-12-01T10:30:01.000Z');
    expect(called(berg)).toBe(0);
    await sign();
    await month.passUntil('2026-12-01T10:30:02.000Z');
    expect(called(berg)).toBe(1);
  });

  it('waits for good only when the app is removed, and an upgrade is no removal', async () => {
    await install([month, berg], 'remove-upgrade');
    expect((await month.channel(berg)).connection.status).toBe('working');
    await install([month, berg], 'remove');
    expect((await month.channel(berg)).connection.status).toBe('removed');
    await tell([month, berg], 'teamMemberRemoved', { channel: null });
    await month.passUntil('2026-12-02T07:00:00.000Z');
    expect([called(berg), called(are)]).toEqual([0, 1]);
    await install([month, berg], 'add');
    await month.passUntil('2026-12-02T07:00:01.000Z');
    expect(called(berg)).toBe(1);
  });
});

describe('while Teams does not let the bot in', () => {
  it('every page says so, of every channel, and none promises a kallelse', async () => {
    month.connector.misbehave(() => ({ status: 401 }));
    // One channel has met it; the other's kallelse is not due yet.
    await mention([month, are], 'coordinator', 'hjälp');
    await month.passUntil('2026-11-30T07:00:00.000Z');
    const { app } = month;
    for (const { team, meetingId } of month.teams) {
      const at = { teamId: team.id, meetingId };
      const told = await Promise.all([
        home(app, coordinatorAccount, team.id),
        teamPage(app, coordinatorAccount, team.id),
        meetings(app, coordinatorAccount, { teamId: team.id, when: 'upcoming' }),
        meetingPage(app, coordinatorAccount, at),
        federationPage(app, officeAccount),
      ]);
      for (const page of told) {
        const text = JSON.stringify(page);
        expect(text).toContain('STAR-boten kan inte logga in i Teams');
        expect(text).not.toContain('Kallelsen går ut tis');
      }
    }
  });

  it('what is due waits, and goes out in every channel as soon as one post has arrived', async () => {
    // By then the question for cases is over, however it ended: what waits is the kallelse alone.
    await month.passUntil('2026-11-30T09:00:00.000Z');
    month.connector.misbehave(() => ({ status: 401 }));
    await month.passUntil('2026-12-01T12:00:00.000Z');
    expect([called(berg), called(are)]).toEqual([0, 0]);
    month.connector.misbehave(() => undefined);
    await month.passUntil('2026-12-01T12:15:01.000Z');
    expect([called(berg), called(are)]).toEqual([1, 1]);
  });
});

describe('what activities tell of a channel', () => {
  it('is its new address, from whoever speaks there', async () => {
    await mention([month, berg, 'moved'], 'coordinator', 'hjälp');
    const { serviceUrl } = (await month.channel(berg)).ms;
    expect(serviceUrl).toMatch(/\/moved$/);
    expect((await month.channel(are)).ms.serviceUrl).toMatch(/\/connector$/);
  });

  it('is a new name, and never no name', async () => {
    await tell([month, berg], 'channelRenamed', {
      channel: { id: berg.channelId, name: 'Möten' },
    });
    await tell([month, berg], 'teamRenamed', { team: { id: berg.msTeamId, name: 'STAR i Berg' } });
    await install([month, berg], 'add');
    await tell([month, berg], 'channelRenamed', { channel: { id: berg.channelId, name: null } });
    expect(await month.channel(berg)).toMatchObject({ name: 'Möten', teamName: 'STAR i Berg' });
  });

  it('is asked of Teams where no activity tells it, and no placeholder is kept', async () => {
    const fresh = { ...berg, channelId: '19:ny@thread.tacv2' };
    await install([month, fresh], 'add');
    expect((await month.channel(fresh)).name).toBe('');
    month.connector.call({ id: fresh.channelId, name: 'Nya kanalen' }, { id: 'x', name: null });
    await month.passUntil('2026-11-21T07:00:00.000Z');
    expect(await month.channel(fresh)).toMatchObject({
      name: 'Nya kanalen',
      teamName: 'STAR Jämtland',
    });
  });

  it.each<[string, object]>([
    ['channelRestored', {}],
    ['channelRenamed', {}],
    ['channelCreated', {}],
    ['teamMemberAdded', { membersAdded: [{ id: '28:bot' }] }],
  ])('is a channel that was not known (%s), which can be chosen then', async (eventType, more) => {
    const fresh = { ...berg, channelId: '19:okand@thread.tacv2' };
    const channel = { id: fresh.channelId, name: 'Återställd' };
    await tell([month, fresh], eventType, { channel, team: { id: berg.msTeamId } }, more);
    await month.passUntil('2026-11-20T08:01:00.000Z');
    expect(await month.channel(fresh)).toMatchObject({ name: 'Återställd' });
    const page = await federationPage(month.app, officeAccount);
    const choices = page.ok ? page.value.channelChoices.map(({ value }) => value) : [];
    expect(choices).toContain(fresh.channelId);
    // Only where somebody has brought the bot does it ask what it is there for.
    const asked = month.connector.messages.filter(({ conversationId }) =>
      conversationId.startsWith(fresh.channelId),
    );
    expect(asked).toHaveLength(eventType === 'teamMemberAdded' ? 1 : 0);
  });

  it('is no channel of another tenant, nor one that has just ended', async () => {
    const fresh = { ...berg, channelId: '19:okand@thread.tacv2' };
    const channel = { id: fresh.channelId, name: 'Deras' };
    await tell([month, fresh], 'channelRestored', { channel, tenant: { id: 'elsewhere' } });
    await tell([month, fresh], 'channelDeleted', { channel });
    expect(await month.channel(fresh)).toBeUndefined();
  });

  it('is not heard from another tenant, and changes nothing that is connected', async () => {
    const before = await month.channel(berg);
    const foreign = { tenant: { id: 'elsewhere' } };
    await tell([month, berg, 'moved'], 'channelRenamed', {
      ...foreign,
      channel: { name: 'Deras' },
    });
    expect(await month.channel(berg)).toEqual(before);
  });
});

describe('a mention that is delivered three times', () => {
  it('is answered once, also when all come at once', async () => {
    await mention([month, berg], 'coordinator', 'hj&auml;lp', 3);
    expect(month.connector.messages).toHaveLength(1);
    await mention([month, berg], 'coordinator', 'hj&#228;lp');
    expect(month.connector.messages).toHaveLength(2);
  });
});

it('has its kallelse on the day when all is well', async () => {
  await month.passUntil(due);
  expect([called(berg), called(are)]).toEqual([1, 1]);
});
