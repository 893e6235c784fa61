import type { Directory, Messenger } from '../app/messages.ts';
import type { Credentials } from '../app/ports.ts';

/** For what works at the database alone: nothing can be sent, and nothing is lost by it, since the server sends it. */
const unsent = async () => ({ status: 'later', maybe: false }) as const;

export const withoutTeams: {
  readonly messenger: Messenger;
  readonly directory: Directory;
  readonly credentials: Credentials;
} = {
  messenger: { startThread: unsent, reply: unsent, update: unsent },
  directory: {
    peopleOf: async () => [],
    everyone: async () => [],
    namesOf: async () => undefined,
  },
  credentials: { signIn: () => ({ status: 'untried' }) },
};
