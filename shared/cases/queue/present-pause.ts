import type { IsoDate } from '../../kernel/calendar.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import { isActiveOn } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import { formatDay } from '../../text/format.ts';

/** That nothing new is taken in on a day: `Intaget är pausat till och med tors 31 dec 2026.` */
export function pauseText(team: Team, today: IsoDate): string | undefined {
  const { intakePaused } = settingsOn(team, today);
  if (intakePaused === undefined || !isActiveOn(intakePaused, today)) return undefined;
  return intakePaused.to === undefined
    ? 'Intaget är pausat tills vidare.'
    : `Intaget är pausat till och med ${formatDay(intakePaused.to)}.`;
}

/** The same to whoever is about to raise something: a pause stops new cases and nothing else. */
export function pauseForRaising(team: Team, today: IsoDate): string | undefined {
  const paused = pauseText(team, today);
  return paused === undefined
    ? undefined
    : `${paused} Nya ärenden tas inte emot nu, men konsultationer och uppföljningar går bra.`;
}
