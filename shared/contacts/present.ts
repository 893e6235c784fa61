import {
  contactFunctionLabels,
  contactFunctions,
  contactParties,
  type ContactParty,
  contactPartyLabels,
  contactPartyShortLabels,
} from '../codes/contact.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { allRoles, type RulingPerson } from '../rulings/reach.ts';
import { steers } from '../standing/roles.ts';
import type { Team } from '../teams/team.ts';
import { formatDay, formatUntil } from '../text/format.ts';
import type { Contact } from './contact.ts';
import { hasEnded, lacksSuccessor } from './lasting.ts';
import { heldText, ofCounty, rowsAbove, rowsOfTeam, type SeatRow } from './present-seats.ts';
import type { ContactRow, ContactsView } from './view.ts';
import { contactsCode, mayReadContacts, mayWriteContacts } from './whose.ts';

/** Whose channel it is shown in, where others read it too: that team's and the county's; a styrgrupp's teams'; the county's alone. */
export type ContactPlace =
  { readonly teamId: string } | { readonly steeringGroupId: string } | { readonly county: true };

export interface ContactFacts {
  readonly person: RulingPerson;
  /** Every team of the federation, in the order they are shown. */
  readonly teams: readonly Team[];
  readonly contacts: readonly Contact[];
  readonly place?: ContactPlace | undefined;
}

/** How every function is reached that the reader may know of: what has been written, among who sits where. */
export function presentContacts(facts: ContactFacts): ContactsView {
  const { person, contacts, place } = facts;
  const { federation, today } = person;
  const teams = facts.teams.filter(
    ({ id }) => mayReadContacts(person, id) && isOfPlace(id, place, person),
  );
  const readable = contacts.filter(
    ({ teamId }) =>
      (teamId === undefined && mayReadContacts(person, undefined)) ||
      teams.some(({ id }) => id === teamId),
  );
  const rows: readonly SeatRow[] = [
    ...readable.map((contact) => rowOf(contact, facts)),
    ...(mayReadContacts(person, undefined) ? rowsAbove(federation, today) : []),
    ...teams.flatMap((team) => rowsOfTeam(team, today)),
  ];
  const order = new Map(facts.teams.map(({ id }, n) => [id, n]));
  const placeOf = ({ teamId }: ContactRow): number =>
    teamId === undefined ? -1 : (order.get(teamId) ?? order.size);
  return {
    groups: partiesFor(person).flatMap((party) => {
      const own = rows
        .filter((row) => row.party === party)
        .toSorted((a, b) => functionOrder(a) - functionOrder(b) || placeOf(a) - placeOf(b))
        .map(({ party: _party, ...row }) => row);
      return own.length === 0 ? [] : [{ party, title: contactPartyLabels[party], rows: own }];
    }),
    writesFor: [
      ...(mayWriteContacts(person, undefined)
        ? [{ value: contactsCode(undefined), label: ofCounty }]
        : []),
      ...facts.teams
        .filter(({ id }) => mayWriteContacts(person, id))
        .map(({ id, name }) => ({ value: contactsCode(id), label: name })),
    ],
    emptyText: 'Inga kontakter finns än.',
    today,
  };
}

/** A samordnare asks Försäkringskassan most: theirs come first. */
function partiesFor(person: RulingPerson): readonly ContactParty[] {
  if (!allRoles(person).includes('coordinator')) return contactParties;
  return ['fk', ...contactParties.filter((party) => party !== 'fk')];
}

function isOfPlace(
  teamId: string,
  place: ContactPlace | undefined,
  { federation, today }: RulingPerson,
): boolean {
  if (place === undefined) return true;
  if ('teamId' in place) return place.teamId === teamId;
  return 'steeringGroupId' in place && steers(federation, place.steeringGroupId, teamId, today);
}

/** Länsam last: it is a group, and no function one asks. */
function functionOrder({ function: ofFunction }: ContactRow): number {
  return ofFunction === 'county-group'
    ? contactFunctions.length
    : contactFunctions.indexOf(ofFunction);
}

function rowOf(contact: Contact, { person, teams, contacts }: ContactFacts): SeatRow {
  const { id, teamId, party, function: ofFunction, unit, link, from, to } = contact;
  const { today } = person;
  const own = teams.find((team) => team.id === teamId);
  const over = hasEnded(contact, today);
  return {
    ...{ key: id, party, function: ofFunction },
    functionText: `${contactFunctionLabels[ofFunction]} (${contactPartyShortLabels[party]})`,
    ...(teamId === undefined ? {} : { teamId }),
    whoseText: teamId === undefined ? ofCounty : (own?.name ?? ''),
    reachText: unit,
    ...(link === undefined ? {} : { link }),
    stateText: stateText(contact, today),
    isOver: over,
    lacksSuccessor: lacksSuccessor(contact, contacts, today),
    written: {
      ...{ id, party, function: ofFunction, unit, from },
      ...(link === undefined ? {} : { link }),
      ...(to === undefined ? {} : { to }),
    },
    canChange: !over && mayWriteContacts(person, teamId),
  };
}

function stateText(contact: Pick<Contact, 'from' | 'to'>, today: IsoDate): string {
  const { from, to } = contact;
  if (from > today) return `Från och med ${formatDay(from)}`;
  return to !== undefined && to < today ? `Gällde ${formatUntil(to)}` : heldText(contact);
}
