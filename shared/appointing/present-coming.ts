import type { IsoDate } from '../kernel/calendar.ts';
import type { Team } from '../teams/team.ts';
import { formatDay } from '../text/format.ts';

/** To a team that nobody leads: who sees to it, and how far that has come. */
export function comingText(
  { members, appointment }: Pick<Team, 'members' | 'appointment'>,
  today: IsoDate,
): string {
  const [first] = members
    .filter(
      ({ role, function: of, from }) => role === 'member' && of === 'coordinator' && from > today,
    )
    .map(({ from }) => from)
    .toSorted();
  if (first !== undefined) return `En samordnare börjar ${formatDay(first)}.`;
  return appointment?.status === 'appointed'
    ? `Styrgruppen har utsett en samordnare från ${formatDay(appointment.from)}, och kansliet lägger in personen.`
    : 'Styrgruppen utser en samordnare.';
}
