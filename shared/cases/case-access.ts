import type { StarCase } from './case.ts';
import { type Party, partyOfFunction } from '../codes/party.ts';
import { partyOfReferrer } from '../codes/raising.ts';
import { roleOfSeat } from '../teams/seats.ts';
import type { Member, Team } from '../teams/team.ts';
import { mayDo } from '../access/access.ts';
import type { Role } from '../access/role.ts';

/**
 * What a person is to one case (handbook §7: "read; write own party's"). `raiser`: holds the seat that raised it, or the
 * same function after it, since the work must not hang on a person.
 */
export const caseRelations = [
  'raiser',
  'raising-party',
  'holder',
  'individual-coordinator',
  'task-owner',
  'reader',
] as const;
export type CaseRelation = (typeof caseRelations)[number];

/** What the seats a person speaks for are to a case. */
export function relationsTo(
  starCase: StarCase,
  team: Team,
  seatIds: readonly string[],
): readonly CaseRelation[] {
  const seats = team.members.filter(({ id }) => seatIds.includes(id));
  const raisedBy = team.members.find(({ id }) => id === starCase.raisedBy);
  const { current } = starCase;
  const holderId =
    current.status === 'ongoing' || current.status === 'closed' ? current.caseHolderId : undefined;
  const coordinatorId = current.status === 'ongoing' ? current.individualCoordinatorId : undefined;
  const tasks = current.status === 'ongoing' ? current.tasks : [];
  const relations: readonly (CaseRelation | false)[] = [
    seats.some((seat) => seat.id === raisedBy?.id || seat.function === raisedBy?.function) &&
      'raiser',
    seats.some((seat) => raisingPartiesOf(starCase).has(partyOfFunction[seat.function])) &&
      'raising-party',
    holderId !== undefined && seatIds.includes(holderId) && 'holder',
    coordinatorId !== undefined && seatIds.includes(coordinatorId) && 'individual-coordinator',
    tasks.some(({ memberId }) => seatIds.includes(memberId)) && 'task-owner',
    seats.length > 0 && 'reader',
  ];
  return relations.filter((relation) => relation !== false);
}

/** Every party behind the case: with several, all that are listed have part in it, whoever of them typed it in. */
function raisingPartiesOf(starCase: StarCase): ReadonlySet<Party> {
  const listed = starCase.type === 'new' ? starCase.referrers : [];
  const parties = listed.map((referrer) => partyOfReferrer[referrer]);
  return new Set([starCase.raisingParty, ...parties.filter((party) => party !== undefined)]);
}

/** Whether FK raised it, alone or with others: FK's people see these, and those they carry (handbook §4, §7). */
export function isOfFk(starCase: StarCase): boolean {
  if (starCase.raisingParty === 'fk') return true;
  return (
    starCase.type === 'new' && (starCase.referrer === 'fk' || starCase.referrers.includes('fk'))
  );
}

/** Whether a person may see the case at all; what they may not see is not there for them. */
export function maySeeCase(
  starCase: StarCase,
  roles: readonly Role[],
  relations: readonly CaseRelation[],
): boolean {
  if (mayDo(roles, 'read-case-rows').allowed) return true;
  const isFks = isOfFk(starCase) || relations.includes('holder');
  if (mayDo(roles, 'read-fk-rows').allowed && isFks) return true;
  return mayDo(roles, 'read-assigned-rows').allowed && relations.includes('individual-coordinator');
}

/**
 * Whether a seat has sight of the case: what it may not see it is given no part in either, and is told nothing of. FK's
 * people see what FK raised or they carry, the individkoordinator what is given to that seat (handbook §4, §7).
 */
export function seatMaySee(starCase: StarCase, team: Team, seat: Member): boolean {
  return maySeeCase(starCase, [roleOfSeat(seat)], relationsTo(starCase, team, [seat.id]));
}
