import type { RulesView, RuleVersionView } from '../../../shared/rules/view.ts';

/** `STAR-överenskommelsen 2025, version 1 (gäller nu)` */
export function versionName({ title, versionText, standingText }: RuleVersionView): string {
  return `${title}, ${versionText.toLowerCase()} (${standingText.toLowerCase()})`;
}

export function teamNamesOf(teams: RulesView['teams']): ReadonlyMap<string, string> {
  return new Map(teams.map(({ value, label }) => [value, label]));
}
