import type { IsoDate } from '../kernel/calendar.ts';
import { formatDay, withCapital } from '../text/format.ts';
import type { Channel } from './channel.ts';
import type { ChannelState } from './channel-state.ts';
import { presentChannel } from './present-channel.ts';
import { channelLabel } from './present-channel-name.ts';

/** On a team's settings page; FK need not have one: its people work in the tab as well. */
export function fkChannelText(state: ChannelState): string {
  switch (state.status) {
    case 'none':
      return 'Försäkringskassan har ingen egen kanal för teamet, och svarar i fliken.';
    case 'working':
      return `Försäkringskassans ${placeWord(state.channel)} ”${channelLabel(state.channel)}” är ansluten. Kallelser går ut där utan ärenden.`;
    case 'doubtful':
    case 'signed-out':
    case 'removed':
      return presentChannel(state).text;
  }
}

/** On FK's page: where it is told, while no channel takes it. */
export function fkPageText(state: ChannelState): string | undefined {
  switch (state.status) {
    case 'working':
      return undefined;
    case 'none':
      return 'Ingen kanal eller gruppchatt är ansluten för Försäkringskassan. Kallelser, ändringar och frågor finns här.';
    case 'doubtful':
    case 'signed-out':
    case 'removed':
      return `Försäkringskassans ${placeWord(state.channel)} tar inte emot något just nu. Kallelser, ändringar och frågor finns här.`;
  }
}

/** In the office's list of teams. @param since from when, where that is known */
export function fkChannelRow(state: ChannelState, since: IsoDate | undefined): string {
  if (state.status === 'none') return 'Ingen kanal: Försäkringskassan svarar i fliken.';
  if (state.status !== 'working') return presentChannel(state).text;
  const from = since === undefined ? '' : `, sedan ${formatDay(since)}`;
  return `${withCapital(placeWord(state.channel))} ”${channelLabel(state.channel)}”${from}.`;
}

function placeWord({ ms }: Channel): string {
  return ms.isGroupChat === true ? 'gruppchatt' : 'kanal';
}
