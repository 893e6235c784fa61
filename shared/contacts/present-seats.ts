import { roleLabels } from '../access/role.ts';
import { partyShortLabels, partyOfFunction } from '../codes/party.ts';
import type { ContactParty } from '../codes/contact.ts';
import type { Federation } from '../federation/federation.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { memberLabel } from '../teams/labels.ts';
import { deputiesFor, isHeldOn, seatsAt } from '../teams/seats.ts';
import type { Member, Team } from '../teams/team.ts';
import { formatCount, formatDay, formatUntil, inSentence, withCapital } from '../text/format.ts';
import type { ContactRow } from './view.ts';

/** A row of what is read from the seats, and nobody has typed. */
export interface SeatRow extends ContactRow {
  readonly party: ContactParty;
}

const nothingToWrite = { isOver: false, lacksSuccessor: false, canChange: false } as const;

/** Those who sit in a team today, by function: where they are reached, and whether somebody can come in their place. */
export function rowsOfTeam(team: Team, today: IsoDate): readonly SeatRow[] {
  return seatsAt(team, today)
    .filter((seat) => isHeldOn(seat, today))
    .map((seat) => ({
      ...{ key: `${team.id} ${seat.id}`, party: partyOfFunction[seat.function] },
      ...{ function: seat.function, functionText: memberLabel(team, seat.id) },
      ...{ teamId: team.id, whoseText: team.name },
      reachText: reachOf(team, seat),
      stateText: [heldText(seat), deputyText(team, seat, today)].join(' · '),
      ...nothingToWrite,
    }));
}

function reachOf({ channelId }: Team, { function: ofFunction, account }: Member): string {
  if (account === undefined) return 'Medlemmen har inget konto än';
  // They are not in the team's channel (handbook §4).
  if (ofFunction === 'fk-contact') return 'Nås med en fråga till FK i fliken';
  return channelId === undefined ? 'Nås på teamets möten' : 'Nås i teamets kanal';
}

function deputyText(team: Team, seat: Member, today: IsoDate): string {
  const deputies = deputiesFor(team, seat, today).length;
  return deputies === 0 ? 'ingen ersättare' : formatCount(deputies, 'ersättare', 'ersättare');
}

/** Of what holds today, a seat or a contact: `Till och med tis 8 dec 2026`. */
export function heldText({ from, to }: Pick<Member, 'from' | 'to'>): string {
  return to === undefined ? `Sedan ${formatDay(from)}` : withCapital(formatUntil(to));
}

interface HeldAbove {
  readonly role: 'office' | 'process-lead' | 'county-group';
  readonly party: ContactParty;
}

/** Who works above the teams, and for which party they sit in Länsam. */
export function rowsAbove(federation: Federation, today: IsoDate): readonly SeatRow[] {
  const held = federation.roles.flatMap((role): readonly HeldAbove[] => {
    if (!isHeldOn(role, today)) return [];
    if (role.role === 'office' || role.role === 'process-lead')
      return [{ role: role.role, party: 'federation' }];
    return role.role === 'county-group' && role.party !== undefined
      ? [{ role: role.role, party: role.party }]
      : [];
  });
  const groups = Map.groupBy(held, ({ role, party }) => `${role} ${party}`);
  return [...groups].flatMap(([key, some]) => {
    const [first] = some;
    if (first === undefined) return [];
    const { role, party } = first;
    return [
      {
        ...{ key, party, function: role, functionText: titleOf(role, party) },
        whoseText: ofCounty,
        reachText: formatCount(some.length, 'person', 'personer'),
        stateText: 'I dag',
        ...nothingToWrite,
      },
    ];
  });
}

/** Beside the names of the teams. */
export const ofCounty = 'Länet';

function titleOf(role: HeldAbove['role'], party: ContactParty): string {
  const name = roleLabels[role];
  return party === 'federation' ? name : `${name}, ${inSentence(partyShortLabels[party])}`;
}
