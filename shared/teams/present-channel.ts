import { localDate } from '../kernel/calendar.ts';
import { formatDay } from '../text/format.ts';
import type { Channel } from './channel.ts';
import type { TeamView } from './view.ts';

type EndReason = Extract<Channel['connection'], { status: 'inactive' }>['reason'];

const endTexts: Readonly<Record<EndReason, string>> = {
  removed: 'Appen har tagits bort ur kanalen',
  forbidden: 'Boten får inte längre skriva i kanalen',
  'not-found': 'Kanalen finns inte längre',
};

/** Whether the kallelse has somewhere to go, and what to do when it has not. */
export function presentChannel(channel: Channel | undefined): TeamView['channel'] {
  if (channel === undefined) {
    return {
      status: 'none',
      text: 'Ingen kanal är ansluten, så kallelser kan inte gå ut. Lägg till appen i teamets kanal och anslut den här.',
    };
  }
  const { connection, name } = channel;
  const called = name === '' ? 'Kanalen' : `Kanalen ”${name}”`;
  if (connection.status === 'active') {
    const text = `${called} är ansluten. Kallelser och minnesanteckningar går ut där.`;
    return { status: 'active', text, name };
  }
  const since = formatDay(localDate(connection.since));
  return {
    status: 'inactive',
    text: `${endTexts[connection.reason]} (${since}), så kallelser kan inte gå ut. Lägg till appen i kanalen igen, eller anslut en annan kanal.`,
    name,
  };
}
