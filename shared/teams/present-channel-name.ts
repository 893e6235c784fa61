import { localDate } from '../kernel/calendar.ts';
import type { Choice } from '../text/choice.ts';
import { compareSwedish, formatDay } from '../text/format.ts';
import type { Channel } from './channel.ts';

/** What a channel is called, also while Teams has not said: a team's first channel has its team's id and never a name. */
export function channelLabel({ id, name, teamName, ms }: Channel): string {
  if (name !== '') return name;
  if (ms.isGroupChat === true) return 'Gruppchatt utan namn';
  const kind = id === ms.msTeamId ? 'Allmän kanal' : 'Kanal utan känt namn';
  return teamName === undefined ? kind : `${kind} i ${teamName}`;
}

/** Channels to choose among. Choosing wrongly sends one team's cases to another, so no two are called alike. */
export function channelChoices(channels: readonly Channel[]): readonly Choice[] {
  const isAlone = (label: string, labels: readonly string[]): boolean =>
    labels.filter((other) => other === label).length === 1;
  const called = channels.map(channelLabel);
  // As Teams has it, in a team: another team's may come tomorrow and be called the same.
  const inTeam = channels.map((channel, n) => {
    const label = called[n] ?? '';
    const { name, teamName } = channel;
    return name === '' || teamName === undefined ? label : `${label} i ${teamName}`;
  });
  return channels
    .map((channel, n) => {
      const label = inTeam[n] ?? '';
      const { id, name, teamName, ms } = channel;
      // Two without a name are told apart by when they came and by Teams' own id, and never look as if they were one.
      const isKnown = name !== '' || (id === ms.msTeamId && teamName !== undefined);
      const isClear = isKnown && isAlone(label, inTeam);
      return { value: id, label: isClear ? label : `${label}, ${cameText(channel)}` };
    })
    .sort((a, b) => compareSwedish(a.label, b.label));
}

function cameText({ id, history }: Channel): string {
  const own = id.replace(/^19:/, '').replace(/@.*$/, '');
  const mark = `kanal-id ${own.length > 24 ? `${own.slice(0, 8)}…${own.slice(-8)}` : own}`;
  const [first] = history;
  return first === undefined ? mark : `tillagd ${formatDay(localDate(first.at))}, ${mark}`;
}
