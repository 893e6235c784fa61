import { demoTeams } from './teams.ts';

/** The bot's id in the Playground. */
export const demoBotId = '28:00000000-0000-4000-8000-0000000000b0';

export interface DemoChannel {
  readonly id: string;
  readonly name: string;
}

export const steeringChannel: DemoChannel = {
  id: '19:styrgrupp-berg@thread.tacv2',
  name: 'Styrgrupp Berg',
};

const teamChannels = demoTeams.map(({ slug, name }) => ({
  id: `19:star-${slug}@thread.tacv2`,
  name,
}));

/** The channels in the Playground's one Microsoft team, STAR Berg's first. */
export const demoChannels: readonly DemoChannel[] = [...teamChannels, steeringChannel];

/**
 * The Microsoft team they are all in. The Playground gives every team a General channel with the team's own id, and
 * ends without a word when a channel of ours has that id too.
 */
export const demoMsTeamName = 'STAR Jämtland Härjedalen';
export const demoMsTeamId = '19:star-jamtland@thread.tacv2';

export function demoChannelOf(slug: string): DemoChannel {
  const id = `19:star-${slug}@thread.tacv2`;
  const channel = teamChannels.find((one) => one.id === id);
  if (channel === undefined) throw new Error(`no demo channel for ${slug}`);
  return channel;
}
