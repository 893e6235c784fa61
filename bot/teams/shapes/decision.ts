import { closingWithoutOutcome } from '../../../shared/cases/ended.ts';
import { itemDecision } from '../../../shared/cases/item-decision.ts';
import { outcomelessReasons } from '../../../shared/codes/closing.ts';
import type { CardFields } from '../press/card-fields.ts';
import { givenOf, several, yesNo } from './fields.ts';

const outcomes = itemDecision.options.map(({ shape }) => shape.outcome.value);

/** What the team decided about an item, by its outcome. */
export function decisionOf(fields: CardFields): unknown {
  const outcome = outcomes.find((known) => known === fields.get('outcome'));
  if (outcome === undefined) return {};
  switch (outcome) {
    case 'received':
      return {
        outcome,
        caseHolderId: fields.get('caseHolderId'),
        ...givenOf(fields, 'overrideReason', 'nextFollowUp'),
      };
    case 'declined':
      return { outcome, criterion: fields.get('criterion') };
    case 'follow-up':
      return { outcome, on: fields.get('on') };
    case 'parked':
      return { outcome, cause: fields.get('cause'), on: fields.get('on') };
    case 'closed':
      return { outcome, closing: closingOf(fields) };
    case 'queued':
    case 'answered':
      return { outcome };
  }
}

function closingOf(fields: CardFields): unknown {
  const reason = fields.get('reason');
  const stops = outcomelessReasons.find((known) => known === reason);
  if (stops !== undefined) return closingWithoutOutcome(stops);
  return {
    reason,
    planAgreed: yesNo(fields.get('planAgreed')),
    livelihoodOut: several(fields.get('livelihoodOut')),
    occupationOut: fields.get('occupationOut'),
    result: fields.get('result'),
    takingOver: fields.get('takingOver'),
    nnsOffered: yesNo(fields.get('nnsOffered')),
  };
}
