import type { SteeringGroup } from './federation.ts';
import type { Choice } from '../text/choice.ts';
import type { ChannelServes } from '../teams/channel.ts';
import type { Team } from '../teams/team.ts';

/** Asked in a channel the bot was just installed in. */
export const askConnectionText =
  'Hej! Jag är STAR-boten. Vilket team eller vilken styrgrupp hör kanalen till? Samordnaren i teamet eller kansliet svarar.';

/** What stands where a second copy of a kallelse stood. */
export const copyText =
  'Det här var en dubblett. Kallelsen finns i en egen tråd i kanalen: svara där.';

/** What a channel can be bound to: teams and steering groups without one, `team:<id>` and `steering-group:<id>`. */
export function connectionChoices(
  teams: readonly Team[],
  steeringGroups: readonly SteeringGroup[],
): readonly Choice[] {
  return [
    ...teams
      .filter(({ channelId }) => channelId === undefined)
      .map(({ id, name }) => ({ value: `team:${id}`, label: name })),
    ...steeringGroups
      .filter(({ channelId }) => channelId === undefined)
      .map(({ id, name }) => ({ value: `steering-group:${id}`, label: name })),
  ];
}

/** Said in the channel once it is bound. */
export function presentConnected(serves: ChannelServes, name: string): string {
  return serves.type === 'team'
    ? `Kanalen är ansluten till ${name}. Kallelser, påminnelser och minnesanteckningar kommer hit.`
    : `Kanalen är ansluten till ${name}. Lägesbilden efter varje möte och tertial kommer hit.`;
}
