import type { GoalsView } from '../../shared/digest/view.ts';
import { teamText } from '../text/team-text.ts';

/** With how many are not reached, which is what one unfolds it for. */
export function goalsTitle({ goals, goalsOf }: GoalsView): string {
  const words = teamText.steering;
  const missed = goals.filter(({ met }) => met === false).length;
  return missed === 0 ? words.goals(goalsOf) : words.goalsMissed(goalsOf, missed);
}
