import { isOfFk } from '../access/case-access.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import { seatsAt } from '../meetings/seats.ts';
import type { Choice } from '../meetings/view.ts';
import { concerns, isStale } from '../offers/freshness.ts';
import type { Offer } from '../offers/offer.ts';
import { memberLabel } from '../teams/labels.ts';
import { partyOfFunction } from '../teams/party.ts';
import type { Member, Team } from '../teams/team.ts';
import {
  fkPartLabels,
  handoverReasonLabels,
  measureLabels,
  measureProviderLabels,
  parkedCauseLabels,
  pensionDecisionLabels,
  planningFormLabels,
  planPointLabels,
  progressDimensionLabels,
  progressLevelLabels,
  progressStageLabels,
  queueMoveReasonLabels,
  taskCodeLabels,
  taskOutcomeLabels,
  waitingActionLabels,
  withdrawalReasonLabels,
} from '../text/case-labels.ts';
import { choicesOf, livelihoodLabels, occupationOutLabels } from '../text/labels.ts';
import type { StarCase } from './case.ts';
import type { CaseFacts } from './case-facts.ts';
import type { CaseChoices } from './case-view.ts';
import { possibleHolders, suggestedHolders } from './holder.ts';
import { kindOfMeasure, measureCodes } from './measures.ts';
import { fkPartsIn } from './plan-form.ts';
import { inQueueOrder } from './queue-order.ts';

/** The lists of the forms of one case. */
export function caseChoices(facts: CaseFacts): CaseChoices {
  const { team, starCase } = facts;
  const today = localDate(facts.now);
  return {
    withdrawalReasons: choicesOf(withdrawalReasonLabels),
    waitingActions: choicesOf(waitingActionLabels),
    queueMoveReasons: choicesOf(queueMoveReasonLabels),
    queue: inQueueOrder(facts.queued)
      .filter(({ id }) => id !== starCase.id)
      .map(({ id }) => ({ value: id, label: id })),
    holders: holderChoices(team, starCase, today),
    individualCoordinators: [
      ...seatChoices(
        team,
        seatsAt(team, today).filter((seat) => seat.function === 'individual-coordinator'),
      ),
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
    offers: offerChoices(facts.offers, team, today),
    parkedCauses: choicesOf(parkedCauseLabels),
    progressDimensions: choicesOf(progressDimensionLabels),
    progressLevels: choicesOf(progressLevelLabels),
    progressStages: choicesOf(progressStageLabels),
    livelihoods: choicesOf(livelihoodLabels),
    occupations: choicesOf(occupationOutLabels),
    pensionDecisions: choicesOf(pensionDecisionLabels),
  };
}

/** The seats that can have a part in the case: FK's people only where FK raised it, since they see no other (§4). */
export function seatsFor(team: Team, starCase: StarCase, today: IsoDate): readonly Member[] {
  return seatsAt(team, today).filter(
    (seat) => partyOfFunction[seat.function] !== 'fk' || isOfFk(starCase),
  );
}

function holderChoices(team: Team, starCase: StarCase, today: IsoDate): CaseChoices['holders'] {
  const { current } = starCase;
  const now = current.status === 'ongoing' ? current.caseHolderId : undefined;
  const livelihoods = starCase.type === 'new' ? starCase.livelihoodIn : [];
  const suggested = suggestedHolders(team, livelihoods, today).map(({ id }) => id);
  const able = new Set(possibleHolders(team, today).map(({ id }) => id));
  return seatChoices(
    team,
    seatsFor(team, starCase, today).filter(({ id }) => able.has(id) && id !== now),
  ).map((choice) => ({ ...choice, suggested: suggested.includes(choice.value) }));
}

function offerChoices(offers: readonly Offer[], team: Team, today: IsoDate): CaseChoices['offers'] {
  return offers
    .filter((offer) => concerns(offer, team.id))
    .map((offer) => ({
      value: offer.id,
      label: `${measureLabels[offer.code]}, ${offer.provider}`,
      code: offer.code,
      party: offer.party,
      stale: isStale(offer, today),
    }));
}

function seatChoices(team: Team, seats: readonly Member[]): readonly Choice[] {
  return seats.map(({ id }) => ({ value: id, label: memberLabel(team, id) }));
}
