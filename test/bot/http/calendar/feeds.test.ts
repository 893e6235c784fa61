import type { AddressInfo } from 'node:net';
import express from 'express';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFeed } from '../../../../bot/app/calendar/read-feed.ts';
import { feedIdOf } from '../../../../bot/app/calendar/own-feed.ts';
import { calendarFeeds } from '../../../../bot/http/calendar/feeds.ts';
import { rateLimits } from '../../../../bot/http/rate-limit.ts';
import {
  aFederation,
  anApp,
  coOptedAccount,
  managerAccount,
  officeAccount,
} from '../../../builders/app.ts';
import { aSecret, hashOf, readCalendar } from '../../../builders/calendar.ts';
import { aRevision } from '../../../builders/county-work.ts';
import { aGathering } from '../../../builders/gathering.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { aMilestone } from '../../../builders/milestone.ts';
import { aSubmittedReport } from '../../../builders/period-report.ts';
import { aTeam } from '../../../builders/team.ts';

const berg = aTeam().build();
const are = aTeam().named('STAR Åre', 'ARE').build();
const ragunda = aTeam().named('STAR Ragunda', 'RAG').without('employment-officer').build();
const af = 'demo/employment-officer';
const otherSecret = Buffer.alloc(32, 9).toString('base64url');

/** Three teams with a meeting each, of which the arbetsförmedlare sits in two; asked over HTTP, without a word of who asks. */
async function aServer(given: Parameters<typeof anApp>[0] = {}) {
  const app = await anApp(given);
  await app.given('federation', aFederation(), berg, are, ragunda);
  for (const team of [berg, are, ragunda])
    await app.given(`team:${team.id}`, aMeeting(team).withId(`m-${team.id}`).build());
  const limits = rateLimits();
  const served = express()
    .use(
      '/calendar',
      ...limits.calendars,
      calendarFeeds((asked) => readFeed(app, asked)),
    )
    .listen(0, '127.0.0.1');
  await new Promise((resolve) => served.once('listening', resolve));
  onTestFinished(() => void served.close());
  const url = `http://127.0.0.1:${(served.address() as AddressInfo).port}`;
  const id = await feedIdOf(af);
  return {
    app,
    open: (secret = aSecret) =>
      app.run({ verb: 'open-calendar-feed', secretHash: hashOf(secret) }, af),
    end: () => app.run({ verb: 'end-calendar-feed' }, af),
    at: (path: string, headers: Record<string, string> = {}) => fetch(`${url}${path}`, { headers }),
    address: (secret = aSecret) => `/calendar/${id}/${secret}.ics`,
  };
}

const said = async (answer: Response) => ({
  status: answer.status,
  body: await answer.text(),
  cache: answer.headers.get('cache-control'),
  etag: answer.headers.get('etag'),
});

describe('a calendar that is fetched by its address', () => {
  it('has the meetings of every team that its person has a seat in, and of no other', async () => {
    const server = await aServer();
    await server.open();
    const answer = await server.at(server.address());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const read = readCalendar(await answer.text());
    expect(read.map(({ summary }) => summary).sort()).toEqual([
      'STAR Berg: teammöte',
      'STAR Åre: teammöte',
    ]);
  });

  it('has the last day of comments on the agreement, for those who are asked, while it is open', async () => {
    const { app } = await aServer();
    const lastDay = async (account: string) => {
      value(await app.run({ verb: 'open-calendar-feed', secretHash: hashOf(aSecret) }, account));
      const feedId = await feedIdOf(account);
      const read = await readFeed(app, { feedId, hasSecretOf: () => true });
      return read?.entries.filter(({ title }) => title.includes('synpunkter')) ?? [];
    };
    await app.given('federation', aRevision({ commentsDue: '2026-12-31' }));
    expect(await lastDay('demo/coordinator')).toMatchObject([
      {
        uid: 'revision-2026@star',
        title: 'Översyn av överenskommelsen 2026: sista dagen för synpunkter',
        plan: { date: '2026-12-31' },
      },
    ]);
    expect(await lastDay(managerAccount)).toHaveLength(1);
    expect(await lastDay(af)).toEqual([]);
    await app.given('federation', aRevision({ state: 'closed', decision: 'Oförändrad.' }));
    expect(await lastDay(managerAccount)).toEqual([]);
  });

  it('follows what is planned, moved and cancelled', async () => {
    const server = await aServer();
    await server.open();
    const ofBerg = async () =>
      readCalendar(await (await server.at(server.address())).text()).find(
        ({ uid }) => uid === 'm-berg@star',
      );
    expect(await ofBerg()).toMatchObject({ sequence: 0, start: '2026-12-08T12:00:00.000Z' });
    const { plan } = aMeeting(berg).build();
    const at = { teamId: 'berg', meetingId: 'm-berg' };
    await server.app.run({ verb: 'change-meeting', ...at, plan: { ...plan, date: '2026-12-15' } });
    expect(await ofBerg()).toMatchObject({ sequence: 1, start: '2026-12-15T12:00:00.000Z' });
    await server.app.run({ verb: 'cancel-meeting', ...at, reason: 'too-few' });
    expect(await ofBerg()).toMatchObject({ sequence: 2, status: 'CANCELLED' });
  });

  it('is asked for again without being sent again while nothing has changed', async () => {
    const server = await aServer();
    await server.open();
    const first = await server.at(server.address());
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    // What packs it on the way makes the tag a weak one.
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await server.at(server.address(), {
        'if-none-match': tag,
        'cache-control': 'max-age=0',
      });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    await server.app.run({
      ...{ verb: 'cancel-meeting', teamId: 'berg', meetingId: 'm-berg', reason: 'too-few' },
    });
    const later = await server.at(server.address(), { 'if-none-match': etag });
    expect(later.status).toBe(200);
  });
});

describe('an address that is no calendar’s', () => {
  it('answers one and the same, whether it never was, is another’s, was renewed or was taken away', async () => {
    const server = await aServer();
    const never = await said(await server.at(server.address()));
    expect(never).toMatchObject({ status: 404, cache: 'private, no-store' });
    await server.open();
    const ofOffice = `/calendar/${await feedIdOf(officeAccount)}/${aSecret}.ics`;
    const [id = ''] = /[0-9a-f]{32}/.exec(server.address()) ?? [];
    for (const path of [
      server.address(otherSecret),
      server.address(hashOf(aSecret).slice(0, 43)),
      server.address(`${aSecret.slice(0, 42)}_`),
      ofOffice,
      `/calendar/${id}/${aSecret}`,
      `/calendar/${id}/.ics`,
      `/calendar/${id.toUpperCase()}/${aSecret}.ics`,
      `/calendar/${'x'.repeat(3_000)}/${aSecret}.ics`,
    ]) {
      const answer = await server.at(path);
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect(await said(await server.at(server.address(otherSecret)))).toEqual(never);
    await server.open(otherSecret);
    expect(await said(await server.at(server.address()))).toEqual(never);
    expect((await server.at(server.address(otherSecret))).status).toBe(200);
    await server.end();
    expect(await said(await server.at(server.address(otherSecret)))).toEqual(never);
  });

  it('is so from the moment that the last seat of its person ends', async () => {
    const server = await aServer();
    await server.open();
    for (const teamId of ['berg', 'are']) {
      expect((await server.at(server.address())).status).toBe(200);
      await server.app.run(
        { verb: 'end-member', teamId, memberId: 'employment-officer', lastDay: 'at-once' },
        officeAccount,
      );
    }
    expect((await server.at(server.address())).status).toBe(404);
  });

  it('is so where the person’s organisation is heard no longer', async () => {
    const server = await aServer({ tenants: ['other'] });
    await server.open();
    expect((await server.at(server.address())).status).toBe(404);
  });

  it('can be tried so many times and no more', async () => {
    const server = await aServer();
    await server.open();
    const statuses = new Set<number>();
    for (let n = 0; n < 70; n += 1)
      statuses.add((await server.at(server.address(String(n).padStart(43, 'x')))).status);
    expect([...statuses]).toEqual([404, 429]);
  });
});

describe('the secret of a calendar’s address', () => {
  it('is nowhere here, in no document and no line of the log', async () => {
    const server = await aServer();
    const opened = await server.open();
    await server.at(server.address());
    await server.at(server.address(otherSecret));
    const kinds = ['calendar-feed', 'receipt', 'audit'];
    const stored = await Promise.all(kinds.map((kind) => server.app.all('federation', kind)));
    expect(stored.map((some) => some.length)).toEqual([1, 1, 1]);
    const all = JSON.stringify([stored, server.app.logged, opened]);
    expect(all).not.toContain(aSecret);
    expect(JSON.stringify(stored[0])).toContain(hashOf(aSecret));
    await server.end();
    expect(JSON.stringify(await server.app.all('federation', 'calendar-feed'))).not.toContain(
      hashOf(aSecret),
    );
  });

  it('is of no use to who is called to nothing: the co-opted, the auditor and a stranger have no calendar', async () => {
    const { app } = await aServer();
    for (const account of [coOptedAccount, 'demo/auditor', 'demo/stranger'])
      expect(
        await app.run({ verb: 'open-calendar-feed', secretHash: hashOf(aSecret) }, account),
      ).toMatchObject({ ok: false, error: { code: 'denied', reason: 'only-who-is-called' } });
  });
});

describe('the calendar of who has no seat in a team', () => {
  const group = { steeringGroupId: 'berg-are' };
  const gatherings = [
    aGathering('steering-meeting', group, '2026-12-08', 'g-group'),
    aGathering('steering-meeting', { steeringGroupId: 'other' }, '2026-12-09', 'g-other'),
    aGathering('county-meeting', {}, '2026-12-10', 'g-county'),
    aGathering('board-meeting', {}, '2026-12-11', 'g-board'),
    aGathering('network-meeting', {}, '2026-12-14', 'g-network'),
  ].map((one) => one.build());
  const ofTeam = [
    aGathering('planning-day', { teamId: 'berg' }, '2026-12-15', 'g-planning').build(),
    aGathering('joint-meeting', { teamId: 'berg' }, '2026-12-16', 'g-joint').build(),
  ];

  async function calendarOf(account: string) {
    const server = await aServer();
    await server.app.given('federation', ...gatherings);
    await server.app.given('team:berg', ...ofTeam);
    await server.app.run(
      { verb: 'open-calendar-feed', secretHash: hashOf(aSecret) },
      account,
      `open-${account}`,
    );
    const path = `/calendar/${await feedIdOf(account)}/${aSecret}.ics`;
    const answer = await server.at(path);
    return { server, path, entries: answer.ok ? readCalendar(await answer.text()) : undefined };
  }
  const said = (entries: ReturnType<typeof readCalendar> | undefined) =>
    entries?.map(({ uid, summary }) => `${uid} ${summary}`);

  it('has what a member of a styrgrupp is called to, the board’s dates and their own report, and nothing of a team’s cases or another’s', async () => {
    const { entries } = await calendarOf(managerAccount);
    expect(said(entries)).toEqual([
      'g-group@star Styrgrupp Berg–Åre: styrgruppsmöte',
      'g-board@star Förbundsstyrelsens möte',
      'g-joint@star STAR Berg: gemensamt möte för team och styrgrupp',
      'steering-berg-are-report-2026@star Styrgrupp Berg–Åre: sista dagen att lämna årsrapport, 2026',
    ]);
  });

  it('has what the county gathers for, by what Länsam, the processledare and the kansli read of it', async () => {
    const report = /^county-report-2026-H\d@star Länsam: sista dagen att lämna halvårsrapport/;
    const uids = async (account: string) =>
      said((await calendarOf(account)).entries)?.map((one) =>
        report.test(one) ? 'report' : one.split('@')[0],
      );
    expect(await uids('demo/county')).toEqual(['g-county', 'g-board', 'report', 'report']);
    for (const account of ['demo/process-lead', officeAccount])
      expect(await uids(account)).toEqual([
        ...['g-county', 'g-board', 'g-network', 'report', 'report'],
      ]);
  });

  it('has a report’s last day as the whole of it, until it is left', async () => {
    const { server, path } = await calendarOf(managerAccount);
    const read = async () => (await server.at(path)).text();
    expect(await read()).toMatch(/DTSTART;VALUE=DATE:2027\d{4}/);
    const subject = { type: 'steering-group', ...group } as const;
    await server.app.given('federation', {
      ...aSubmittedReport('2026'),
      ...{ id: 'steering-berg-are-2026', subject },
    });
    expect(await read()).not.toContain('VALUE=DATE');
  });

  it('has the last day of their delmål, until it is reached, and not what it says', async () => {
    const { server, path } = await calendarOf(managerAccount);
    const read = async () => (await server.at(path)).text();
    const milestone = { ...group, level: 'steering-group', teamId: undefined } as const;
    await server.app.given('federation', aMilestone(milestone), aMilestone({ id: 'of-berg' }));
    const entries = said(readCalendar(await read()));
    expect(entries?.filter((one) => one.includes('delmål'))).toEqual([
      'delmal-berg-are@star Styrgrupp Berg–Åre: ett delmål ska vara klart',
    ]);
    expect(await read()).toContain('DTSTART;VALUE=DATE:20270131');
    expect(await read()).not.toContain('ersättare');
    await server.app.run(
      { verb: 'reach-milestone', milestoneId: 'delmal', on: '2026-11-20' },
      managerAccount,
    );
    expect(await read()).not.toContain('delmål');
  });

  it('ends from the moment that the role ends, as it does with the last seat', async () => {
    const { server, path } = await calendarOf('demo/county');
    expect((await server.at(path)).status).toBe(200);
    const ended = await server.app.run(
      { verb: 'end-role', roleId: 'r3', lastDay: 'at-once' },
      officeAccount,
    );
    expect(ended.ok).toBe(true);
    expect((await server.at(path)).status).toBe(404);
  });
});
