import type { RuleSection } from '../rules/view.ts';
import type { Team } from './team.ts';

/** Each team's own target range (handbook §3), for the page of the rules. */
export function presentTargets(teams: readonly Pick<Team, 'name' | 'settings'>[]): RuleSection {
  return {
    title: 'Målspann för samtidiga ärenden',
    lines: teams.map(({ name, settings: { targetRange } }) => ({
      label: name,
      text:
        targetRange === undefined ? 'Inte satt' : `${targetRange.min}–${targetRange.max} ärenden`,
    })),
  };
}
