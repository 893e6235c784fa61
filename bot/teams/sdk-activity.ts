import type { Activity } from 'botbuilder';
import type { InboundActivity } from './activity.ts';

/**
 * What the SDK gets to see: only what it reads, in the shapes it expects. It throws when the ids of a conversation, a person
 * or a bot are missing, although it needs them for a state that we do not keep.
 */
export function asSdkActivity(activity: InboundActivity, botId: string): Activity {
  const { type, id, name, serviceUrl, from, conversation } = activity;
  const read: Partial<Activity> = {
    type,
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    serviceUrl,
    channelId: 'msteams',
    from: { id: from.id ?? nobody, name: '' },
    recipient: { id: activity.botId ?? botId, name: '' },
    conversation: {
      id: conversation.id ?? nobody,
      name: '',
      isGroup: true,
      conversationType: conversation.conversationType ?? '',
    },
  };
  // The SDK's type asks for much that Teams leaves out, too.
  return read as Activity;
}

const nobody = 'unknown';
