import { requiredFunctions } from '../codes/party.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { isActiveOn } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import type { Staffing } from './basis.ts';

/** Seats of the six required functions, filled or vacant, on a day (handbook §1). */
export function staffingOn(team: Team, day: IsoDate): Staffing {
  const filled = team.members
    .filter((member) => member.role === 'member' && isActiveOn(member, day))
    .map((member) => member.function);
  return {
    required: requiredFunctions.length,
    vacant: requiredFunctions.filter((one) => !filled.includes(one)),
  };
}
