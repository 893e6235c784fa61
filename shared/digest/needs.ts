import type { ShownTeam } from './digest-team.ts';
import { concernsOf } from './concerns.ts';

/** What the styrgrupp is asked for, over all its teams: what only it can mend comes first. */
export function needsUs(teams: readonly ShownTeam[]): readonly string[] {
  const asks = teams.flatMap((one) =>
    concernsOf(one).map(({ grade, ask }) => ({ grade, text: `${one.team.name}: ${ask}` })),
  );
  return [
    ...asks.filter(({ grade }) => grade === 'act'),
    ...asks.filter(({ grade }) => grade === 'watch'),
  ].map(({ text }) => text);
}
