import type { IsoDate } from '../kernel/calendar.ts';
import type { ChannelState } from '../teams/channel-state.ts';
import { memberLabel } from '../teams/labels.ts';
import { deputiesFor, seatsAt } from '../teams/seats.ts';
import type { Member, Team } from '../teams/team.ts';
import type { Gaps } from '../teams/view.ts';
import { formatNumber } from '../text/format.ts';

type KnownChannel = Pick<ChannelState, 'status'>;

/** Of those whose seats are held today. */
function lackingIn(team: Team, channel: KnownChannel, today: IsoDate) {
  const seats = seatsAt(team, today);
  return {
    channel: channel.status === 'none' || channel.status === 'removed',
    accounts: seats.filter(({ account }) => account === undefined),
    deputies: seats.filter((seat) => deputiesFor(team, seat, today).length === 0),
  };
}

/** What a team lacks that somebody can mend: a channel, and seats without an account or an ersättare. */
export function gapLines(team: Team, channel: KnownChannel, today: IsoDate): readonly string[] {
  const lacking = lackingIn(team, channel, today);
  const label = ({ id }: Member) => memberLabel(team, id);
  return [
    ...(lacking.channel ? ['Teamet har ingen kanal'] : []),
    ...lacking.accounts.map((seat) => `${label(seat)} har inget konto`),
    ...lacking.deputies.map((seat) => `${label(seat)} har ingen ersättare`),
  ];
}

/** The same in a row of teams: `Ingen kanal`, `2 utan konto`, `8 utan ersättare`. */
function gapMarks(team: Team, channel: KnownChannel, today: IsoDate): readonly string[] {
  const lacking = lackingIn(team, channel, today);
  const without = (seats: readonly Member[], what: string) =>
    seats.length === 0 ? [] : [`${formatNumber(seats.length)} utan ${what}`];
  return [
    ...(lacking.channel ? ['Ingen kanal'] : []),
    ...without(lacking.accounts, 'konto'),
    ...without(lacking.deputies, 'ersättare'),
  ];
}

/** The list of one team, and a message to who can tell what is lacking; nothing where nothing is. */
export function presentGaps(team: Team, channel: KnownChannel, today: IsoDate): Gaps | undefined {
  const lines = gapLines(team, channel, today);
  if (lines.length === 0) return undefined;
  return {
    lines,
    marks: gapMarks(team, channel, today),
    message: messageOf(team.name, lines),
  };
}

function messageOf(name: string, lines: readonly string[]): string {
  return [
    `Hej! I ${name} behöver det här kompletteras:`,
    ...lines.map((line) => `– ${line}`),
    'Svara med vem det ska vara, så lägger vi in det i STAR. Den som ska vara med behöver ett konto i Teams. Skriv inget om enskilda ärenden.',
  ].join('\n');
}
