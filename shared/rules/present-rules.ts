import { addDays, type IsoDate } from '../kernel/calendar.ts';
import { assumptionTexts, ruleSetNames } from './rules-note.ts';
import { formatDay } from '../text/format.ts';
import { presentPlanningTable } from './present-planning-table.ts';
import { type RuledTeam, ruleSections } from './present-sections.ts';
import { ruleChoiceTexts, type RuleSet, ruleSetOn, ruleSets } from './rule-set.ts';
import type { RulesView } from './view.ts';

export interface RulesFacts {
  /** In the order they are shown: each sets its own target range. */
  readonly teams: readonly RuledTeam[];
  readonly today: IsoDate;
}

/** The rule sets, the newest first: everything they decide, and what in them is assumed or our own choice. */
export function presentRules({ teams, today }: RulesFacts): RulesView {
  return {
    sets: [...ruleSets].reverse().map((set) => ({
      code: set.code,
      title: ruleSetNames[set.code],
      validText: validText(set, today),
      inForce: ruleSetOn(today) === set,
      assumptions: [
        ...set.assumptions.map((code) => assumptionTexts[code]),
        ...set.choices.map((code) => ruleChoiceTexts[code]),
      ],
      sections: ruleSections(set, teams),
    })),
    planningTable: presentPlanningTable(),
  };
}

/** The first set is from before these records begin, so only its last day says anything. */
function validText(set: RuleSet, today: IsoDate): string {
  const next = ruleSets[ruleSets.findIndex(({ code }) => code === set.code) + 1];
  if (next === undefined) {
    return `${set.from <= today ? 'Gäller från' : 'Börjar gälla'} ${formatDay(set.from)}`;
  }
  const last = addDays(next.from, -1);
  return `${last < today ? 'Gällde' : 'Gäller'} till och med ${formatDay(last)}`;
}
