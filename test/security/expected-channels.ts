import type { Verb } from '../../shared/commands/command.ts';
import type { Expected } from './expectation.ts';

type ChannelVerb = Extract<Verb, 'connect-channel' | 'disconnect-fk-channel'>;

const ofTeam = { teamId: 'ber' };
/** So that a team can start without a samordnare (choice). */
const may = ['coordinator', 'office'] as const;

/** Which channel is a team's, and FK's for it (handbook §4), is its samordnare's to say, and the kansli's. */
export const channelCommands: { readonly [V in ChannelVerb]: Expected<V> } = {
  'connect-channel': {
    may,
    of: ({ freeChannel }) => ({
      verb: 'connect-channel',
      channelId: freeChannel,
      serves: { type: 'team', ...ofTeam },
    }),
  },
  'disconnect-fk-channel': {
    may,
    of: () => ({ verb: 'disconnect-fk-channel', ...ofTeam }),
  },
};
