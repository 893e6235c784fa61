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

/** The channels of the one Microsoft team in the Playground, STAR Berg's first. */
export const demoChannels: readonly DemoChannel[] = [...teamChannels, steeringChannel];

/** The Playground's rule: a Microsoft team has the id of its General channel, which is its first. */
export const demoMsTeamId = channelOf('berg').id;

export function channelOf(slug: string): DemoChannel {
  const id = `19:star-${slug}@thread.tacv2`;
  const channel = teamChannels.find((one) => one.id === id);
  if (channel === undefined) throw new Error(`no demo channel for ${slug}`);
  return channel;
}
