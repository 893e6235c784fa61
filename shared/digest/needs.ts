import type { ShownTeam } from './digest-team.ts';
import { concernsOf } from './concerns.ts';

/**
 * What the styrgrupp is asked for, over all its teams, besides the deviations, which are told of one by one. What is only to be
 * watched stands with its team.
 */
export function needsUs(
  teams: readonly ShownTeam[],
  { deviationsTold }: { readonly deviationsTold: boolean },
): readonly string[] {
  return teams.flatMap((one) =>
    concernsOf(one)
      .filter(({ grade, ofDeviations }) => grade === 'act' && !(deviationsTold && ofDeviations))
      .map(({ ask }) => `${one.team.name}: ${ask}`),
  );
}
