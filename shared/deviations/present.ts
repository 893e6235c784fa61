import { mayDo } from '../access/access.ts';
import type { Role } from '../access/role.ts';
import { compileForm } from './forms.ts';
import {
  anchorOwnerLabels,
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
import type { Deviation, DeviationEvent } from './deviation.ts';
import { awaitsConfirming, openQuestion, statusAfter } from './history.ts';
import { byText, finishByText, responsibleText } from './present-doer.ts';
import { liftText, touchesText } from './present-reach.ts';
import { canStep, isTeamsOwnMatter } from './steps.ts';
import { confirmedBy, type Decider, type DeviationAct, handFor } from './whose.ts';
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
  /** What the asker is to the team: the access table says what that lets them do about each. */
  readonly roles: readonly Role[];
  readonly today: IsoDate;
}

/** The team's deviations: the team hears back at each step (handbook §5), so every step is shown with its day. */
export function presentDeviations(facts: DeviationFacts): DeviationsView {
  const { team, teams, deviations, roles } = facts;
  return {
    teamId: team.id,
    rows: [...deviations].sort(byWhatIsLeft).map((deviation) => presentRow(deviation, facts)),
    emptyText: 'Inga avvikelser är rapporterade.',
    otherTeams: teams
      .filter(({ id }) => id !== team.id)
      .sort((a, b) => (a.sort < b.sort ? -1 : 1))
      .map(({ id, municipality }) => ({ value: id, label: municipality })),
    canHandle: handling.some((action) => mayDo(roles, action).allowed),
  };
}

const handling = ['handle-deviations', 'decide-deviations'] as const;

export function presentRow(
  deviation: Deviation,
  { teams, roles, today }: Pick<DeviationFacts, 'teams' | 'roles' | 'today'>,
): DeviationRow {
  const { issue, category, alsoTouches, structural, managerAsked, action, anchoring, raisedBy } =
    deviation;
  const lift = liftText(deviation);
  const question = openQuestion(deviation);
  const written = awaitsConfirming(deviation);
  return {
    id: deviation.id,
    issueText: issue === 'deviation' ? '' : deviationKindLabels[issue],
    categoryText: deviationCategoryLabels[category],
    text: deviation.text,
    status: deviation.state,
    statusText: statusText(deviation),
    reportedText: `Rapporterad ${formatDay(deviation.reportedOn)}`,
    marks: [
      ...(raisedBy === undefined ? [] : ['Väckt av styrgruppen']),
      ...(alsoTouches.length > 0 ? [touchesText(deviation, teams)] : []),
      ...(structural ? ['Strukturell fråga'] : []),
      ...(managerAsked ? [compileForm.fields.managerAsked.label] : []),
    ],
    seen: deviation.history.length,
    steps: deviation.history.map(stepText),
    ...(question !== undefined && { questionText: `Styrgruppen undrar: ${question}` }),
    ...(written !== undefined && { awaitingText: awaitingText(deviation) }),
    ...(anchoring !== undefined && {
      anchoringText: `Förankras av ${anchorOwnerLabels[anchoring.owner]} senast ${formatDay(anchoring.due)}`,
    }),
    ...(anchoring !== undefined &&
      deviation.state === 'with-county' &&
      anchoring.due < today && { anchoringLate: true as const }),
    ...secretaryText(deviation, roles),
    ...(action !== undefined && {
      action: {
        text: action.text,
        ownerText: responsibleText(action.owner),
        dueText: finishByText(action.due),
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
      ...(anchoring !== undefined && { anchorOwner: anchoring.owner, anchorDue: anchoring.due }),
    },
    can: choicesFor(deviation, roles),
  };
}

function choicesFor(deviation: Deviation, roles: readonly Role[]): DeviationRow['can'] {
  const can = (act: DeviationAct, step: Parameters<typeof canStep>[1]): boolean => {
    const hand = handFor(deviation, act, roles);
    return hand.ok && canStep(deviation, step, hand.value.decider);
  };
  const ends = deviationEnds.filter((end) => can('end', end === 'solved' ? 'solve' : 'sendOn'));
  // What is not the team's own ways of working goes on to the styrgrupp.
  const staysHere = !canStep(deviation, 'forward') || isTeamsOwnMatter(deviation);
  return {
    compile: can('compile', 'compile'),
    forward: can('forward', 'forward'),
    setAction: can('set-action', 'setAction'),
    askBack: can('ask-back', 'askBack'),
    lift: can('lift', 'lift'),
    anchor: can('anchor', 'anchor'),
    confirm: handFor(deviation, 'confirm', roles).ok,
    ends: staysHere ? ends : [],
  };
}

/** `Lyft till Länsam av styrgruppens ledamot för kommunen tis 8 dec 2026`. */
export function stepText(event: DeviationEvent): string {
  const { type, at, as } = event;
  const asSecretary = 'asSecretary' in event ? event.asSecretary : undefined;
  return `${deviationStepLabels[type]}${byText({ as, asSecretary })} ${formatDay(localDate(at))}`;
}

const deciderNames: Readonly<Record<Decider, string>> = {
  team: 'teamet',
  'steering-group': 'styrgruppen',
  'county-group': 'Länsam',
};

function awaitingText(deviation: Deviation): string {
  const whose = confirmedBy(deviation) ?? 'steering-group';
  return `Beslutet är nedtecknat åt ${deciderNames[whose]} och väntar på att bekräftas`;
}

/** Told where somebody decides in others' place, so that nobody takes it for their own. */
function secretaryText(
  deviation: Deviation,
  roles: readonly Role[],
): Pick<DeviationRow, 'secretaryText'> {
  const hand = handFor(deviation, 'end', roles);
  if (!hand.ok || hand.value.asSecretary === undefined) return {};
  const whose = deciderNames[hand.value.decider];
  return {
    secretaryText: `Du skriver in beslutet åt ${whose}, som får bekräfta det.`,
  };
}

function statusText(deviation: Deviation): string {
  const last = deviation.history.at(-1);
  const label = deviationStatusLabels[deviation.state];
  if (openQuestion(deviation) !== undefined && canStep(deviation, 'forward'))
    return `Hos teamet med en fråga från styrgruppen sedan ${formatDay(sinceWhen(deviation))}`;
  if (deviation.state === 'reported' || last === undefined) return label;
  const hasEnded = deviationEnds.some((end) => end === deviation.state);
  return `${label} ${hasEnded ? '' : 'sedan '}${formatDay(sinceWhen(deviation))}`;
}

/** The day it came where it is: an action that is changed, or a compilation put right, leaves it there. */
function sinceWhen({ history, state, sort }: Deviation): IsoDate {
  const before = history.findLastIndex((event) => statusAfter(event) !== state);
  return localDate(history[before + 1]?.at ?? sort);
}

function byWhatIsLeft(a: Deviation, b: Deviation): number {
  if (order[a.state] !== order[b.state]) return order[a.state] - order[b.state];
  return a.sort < b.sort ? 1 : -1;
}
