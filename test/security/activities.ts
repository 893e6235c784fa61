import { readFileSync } from 'node:fs';
import path from 'node:path';
import { demoTenantId } from '../../bot/local/demo/people.ts';
import { accountOf, type Person } from './people.ts';

export const bergChannel = '19:star-berg@thread.tacv2';
export const steeringChannel = '19:styrgrupp-berg@thread.tacv2';
export const freeChannel = '19:star-ragunda@thread.tacv2';
export const fkChannel = '19:fk-berg@thread.tacv2';

let threads = 1_796_111_940_000;

type Activity = Readonly<Record<string, unknown>>;

/** A recorded activity in a channel, from a person; its answers go nowhere unless an address is given. */
export function activityIn(
  name: 'card-execute' | 'card-submit' | 'mention-message' | 'installation-update-team',
  { person, channelId, ...changes }: { person: Person; channelId: string } & Activity,
): Activity {
  const [, aadObjectId = ''] = accountOf(person).split('/');
  return {
    ...recorded(name),
    id: crypto.randomUUID(),
    serviceUrl: 'http://127.0.0.1:1/',
    from: { id: `29:${aadObjectId}`, aadObjectId },
    conversation: {
      isGroup: true,
      conversationType: 'channel',
      tenantId: demoTenantId,
      // A thread of its own: the connector's limits are by thread.
      id: `${channelId};messageid=${(threads += 1)}`,
    },
    channelData: {
      tenant: { id: demoTenantId },
      team: { id: '19:star-jamtland@thread.tacv2' },
      channel: { id: channelId },
    },
    ...changes,
  };
}

/** Where it was said, and is answered. */
export function threadOf({ conversation }: Activity): string {
  return (conversation as { readonly id: string }).id;
}

/** A button pressed on a card. */
export function press(
  person: Person,
  data: Readonly<Record<string, unknown>> & { readonly action: string },
  channelId = bergChannel,
): Activity {
  const value = { action: { type: 'Action.Execute', verb: data.action, data } };
  return activityIn('card-execute', { person, channelId, value });
}

export function mention(
  person: Person,
  channelId: string,
  word: string,
  serviceUrl: string,
): Activity {
  const text = `<at>STAR</at> ${word}`;
  return activityIn('mention-message', { person, channelId, text, serviceUrl });
}

export function installationIn(channelId: string, name = 'STAR Ragunda'): Activity {
  const conversation = {
    isGroup: true,
    conversationType: 'channel',
    tenantId: demoTenantId,
    id: channelId,
    name,
  };
  return activityIn('installation-update-team', { person: 'office', channelId, conversation });
}

export function recorded(name: string): Activity {
  const folder = path.resolve(import.meta.dirname, '../fixtures/activities');
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Activity;
}
