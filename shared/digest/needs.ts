import type { TeamRollUp } from './team-roll-up.ts';

interface AskedOf {
  readonly team: { readonly name: string };
  readonly rollUp: TeamRollUp;
}

/**
 * What the styrgrupp is asked for, over all its teams, besides the deviations and the samordnare, which are told of one by one. What is only to be
 * watched stands with its team.
 */
export function needsUs(
  teams: readonly AskedOf[],
  { deviationsTold }: { readonly deviationsTold: boolean },
): readonly string[] {
  return teams.flatMap(({ team, rollUp }) =>
    rollUp.asks
      .filter(({ ofDeviations }) => !(deviationsTold && ofDeviations))
      .map(({ ask }) => `${team.name}: ${ask}`),
  );
}
