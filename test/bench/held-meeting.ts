import type { StarCase } from '../../shared/cases/case.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aMeeting } from '../builders/meeting.ts';
import { standingCases } from './case-load.ts';

const standing = { ongoing: 19, queued: 6 };
export const itemsHeld = standing.ongoing + standing.queued;

/** A meeting that is being held, with as many cases as a team has in three hours. */
export function heldMeeting(
  team: Team,
  id: string,
): { readonly meeting: Meeting; readonly cases: readonly StarCase[] } {
  const cases = standingCases(team, standing) as readonly StarCase[];
  const meeting = aMeeting(team)
    .withId(id)
    .called()
    .opened({
      ongoing: cases.filter(({ state }) => state === 'ongoing'),
      queued: cases.filter(({ state }) => state === 'queued'),
    })
    .build();
  return { meeting, cases };
}
