import { type IsoDate, localDate } from '../../kernel/calendar.ts';
import { measureLabels } from '../../codes/measures.ts';
import { concerns, isStale } from '../../offers/freshness.ts';
import { memberLabel } from '../../teams/labels.ts';
import { seatsAt } from '../../teams/seats.ts';
import type { Member, Team } from '../../teams/team.ts';
import type { Choice } from '../../text/choice.ts';
import { holdersOf, seatsFor, suggestedHoldersOf } from '../carry/holder.ts';
import { individualCoordinators } from '../carry/individual-coordinator.ts';
import { waitsForPension } from '../ended.ts';
import { rulesOf } from '../happened.ts';
import { fkPartsIn } from '../plan/chosen-form.ts';
import { groupsThen } from '../raise/correct-groups.ts';
import { inQueueOrder } from '../queue-order.ts';
import type { CaseFacts } from './case-facts.ts';
import type { CaseChoices } from './view.ts';

/** What the forms of one case offer that depends on the case, its team and the day; codes have their lists already. */
export function caseChoices(facts: CaseFacts): CaseChoices {
  const { team, starCase } = facts;
  const today = localDate(facts.now);
  return {
    queue: inQueueOrder(facts.queued, facts.rules)
      .map(({ id }) => id)
      .filter((id) => id !== starCase.id),
    holders: holderChoices(facts, today),
    individualCoordinators: seatChoices(team, individualCoordinators(team, today)),
    members: seatChoices(team, seatsFor(team, starCase, today)),
    fkParts: fkPartsIn(starCase, team),
    offers: offerChoices(facts, today),
    closingReasons: rulesOf(starCase, facts.rules).closingReasons,
    priorityGroups: groupsThen(starCase, facts.rules),
    pensionDecision:
      starCase.current.status === 'closed' && waitsForPension(starCase.current.closing),
  };
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
