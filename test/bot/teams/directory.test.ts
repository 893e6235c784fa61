import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Directory } from '../../../bot/app/messages.ts';
import { createTeams } from '../../../bot/teams/teams.ts';
import { type FakeConnector, startFakeConnector } from './fake-connector.ts';
import { fakeTimer } from './fake-timer.ts';
import { type LogLine, silentLog } from './silent-log.ts';

const everyone = [{ account: 'demo/asa', name: 'Åsa Öberg' }];
let connector: FakeConnector;
let directory: Directory;
let logged: readonly LogLine[];

beforeEach(async () => {
  connector = await startFakeConnector();
  const log = silentLog();
  logged = log.lines;
  directory = createTeams({
    tenants: ['jamtland'],
    identity: { sendTimeoutMs: 800 },
    clock: { now: () => '2026-12-01T07:59:00.000Z' },
    ids: { next: () => 'id', random: () => 0.5 },
    log,
    everyone,
    timer: fakeTimer(),
  }).directory;
});
afterEach(() => connector.close());

function people() {
  return directory.peopleOf({
    tenantId: 'Jamtland',
    msTeamId: '19:general@thread.tacv2',
    channelId: '19:berg@thread.tacv2',
    serviceUrl: connector.serviceUrl,
    botId: '28:star',
  });
}

describe('the people of a channel', () => {
  it('are those of its team, guests under the tenant they come from', async () => {
    expect(await people()).toEqual([
      { account: 'jamtland/asa', name: 'Åsa Öberg' },
      { account: 'annan/gast', name: 'Gäst Från Annan' },
      { account: 'jamtland/bo', name: 'Bo Äng' },
    ]);
  });

  it('are those of the channel itself where it is shared, people of other organisations included', async () => {
    connector.seat('19:berg@thread.tacv2', [
      { id: '29:asa', name: 'Åsa Öberg', objectId: 'asa', tenantId: 'jamtland' },
      {
        id: '29:gast',
        name: 'Gäst Gästesson',
        aadObjectId: 'gast-i-jamtland',
        tenantId: 'jamtland',
      },
      { id: '29:fk', name: 'Från FK', aadObjectId: 'fk-hemma', tenantId: 'fk' },
      { id: '29:tom', name: null, aadObjectId: 'tom', tenantId: '' },
      { id: '28:star', name: 'STAR', aadObjectId: null },
    ]);
    expect(await people()).toEqual([
      { account: 'jamtland/asa', name: 'Åsa Öberg' },
      { account: 'jamtland/gast-i-jamtland', name: 'Gäst Gästesson' },
      { account: 'fk/fk-hemma', name: 'Från FK' },
      { account: 'jamtland/tom', name: '' },
    ]);
    const asked = connector.requests.map(({ path }) => path.split('?')[0]);
    expect(new Set(asked)).toEqual(
      new Set(['/v3/conversations/19:berg@thread.tacv2/pagedmembers']),
    );
  });

  it('are those of its team where the app may not read who is in the channel', async () => {
    connector.seat('19:berg@thread.tacv2', undefined);
    expect((await people()).map(({ name }) => name)).toEqual([
      'Åsa Öberg',
      'Gäst Från Annan',
      'Bo Äng',
    ]);
  });

  it('are nobody when Teams does not answer, which is no accident', async () => {
    connector.fail(...Array.from({ length: 4 }, () => ({ status: 503 })));
    expect(await people()).toEqual([]);
    connector.seat('19:berg@thread.tacv2', undefined);
    connector.seat('19:general@thread.tacv2', undefined);
    expect(await people()).toEqual([]);
  });

  it('are nobody rather than waited for when Teams hangs', async () => {
    connector.fail(...Array.from({ length: 4 }, () => 'hang' as const));
    expect(await people()).toEqual([]);
  });

  it('are never in the log', async () => {
    connector.fail({ status: 502 });
    await people();
    expect(JSON.stringify(logged)).not.toMatch(/Åsa|Öberg/);
  });
});

describe('the names of a team and its channels', () => {
  const named = (serviceUrl: string) =>
    directory.namesOf({
      tenantId: 'jamtland',
      msTeamId: '19:general@thread.tacv2',
      channelId: '19:berg@thread.tacv2',
      serviceUrl,
      botId: '28:star',
    });

  it('are those that Teams tells, the General channel left without', async () => {
    connector.call({ id: '19:general@thread.tacv2', name: null }, { id: '19:berg', name: 'Berg' });
    expect(await named(connector.serviceUrl)).toEqual({
      team: 'STAR Jämtland',
      channels: new Map([['19:berg', 'Berg']]),
    });
    expect(connector.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v3/teams/19:general@thread.tacv2/conversations',
      'GET /v3/teams/19:general@thread.tacv2',
    ]);
  });

  it('are asked for within our own limits: no more often than four times, and never past a redirection', async () => {
    connector.fail(...Array.from({ length: 12 }, () => ({ status: 503 })));
    expect(await named(connector.serviceUrl)).toBeUndefined();
    expect(connector.requests).toHaveLength(4);
    const elsewhere = await startFakeConnector();
    connector.misbehave(() => ({ redirectTo: `${elsewhere.serviceUrl}/v3/teams/x` }));
    expect(await named(connector.serviceUrl)).toBeUndefined();
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  it('are asked of no address that we do not send to', async () => {
    expect(await named('https://smba.trafficmanager.net.example/amer')).toBeUndefined();
    expect(connector.requests).toEqual([]);
    expect(logged).toContainEqual(
      expect.objectContaining({ fields: expect.objectContaining({ kind: 'barred' }) as unknown }),
    );
  });

  it('are none when the answer has another shape', async () => {
    connector.fail({ status: 200, body: '{"conversations":"Berg"}' });
    expect(await named(connector.serviceUrl)).toBeUndefined();
  });
});

it('knows everyone there is in local mode', async () => {
  expect(await directory.everyone()).toEqual(everyone);
});
