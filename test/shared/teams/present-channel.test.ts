import { describe, expect, it } from 'vitest';
import { toldName } from '../../../shared/teams/channel-name.ts';
import {
  type ChannelState,
  channelState,
  signedOutBy,
} from '../../../shared/teams/channel-state.ts';
import { doubted } from '../../../shared/teams/connection.ts';
import { channelTrouble, presentChannel } from '../../../shared/teams/present-channel.ts';
import { channelChoices, channelLabel } from '../../../shared/teams/present-channel-name.ts';
import { aChannel } from '../../builders/app.ts';
import { without } from '../../../shared/kernel/without.ts';

const now = '2026-12-01T07:00:00.000Z';
const channel = aChannel('19:berg@thread.tacv2');

function stateOf(reason: Parameters<typeof doubted>[1], later = now): ChannelState {
  return channelState(doubted(channel, reason, now), undefined, later);
}

describe('the state of a channel', () => {
  it.each(['forbidden', 'not-found', 'deleted', 'archived', 'signed-out'] as const)(
    'says of doubt (%s) what has happened since when, what to do, who can, and when it is tried next',
    (reason) => {
      const { text } = presentChannel(stateOf(reason));
      expect(text).toContain('sedan tis 1 dec 2026 kl. 08.00');
      expect(text).toContain('kallelser kan inte gå ut');
      expect(text).toMatch(/ägare|vem som helst|Den som driver STAR/);
      expect(text).toMatch(/nästa försök görs tis 1 dec 2026 kl\. 0[89]\.\d\d\.$/);
    },
  );

  it.each(['forbidden', 'deleted', 'signed-out'] as const)(
    'promises no try at a time that has passed (%s): what is due then would have been tried',
    (reason) => {
      const { text } = presentChannel(stateOf(reason, '2026-12-09T07:00:00.000Z'));
      expect(text).toContain('sedan tis 1 dec 2026 kl. 08.00');
      expect(text).toMatch(/nästa försök görs när något ska skickas\.$/);
    },
  );

  it('is the bot’s own while Teams does not let it in, whatever channel met it', () => {
    const other = aChannel('19:are@thread.tacv2');
    const out = signedOutBy([doubted(channel, 'signed-out', now), other]);
    expect(channelState(other, out, now)).toMatchObject({ status: 'signed-out', since: now });
    expect(presentChannel(channelState(other, out, now)).text).toContain('i någon kanal');
    expect(channelState(undefined, out, now)).toEqual({ status: 'none' });
  });

  it('keeps every promise back while it is not working', () => {
    expect(channelTrouble(channelState(channel, undefined, now))).toBeUndefined();
    for (const state of [stateOf('forbidden'), stateOf('signed-out'), { status: 'none' } as const])
      expect(channelTrouble(state)).toMatch(/^\S/);
  });
});

describe('the name of a channel', () => {
  it.each([undefined, '', '  ', 'Möte om 19121212-1212'])('is none when Teams says %j', (told) => {
    expect(toldName(told)).toBeUndefined();
  });

  it('is that of the General channel by its id, which Teams never names', () => {
    const general = { ...aChannel('19:team@thread.tacv2'), name: '' };
    expect(channelLabel(general)).toBe('Allmän kanal i STAR Jämtland');
    expect(channelLabel({ ...channel, name: '' })).toBe('Kanal utan känt namn i STAR Jämtland');
  });

  it('tells any two channels apart, with and without names', () => {
    const nameless = [
      '19:namnlos-1@thread.tacv2',
      '19:namnlos-2@thread.tacv2',
      '19:namnlos-3@x',
    ].map((id) => without({ ...aChannel(id), name: '' }, 'teamName'));
    const alike = [
      { ...aChannel('19:a@thread.tacv2'), name: 'Möten', teamName: 'STAR Berg' },
      { ...aChannel('19:b@thread.tacv2'), name: 'Möten', teamName: 'STAR Åre' },
    ];
    const labels = channelChoices([...nameless, ...alike, channel]).map(({ label }) => label);
    expect(new Set(labels).size).toBe(6);
    expect(labels).toContain('Möten i STAR Åre');
    // Also the one that no other is called like: another may come.
    expect(labels).toContain('STAR i STAR Jämtland');
    expect(labels.join()).not.toContain('Allmän');
  });
});
