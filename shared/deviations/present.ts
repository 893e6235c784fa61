import { localDate } from '../kernel/calendar.ts';
import type { Team } from '../teams/team.ts';
import { formatDay } from '../text/format.ts';
import { choicesOf, deviationCategoryLabels, deviationStatusLabels } from '../text/labels.ts';
import type { Deviation, DeviationStatus } from './deviation.ts';
import type { DeviationsView } from './view.ts';

/** What still needs somebody comes first, the newest first among equals. */
const order: Readonly<Record<DeviationStatus, number>> = {
  reported: 0,
  compiled: 1,
  'with-steering': 2,
  'in-action': 3,
  'with-county': 4,
  solved: 5,
  'passed-on': 5,
  'other-forum': 5,
};

/** The team's deviations. `canHandle`: the asker is the samordnare, who hands them on and solves them. */
export function presentDeviations(
  team: Team,
  deviations: readonly Deviation[],
  { canHandle }: { readonly canHandle: boolean },
): DeviationsView {
  return {
    teamId: team.id,
    rows: [...deviations].sort(byWhatIsLeft).map((deviation) => ({
      id: deviation.id,
      categoryText: deviationCategoryLabels[deviation.category],
      text: deviation.text,
      status: deviation.state,
      statusText: statusText(deviation),
      reportedText: `Rapporterad ${formatDay(deviation.reportedOn)}`,
      canForward: canHandle && deviation.state === 'reported',
      canSolve: canHandle && deviation.state !== 'solved',
    })),
    emptyText: 'Inga avvikelser är rapporterade.',
    categories: choicesOf(deviationCategoryLabels),
    canHandle,
  };
}

/** The team hears back at each step (handbook §5), so the step is shown with its day. */
function statusText(deviation: Deviation): string {
  const last = deviation.history.at(-1);
  const label = deviationStatusLabels[deviation.state];
  if (deviation.state === 'reported' || last === undefined) return label;
  return `${label} ${deviation.state === 'solved' ? '' : 'sedan '}${formatDay(localDate(last.at))}`;
}

function byWhatIsLeft(a: Deviation, b: Deviation): number {
  if (a.state !== b.state) return order[a.state] - order[b.state];
  return a.sort < b.sort ? 1 : -1;
}
