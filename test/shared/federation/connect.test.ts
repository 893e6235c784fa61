import { describe, expect, it } from 'vitest';
import { connectChannel } from '../../../shared/federation/connect.ts';
import { aChannel, aFederation } from '../../builders/app.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const ctx = aContext();
const berg = aTeam().build();
const are = aTeam().named('STAR Åre', 'ARE').withoutChannel().build();
const federation = aFederation();
const known = {
  federation,
  teams: [berg, are],
  channels: [
    aChannel('19:berg@thread.tacv2', { type: 'team', teamId: 'berg' }),
    aChannel('19:styr@thread.tacv2', { type: 'steering-group', steeringGroupId: 'berg-are' }),
    aChannel('19:new@thread.tacv2'),
  ],
};
const serveBerg = { type: 'team', teamId: 'berg' } as const;
const serveAre = { type: 'team', teamId: 'are' } as const;

describe('a channel', () => {
  it('is bound to a team, and the team to it', () => {
    const change = value(connectChannel(known, '19:new@thread.tacv2', serveAre, ctx));
    expect(change.channels).toMatchObject([{ id: '19:new@thread.tacv2', serves: serveAre }]);
    expect(change.teams).toMatchObject([{ id: 'are', channelId: '19:new@thread.tacv2' }]);
    expect(change.federation).toBeUndefined();
  });

  it('takes the place of the one the team had before', () => {
    const change = value(connectChannel(known, '19:new@thread.tacv2', serveBerg, ctx));
    const [old, fresh] = change.channels;
    expect(old).toMatchObject({ id: '19:berg@thread.tacv2' });
    expect(old).not.toHaveProperty('serves');
    expect(fresh).toMatchObject({ id: '19:new@thread.tacv2', serves: serveBerg });
  });

  it('leaves the team it served before', () => {
    const change = value(connectChannel(known, '19:berg@thread.tacv2', serveAre, ctx));
    expect(change.teams.map(({ id, channelId }) => [id, channelId])).toEqual([
      ['berg', undefined],
      ['are', '19:berg@thread.tacv2'],
    ]);
  });

  it('that served a steering group is taken from the group', () => {
    const change = value(connectChannel(known, '19:styr@thread.tacv2', serveAre, ctx));
    expect(change.federation?.steeringGroups[0]).not.toHaveProperty('channelId');
  });

  it('is bound to Länsam, of which there is one, and lets go of it when it gets another', () => {
    const county = { type: 'county-group' } as const;
    const change = value(connectChannel(known, '19:styr@thread.tacv2', county, ctx));
    expect(change.channels).toMatchObject([{ id: '19:styr@thread.tacv2', serves: county }]);
    expect(change.federation).toMatchObject({ countyChannelId: '19:styr@thread.tacv2' });
    expect(change.federation?.steeringGroups[0]).not.toHaveProperty('channelId');
    const bound = {
      ...known,
      federation: change.federation ?? federation,
      channels: [...known.channels.slice(0, 1), aChannel('19:styr@thread.tacv2', county)],
    };
    expect(value(connectChannel(bound, '19:styr@thread.tacv2', county, ctx))).toEqual({
      channels: [],
      teams: [],
    });
    const taken = value(connectChannel(bound, '19:styr@thread.tacv2', serveAre, ctx));
    expect(taken.federation).not.toHaveProperty('countyChannelId');
  });

  it('that is bound so already changes nothing', () => {
    expect(value(connectChannel(known, '19:berg@thread.tacv2', serveBerg, ctx))).toEqual({
      channels: [],
      teams: [],
    });
  });

  it('must be there and reachable, and so must what it is to serve', () => {
    const nowhere = connectChannel(known, '19:gone@thread.tacv2', serveAre, ctx);
    expect(nowhere).toMatchObject({ error: { code: 'not-found', what: 'channel' } });
    const nobody = { type: 'team', teamId: 'falun' } as const;
    expect(connectChannel(known, '19:new@thread.tacv2', nobody, ctx)).toMatchObject({
      error: { code: 'not-found', what: 'team' },
    });
    const noGroup = { type: 'steering-group', steeringGroupId: 'falun' } as const;
    expect(connectChannel(known, '19:new@thread.tacv2', noGroup, ctx)).toMatchObject({
      error: { code: 'not-found', what: 'steering-group' },
    });
  });
});
