import type { Federation, Regrouping } from '../federation/federation.ts';
import { groupIdOn, teamIdsOn } from '../federation/mapping.ts';

/** The teams whose styrgrupp a new division changes: those that get another one, and those that share it with them before or after. */
export function concernedTeams(
  { teamIds, from }: Pick<Regrouping, 'teamIds' | 'from'>,
  divisions: readonly Federation[],
): readonly string[] {
  const sharing = divisions.flatMap((of) =>
    teamIds.flatMap((teamId) => [...teamIdsOn(of, groupIdOn(of, teamId, from) ?? '', from)]),
  );
  return [...new Set([...teamIds, ...sharing])];
}
