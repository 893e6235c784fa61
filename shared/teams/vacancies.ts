import type { IsoDate } from '../kernel/calendar.ts';
import { functionLabels, type MemberFunction, requiredFunctions } from '../codes/party.ts';
import { isActiveOn } from './seats.ts';
import type { Team } from './team.ts';

/** Required functions that nobody holds on a day, the coordinator first (handbook §1). */
export function vacantFunctions(team: Team, date: IsoDate): readonly MemberFunction[] {
  return requiredFunctions.filter(
    (wanted) =>
      !team.members.some(
        (member) =>
          member.role === 'member' && member.function === wanted && isActiveOn(member, date),
      ),
  );
}

/** `Samordnare saknas`, `Arbetsförmedlare saknas` … */
export function presentVacancies(team: Team, date: IsoDate): readonly string[] {
  return vacantFunctions(team, date).map((wanted) => `${functionLabels[wanted]} saknas`);
}
