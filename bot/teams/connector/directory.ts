import { z } from 'zod';
import { accountKeyOf } from '../../../shared/kernel/account-key.ts';
import type { Directory, DirectoryPerson, MsTeamNames } from '../../app/messages.ts';
import type { Log } from '../../app/ports.ts';
import { accountKey } from '../../../shared/guard/account-key.ts';
import type { MsChannelRef } from '../../../shared/teams/channel.ts';
import type { StarAdapter } from './adapter.ts';
import type { Deliver } from './delivery.ts';

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
      const people = await inTime(inChannelOrTeam(options, channel));
      return people ?? [];
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

/**
 * A shared channel has people of other organisations, and few of its team; a private one has few of it too. Teams tells of them
 * where the app may read it (`ChannelMember.Read.Group`), and where it says no, the team's own are better than none.
 */
async function inChannelOrTeam(
  options: DirectoryOptions,
  channel: MsChannelRef,
): Promise<readonly DirectoryPerson[]> {
  const inConversation = async (id: string) =>
    asking(options, 'roster-unread', () =>
      options.deliver(`${id} roster`, () => roster(options.adapter, channel, id)),
    );
  const inChannel = await inConversation(channel.channelId);
  if (inChannel?.status === 'sent') return inChannel.value;
  if (inChannel?.status !== 'refused') return [];
  const inTeam = await inConversation(channel.msTeamId);
  return inTeam?.status === 'sent' ? inTeam.value : [];
}

async function roster(
  adapter: StarAdapter,
  { serviceUrl, tenantId: ofChannel }: MsChannelRef,
  conversationId: string,
): Promise<readonly DirectoryPerson[]> {
  const people: DirectoryPerson[] = [];
  const path = ['v3', 'conversations', conversationId, 'pagedmembers'];
  let query: Record<string, string> = { pageSize: String(pageSize) };
  for (let page = 0; page < mostPages; page += 1) {
    const { members, continuationToken } = toldMembers.parse(
      await adapter.ask(serviceUrl, path, query),
    );
    for (const { aadObjectId, objectId, tenantId, name } of members) {
      // An external person comes with the tenant they work in; who has none is of the channel's.
      const key = accountKeyOf(tenantId || ofChannel, aadObjectId || objectId || '');
      if (accountKey.safeParse(key).success) people.push({ account: key, name: name ?? '' });
    }
    if (!continuationToken) break;
    query = { ...query, continuationToken };
  }
  return people;
}

/** The connector's `objectId` is what the SDK calls `aadObjectId`; both have been seen. */
const toldMembers = z.object({
  members: z.array(
    z.object({
      aadObjectId: z.string().nullish(),
      objectId: z.string().nullish(),
      tenantId: z.string().nullish(),
      name: z.string().nullish(),
    }),
  ),
  continuationToken: z.string().nullish(),
});
