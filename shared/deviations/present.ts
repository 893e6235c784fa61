import { compileForm } from './forms.ts';
import {
  actionOwnerLabels,
  deviationCategoryLabels,
  deviationEnds,
  deviationKindLabels,
  type DeviationStatus,
  deviationStatusLabels,
  deviationStepLabels,
} from '../codes/deviation.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import type { Team } from '../teams/team.ts';
import { formatDay } from '../text/format.ts';
import type { Deviation } from './deviation.ts';
import { liftText, touchesText } from './present-reach.ts';
import { canStep } from './steps.ts';
import type { DeviationRow, DeviationsView } from './view.ts';

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

export interface DeviationFacts {
  readonly team: Pick<Team, 'id'>;
  /** Every team of the federation. */
  readonly teams: readonly Pick<Team, 'id' | 'municipality' | 'sort'>[];
  readonly deviations: readonly Deviation[];
  /** The asker is the samordnare, who handles them. */
  readonly canHandle: boolean;
  readonly today: IsoDate;
}

/** The team's deviations: the team hears back at each step (handbook §5), so every step is shown with its day. */
export function presentDeviations(facts: DeviationFacts): DeviationsView {
  const { team, teams, deviations, canHandle } = facts;
  return {
    teamId: team.id,
    rows: [...deviations].sort(byWhatIsLeft).map((deviation) => presentRow(deviation, facts)),
    emptyText: 'Inga avvikelser är rapporterade.',
    otherTeams: teams
      .filter(({ id }) => id !== team.id)
      .sort((a, b) => (a.sort < b.sort ? -1 : 1))
      .map(({ id, municipality }) => ({ value: id, label: municipality })),
    canHandle,
  };
}

function presentRow(deviation: Deviation, facts: DeviationFacts): DeviationRow {
  const { teams, canHandle, today } = facts;
  const { issue, category, alsoTouches, structural, managerAsked, action } = deviation;
  const lift = liftText(deviation);
  return {
    id: deviation.id,
    issueText: issue === 'deviation' ? '' : deviationKindLabels[issue],
    categoryText: deviationCategoryLabels[category],
    text: deviation.text,
    status: deviation.state,
    statusText: statusText(deviation),
    reportedText: `Rapporterad ${formatDay(deviation.reportedOn)}`,
    marks: [
      ...(alsoTouches.length > 0 ? [touchesText(deviation, teams)] : []),
      ...(structural ? ['Strukturell fråga'] : []),
      ...(managerAsked ? [compileForm.fields.managerAsked.label] : []),
    ],
    steps: deviation.history.map(
      (event) => `${deviationStepLabels[event.type]} ${formatDay(localDate(event.at))}`,
    ),
    ...(action !== undefined && {
      action: {
        text: action.text,
        ownerText: `Ansvarig: ${actionOwnerLabels[action.owner]}`,
        dueText: `Klart senast ${formatDay(action.due)}`,
        late: deviation.state === 'in-action' && action.due < today,
      },
    }),
    ...(lift !== undefined && { liftText: lift }),
    now: {
      issue,
      category,
      alsoTouches,
      structural,
      managerAsked,
      actionText: action?.text ?? '',
      ...(action !== undefined && { actionOwner: action.owner, actionDue: action.due }),
    },
    can: choicesFor(deviation, canHandle),
  };
}

function choicesFor(deviation: Deviation, canHandle: boolean): DeviationRow['can'] {
  const can = (step: Parameters<typeof canStep>[1]) => canHandle && canStep(deviation, step);
  const ends = deviationEnds.filter((end) => can(end === 'solved' ? 'solve' : 'sendOn'));
  return {
    compile: can('compile'),
    forward: can('forward'),
    setAction: can('setAction'),
    lift: can('lift'),
    ends,
  };
}

function statusText(deviation: Deviation): string {
  const last = deviation.history.at(-1);
  const label = deviationStatusLabels[deviation.state];
  if (deviation.state === 'reported' || last === undefined) return label;
  const hasEnded = deviationEnds.some((end) => end === deviation.state);
  return `${label} ${hasEnded ? '' : 'sedan '}${formatDay(sinceWhen(deviation))}`;
}

/** The day it came where it is: an action that is changed, or a compilation put right, is the same step. */
function sinceWhen({ history, sort }: Deviation): IsoDate {
  const last = history.at(-1);
  const before = history.findLastIndex(({ type }) => type !== last?.type);
  return localDate(history[before + 1]?.at ?? sort);
}

function byWhatIsLeft(a: Deviation, b: Deviation): number {
  if (order[a.state] !== order[b.state]) return order[a.state] - order[b.state];
  return a.sort < b.sort ? 1 : -1;
}
