import type { IsoDate } from '../kernel/calendar.ts';
import type { ChannelState } from '../teams/channel-state.ts';
import { memberLabel } from '../teams/labels.ts';
import { deputiesFor, seatsAt } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import type { Gaps } from '../teams/view.ts';

/** What a team lacks that somebody can mend: seats without an account or an ersättare, and a channel. */
export function gapLines(
  team: Team,
  channel: Pick<ChannelState, 'status'>,
  today: IsoDate,
): readonly string[] {
  const seats = seatsAt(team, today);
  const label = (id: string) => memberLabel(team, id);
  return [
    ...(channel.status === 'none' || channel.status === 'removed'
      ? ['Teamet har ingen kanal']
      : []),
    ...seats
      .filter(({ account }) => account === undefined)
      .map(({ id }) => `${label(id)} har inget konto`),
    ...seats
      .filter((seat) => deputiesFor(team, seat, today).length === 0)
      .map(({ id }) => `${label(id)} har ingen ersättare`),
  ];
}

/** The list of one team, and a message to who can tell what is lacking; nothing where nothing is. */
export function presentGaps(
  team: Team,
  channel: Pick<ChannelState, 'status'>,
  today: IsoDate,
): Gaps | undefined {
  const lines = gapLines(team, channel, today);
  return lines.length === 0 ? undefined : { lines, message: messageOf(team.name, lines) };
}

function messageOf(name: string, lines: readonly string[]): string {
  return [
    `Hej! I ${name} behöver det här kompletteras:`,
    ...lines.map((line) => `– ${line}`),
    'Svara med vem det ska vara, så lägger vi in det i STAR. Den som ska vara med behöver ett konto i Teams. Skriv inget om enskilda ärenden.',
  ].join('\n');
}
