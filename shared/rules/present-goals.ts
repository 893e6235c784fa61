import { formatNumber } from '../text/format.ts';
import { goalCodes, type GoalKind, goalKinds, goalLabels, goalSourceLabels } from './goals.ts';
import { reportPeriodLabels, type RuleSet } from './rule-set.ts';
import type { RulesView } from './view.ts';

type Line = RulesView['sets'][number]['sections'][number]['lines'][number];

/** Every goal with what it aims at, how it is measured and how often. */
export function presentGoals({ goals }: Pick<RuleSet, 'goals'>): readonly Line[] {
  const lines = goalCodes.flatMap((code) => {
    const target = goals[code];
    return target === undefined
      ? []
      : [{ label: goalLabels[code], text: goalText(target, goalKinds[code]) }];
  });
  return lines.length === 0 ? [{ label: 'Inga mål är angivna', text: '' }] : lines;
}

/** `Minst 35 %, räknas av det som görs här, per halvår`. */
function goalText(target: number, { measuredBy, every, bound, unit }: GoalKind): string {
  const least = bound === 'at-least' ? 'Minst' : 'Högst omkring';
  const amount = unit === 'percent' ? `${formatNumber(target)}\u00a0%` : formatNumber(target);
  return `${least} ${amount}, ${goalSourceLabels[measuredBy]}, per ${reportPeriodLabels[every]}`;
}
