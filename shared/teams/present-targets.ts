import type { IsoDate } from '../kernel/calendar.ts';
import type { RuleSection } from '../rules/view.ts';
import { settingsOn } from './dated-settings.ts';
import { rangeText, targetTitle } from './present-settings.ts';
import type { Team } from './team.ts';

/** Each team's own target range (handbook §3), for the page of the rules. */
export function presentTargets(
  teams: readonly Pick<Team, 'name' | 'settings'>[],
  today: IsoDate,
): RuleSection {
  return {
    title: targetTitle,
    lines: teams.map((team) => ({
      label: team.name,
      text: rangeText(settingsOn(team, today).targetRange),
    })),
  };
}
