import { TeamsInfo } from 'botbuilder';
import { accountKeyOf } from '../../../shared/kernel/account-key.ts';
import type { Directory, DirectoryPerson } from '../../app/messages.ts';
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
    async peopleOf(channel) {
      try {
        const asked = await inTime(
          options.deliver(`${channel.msTeamId} roster`, () => roster(options.adapter, channel)),
        );
        return asked?.status === 'sent' ? asked.value : [];
      } catch (error) {
        options.log.warn('roster-unread', {
          reason: error instanceof Error ? error.name : typeof error,
        });
        return [];
      }
    },
  };
}

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
