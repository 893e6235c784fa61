import { seatMaySee } from '../case-access.ts';
import { handoverReasonLabels, taskCodeLabels, taskOutcomeLabels } from '../../codes/carrying.ts';
import { occupationOutLabels, pensionDecisionLabels } from '../../codes/closing.ts';
import {
  parkedCauseLabels,
  progressDimensionLabels,
  progressDimensions,
  progressEndLabels,
  progressLevelLabels,
  progressStageLabels,
} from '../../codes/following.ts';
import { livelihoodLabels } from '../../codes/livelihood.ts';
import {
  kindOfMeasure,
  measureCodes,
  measureLabels,
  measureProviderLabels,
} from '../../codes/measures.ts';
import { fkPartLabels, planningFormLabels, planPointLabels } from '../../codes/planning.ts';
import {
  queueMoveReasonLabels,
  waitingActionLabels,
  withdrawalReasonLabels,
} from '../../codes/queue.ts';
import { type IsoDate, localDate } from '../../kernel/calendar.ts';
import { seatsAt } from '../../teams/seats.ts';
import { type Choice, choicesOf } from '../../text/choice.ts';
import { concerns, isStale } from '../../offers/freshness.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Member, Team } from '../../teams/team.ts';
import type { StarCase } from '../case.ts';
import type { CaseFacts } from './case-facts.ts';
import type { CaseChoices } from './view.ts';
import { holdersOf, suggestedHoldersOf } from '../carry/holder.ts';
import { individualCoordinators } from '../carry/individual-coordinator.ts';
import { fkPartsIn } from '../plan/chosen-form.ts';
import { inQueueOrder } from '../queue-order.ts';

/** The lists of the forms of one case. */
export function caseChoices(facts: CaseFacts): CaseChoices {
  const { team, starCase } = facts;
  const today = localDate(facts.now);
  return {
    withdrawalReasons: choicesOf(withdrawalReasonLabels),
    waitingActions: choicesOf(waitingActionLabels),
    queueMoveReasons: choicesOf(queueMoveReasonLabels),
    queue: inQueueOrder(facts.queued, facts.rules)
      .filter(({ id }) => id !== starCase.id)
      .map(({ id }) => ({ value: id, label: id })),
    holders: holderChoices(facts, today),
    individualCoordinators: [
      ...seatChoices(team, individualCoordinators(team, today)),
      { value: 'none', label: 'Ingen individkoordinator' },
    ],
    handoverReasons: choicesOf(handoverReasonLabels),
    taskCodes: choicesOf(taskCodeLabels),
    taskOutcomes: choicesOf(taskOutcomeLabels),
    members: seatChoices(team, seatsFor(team, starCase, today)),
    planningForms: choicesOf(planningFormLabels),
    fkParts: fkPartsIn(starCase, team).map((value) => ({ value, label: fkPartLabels[value] })),
    planPoints: choicesOf(planPointLabels),
    measureCodes: measureCodes.map((value) => ({
      value,
      label: measureLabels[value],
      kind: kindOfMeasure[value],
    })),
    measureProviders: choicesOf(measureProviderLabels),
    offers: offerChoices(facts, today),
    parkedCauses: choicesOf(parkedCauseLabels),
    progressDimensions: progressDimensions.map((dimension) => ({
      value: dimension,
      label: progressDimensionLabels[dimension],
      ends: progressEndLabels[dimension],
    })),
    progressLevels: choicesOf(progressLevelLabels),
    progressStages: choicesOf(progressStageLabels),
    livelihoods: choicesOf(livelihoodLabels),
    occupations: choicesOf(occupationOutLabels),
    pensionDecisions: closedWithB1(starCase) ? choicesOf(pensionDecisionLabels) : [],
  };
}

/** Only an application for sjukersättning has an outcome of that kind (handbook §3, B1). */
function closedWithB1({ current }: StarCase): boolean {
  return current.status === 'closed' && current.closing.reason === 'b1-disability-pension-applied';
}

/** The seats that can have a part in the case: those that may see it (handbook §4, §7). */
export function seatsFor(team: Team, starCase: StarCase, today: IsoDate): readonly Member[] {
  return seatsAt(team, today).filter((seat) => seatMaySee(starCase, team, seat));
}

/** Everyone who can carry it but the one who does; those the livelihood points at are marked (handbook §3). */
function holderChoices(
  { team, starCase, rules }: CaseFacts,
  today: IsoDate,
): CaseChoices['holders'] {
  const { current } = starCase;
  const now = current.status === 'ongoing' ? current.caseHolderId : undefined;
  const able = new Set(holdersOf(starCase, team, today).map(({ id }) => id));
  const suggested = suggestedHoldersOf(starCase, team, rules, today).map(({ id }) => id);
  const seats = seatsAt(team, today).filter(({ id }) => able.has(id) && id !== now);
  return seatChoices(team, seats).map((choice) => ({
    ...choice,
    suggested: suggested.includes(choice.value),
  }));
}

function offerChoices({ offers, team, rules }: CaseFacts, today: IsoDate): CaseChoices['offers'] {
  return offers
    .filter((offer) => concerns(offer, team.id))
    .map((offer) => ({
      value: offer.id,
      label: `${measureLabels[offer.code]}, ${offer.provider}`,
      code: offer.code,
      party: offer.party,
      stale: isStale(offer, rules, today),
    }));
}

function seatChoices(team: Team, seats: readonly Member[]): readonly Choice[] {
  return seats.map(({ id }) => ({ value: id, label: memberLabel(team, id) }));
}
