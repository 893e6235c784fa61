import type { TeamNumbers } from '../reports/team-numbers.ts';
import type { Team } from '../teams/team.ts';
import { concernsOf } from './concerns.ts';

/** What the styrgrupp is asked for, over all its teams: what only it can mend comes first. */
export function needsUs(
  teams: readonly { readonly team: Team; readonly numbers: TeamNumbers }[],
): readonly string[] {
  const asks = teams.flatMap(({ team, numbers }) =>
    concernsOf(numbers).map(({ grade, ask }) => ({ grade, text: `${team.name}: ${ask}` })),
  );
  return [
    ...asks.filter(({ grade }) => grade === 'act'),
    ...asks.filter(({ grade }) => grade === 'watch'),
  ].map(({ text }) => text);
}
