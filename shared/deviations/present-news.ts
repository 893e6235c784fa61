import {
  actionOwnerLabels,
  anchorOwnerLabels,
  deviationCategoryLabels,
  deviationKindNames,
  deviationNewsLabels,
} from '../codes/deviation.ts';
import type { Team } from '../teams/team.ts';
import { formatDay } from '../text/format.ts';
import type { Deviation } from './deviation.ts';

/**
 * What the team is told in its channel when a deviation has taken a step (handbook §5: "the team always hears back").
 * Texts are left out: not everyone in the channel may read deviations.
 *
 * @param event index in the history of the step that is told of
 */
export function presentDeviationNews(
  team: Pick<Team, 'name'>,
  deviation: Deviation,
  event: number = deviation.history.length - 1,
): string {
  const { issue, category, reportedOn, history } = deviation;
  const what = `${deviationKindNames[issue]} ”${deviationCategoryLabels[category]}” från ${formatDay(reportedOn)}`;
  const step = history[event];
  if (step === undefined) return `${team.name}: ${what} har ändrats.`;
  return [
    `${team.name}: ${what} ${deviationNewsLabels[step.type]}.`,
    ...(step.type === 'action-set'
      ? [
          `Ansvarig: ${actionOwnerLabels[step.action.owner]}. Klart senast ${formatDay(step.action.due)}.`,
        ]
      : []),
    ...(step.type === 'anchored'
      ? [
          `Förankras av ${anchorOwnerLabels[step.anchoring.owner]} senast ${formatDay(step.anchoring.due)}.`,
        ]
      : []),
  ].join(' ');
}
