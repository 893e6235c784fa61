import { describe, expect, it } from 'vitest';
import { presentFederation } from '../../../shared/federation/present.ts';
import type { FederationView } from '../../../shared/federation/view.ts';
import { aChannel } from '../../builders/app.ts';
import { aBareFederation } from '../../builders/federation.ts';
import { builtInRules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';

const names = ['Berg', 'Krokom', 'Åre'];
const teams = names.map((name, n) =>
  aTeam()
    .named(`STAR ${name}`, ['BER', 'KRO', 'ARE'][n] ?? '')
    .build(),
);

/** The office's page, where those of them have a channel. */
function shown(connected: readonly string[]): FederationView {
  const groups = names.map((name) => ({
    ...{ id: `g-${name.length}`, name: `Styrgrupp ${name}` },
    ...(connected.includes(name) ? { channelId: `19:${name.length}@thread.tacv2` } : {}),
  }));
  const channels = groups.flatMap(({ id, channelId }) =>
    channelId === undefined
      ? []
      : [aChannel(channelId, { type: 'steering-group', steeringGroupId: id })],
  );
  const teamSteering = groups.map(({ id }, n) => ({
    ...{ teamId: teams[n]?.id ?? '', steeringGroupId: id, from: '2025-01-01' },
  }));
  return presentFederation({
    federation: { ...aBareFederation(groups), teamSteering },
    channels: new Map(channels.map((one) => [one.id, one])),
    ...{ teams, people: [], freeChannels: [], signedOut: undefined, rules: builtInRules },
    ...{ today: '2026-12-01', now: '2026-12-01T09:00:00.000Z' },
  });
}

describe('styrgrupper without a channel', () => {
  it('are named once, with what does not reach them, and have no line of it each', () => {
    const { withoutChannelText, steeringGroups } = shown(['Berg']);
    expect(withoutChannelText).toBe(
      'Ingen kanal är ansluten för Styrgrupp Krokom och Styrgrupp Åre. Lägesbilder, rapporter och nyheter når inte styrgrupper utan kanal.',
    );
    const told = steeringGroups.filter(({ channelText }) => channelText !== undefined);
    expect(told.map(({ name }) => name)).toEqual(['Styrgrupp Berg']);
  });

  it('are not told of where each has one', () => {
    expect(shown(names)).not.toHaveProperty('withoutChannelText');
  });
});
