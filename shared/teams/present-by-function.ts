import { type Instant, localDate } from '../kernel/calendar.ts';
import { joinWords } from '../text/format.ts';
import { memberLabel } from './labels.ts';
import { isActiveOn } from './seats.ts';
import type { Team } from './team.ts';

/** By the function they had that day; of somebody who had left by then, by the one they had. */
export function byFunction(
  team: Team,
  { at, by }: { readonly at: Instant; readonly by: string },
): string {
  const day = localDate(at);
  const seats = team.members.filter((member) => member.account === by && isActiveOn(member, day));
  if (seats.length > 0) return joinWords(seats.map(({ id }) => memberLabel(team, id)));
  const left = team.members.filter(
    ({ account, to }) => account === by && to !== undefined && to < day,
  );
  return left.length === 0
    ? 'Någon utanför teamet'
    : joinWords(left.map(({ id }) => `${memberLabel(team, id)}, tidigare`));
}
