import type { ActionOwner } from '../codes/deviation.ts';
import { parties } from '../codes/party.ts';
import type { Federation } from '../federation/federation.ts';
import type { Gathering } from '../gatherings/gathering.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { isActiveOn, isHeldOn } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import { type DecisionPlace, groupDecisions } from './present-decisions.ts';
import type { TeamDeviations } from './waiting.ts';

/** What a styrgrupp has decided that has a day and is not done, with who answers for it: by party or function, never by name. */
export interface Answered {
  readonly id: string;
  readonly due: IsoDate;
  readonly isLate: boolean;
  readonly owners: readonly ActionOwner[];
  /** Of a deviation: the team whose it is. */
  readonly teamId?: string;
  readonly to: DecisionPlace;
}

/** Its open decisions by their day. A meeting's whose day has gone is none: nobody says of it whether it was carried out. */
export function answeredDecisions(
  steeringGroupId: string,
  of: {
    readonly deviations: readonly TeamDeviations[];
    readonly gatherings: readonly Gathering[];
  },
  today: IsoDate,
): readonly Answered[] {
  return groupDecisions(steeringGroupId, of, today).flatMap(({ id, due, state, to }) =>
    due === undefined || (state !== 'late' && state !== 'waiting')
      ? []
      : [{ id, due, isLate: due < today, to, ...ownersOf(id, due, of) }],
  );
}

function ownersOf(
  id: string,
  due: IsoDate,
  { deviations, gatherings }: Parameters<typeof answeredDecisions>[1],
): Pick<Answered, 'owners' | 'teamId'> {
  for (const { team, deviations: ofTeam } of deviations) {
    const action = ofTeam.find((one) => one.id === id)?.action;
    if (action !== undefined) return { owners: [action.owner], teamId: team.id };
  }
  const decision = gatherings.flatMap((one) => one.decisions).find((one) => one.id === id);
  if (decision === undefined) return { owners: [] };
  const anchors = decision.anchoring
    .filter(({ done, until }) => done === undefined && until === due)
    .map(({ party }) => party);
  return { owners: [...anchors, ...(decision.due === due ? [decision.owner] : [])] };
}

/** Somebody who answers for a decision, by the seat that says so. */
export interface Answerer {
  readonly seatId: string;
  readonly account: AccountKey;
  /** Whose people they are reached among; left out, the styrgrupp's own. */
  readonly teamId?: string;
}

/**
 * The seated persons: of a party or the whole styrgrupp its members; of a function those who have it in the team, or in the teams
 * that the styrgrupp answers for. A party without a member is the whole styrgrupp's. Nobody twice.
 */
export function answerersOf(
  { owners, teamId }: Pick<Answered, 'owners' | 'teamId'>,
  {
    steeringGroupId,
    federation,
    teams,
    today,
  }: {
    readonly steeringGroupId: string;
    readonly federation: Federation;
    /** Those that the styrgrupp answers for. */
    readonly teams: readonly Team[];
    readonly today: IsoDate;
  },
): readonly Answerer[] {
  const members = federation.roles.flatMap((role) =>
    role.role === 'steering-member' &&
    role.steeringGroupId === steeringGroupId &&
    isHeldOn(role, today)
      ? [{ seatId: role.id, account: role.account, party: role.party }]
      : [],
  );
  const found = owners.flatMap((owner): readonly Answerer[] => {
    if (owner === 'all' || owner === 'steering-group') return members;
    if (parties.some((party) => party === owner)) {
      const own = members.filter(({ party }) => party === owner);
      return own.length === 0 ? members : own;
    }
    return teams
      .filter(({ id }) => teamId === undefined || id === teamId)
      .flatMap((team) =>
        team.members.flatMap(({ id, account, role, function: of, ...seat }) =>
          of === owner && role === 'member' && account !== undefined && isActiveOn(seat, today)
            ? [{ seatId: id, account, teamId: team.id }]
            : [],
        ),
      );
  });
  return found
    .filter((one, n) => found.findIndex(({ account }) => account === one.account) === n)
    .map(({ seatId, account, teamId: ofTeam }) => ({
      ...{ seatId, account },
      ...(ofTeam !== undefined && { teamId: ofTeam }),
    }));
}
