import { TeamsInfo } from 'botbuilder';
import { z } from 'zod';
import { accountKeyOf } from '../../../shared/kernel/account-key.ts';
import type { Directory, DirectoryPerson, MsTeamNames } from '../../app/messages.ts';
import type { Log } from '../../app/ports.ts';
import { accountKey } from '../../../shared/guard/account-key.ts';
import type { MsChannelRef } from '../../../shared/teams/channel.ts';
import type { StarAdapter } from './adapter.ts';
import type { Deliver } from './delivery.ts';
import { inConversation } from './posting.ts';

interface DirectoryOptions {
  readonly adapter: StarAdapter;
  readonly deliver: Deliver;
  readonly log: Log;
  /** Local mode's people; empty in production. */
  readonly everyone: readonly DirectoryPerson[];
}

const pageSize = 500;
const mostPages = 20;

/** Names as Teams has them at this moment: shown, never stored. */
export function createDirectory(options: DirectoryOptions): Directory {
  return {
    everyone: async () => options.everyone,
    async namesOf(channel) {
      const asked = await asking(options, 'names-unread', () =>
        options.deliver(`${channel.msTeamId} names`, () => names(options.adapter, channel)),
      );
      return asked?.status === 'sent' ? asked.value : undefined;
    },
    async peopleOf(channel) {
      const asked = await asking(options, 'roster-unread', () =>
        inTime(
          options.deliver(`${channel.msTeamId} roster`, () => roster(options.adapter, channel)),
        ),
      );
      return asked?.status === 'sent' ? asked.value : [];
    },
  };
}

/** What Teams answers in a shape that cannot be read is no answer. */
async function asking<T>(
  { log }: DirectoryOptions,
  failure: string,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    log.warn(failure, { reason: error instanceof Error ? error.name : typeof error });
    return undefined;
  }
}

/** Of the team and of its channels; the General channel's is null. */
async function names(adapter: StarAdapter, channel: MsChannelRef): Promise<MsTeamNames> {
  const of = ['v3', 'teams', channel.msTeamId];
  const { conversations } = toldChannels.parse(
    await adapter.ask(channel.serviceUrl, [...of, 'conversations']),
  );
  const { name: team } = toldTeam.parse(await adapter.ask(channel.serviceUrl, of));
  const channels = new Map<string, string>();
  for (const { id, name } of conversations) if (id && name) channels.set(id, name);
  return { team: team ?? undefined, channels };
}

const toldChannels = z.object({
  conversations: z.array(z.object({ id: z.string().nullish(), name: z.string().nullish() })),
});
const toldTeam = z.object({ name: z.string().nullish() });

/** A page waits for the names; after this long it is shown without them. */
const patienceMs = 2_000;

async function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<undefined>((resolve) => {
    late = setTimeout(() => resolve(undefined), patienceMs);
  });
  return Promise.race([asked, patience]).finally(() => clearTimeout(late));
}

async function roster(
  adapter: StarAdapter,
  channel: MsChannelRef,
): Promise<readonly DirectoryPerson[]> {
  const people: DirectoryPerson[] = [];
  await inConversation(adapter, channel, channel.msTeamId, async (context) => {
    let continuation: string | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const found = await TeamsInfo.getPagedTeamMembers(
        context,
        channel.msTeamId,
        pageSize,
        continuation,
      );
      for (const { aadObjectId, tenantId, name } of found.members) {
        // Guests come with a tenant of their own.
        const key = accountKeyOf(tenantId ?? channel.tenantId, aadObjectId ?? '');
        if (accountKey.safeParse(key).success) people.push({ account: key, name });
      }
      continuation = found.continuationToken;
      if (!continuation) return;
    }
  });
  return people;
}
