import { memberLabel } from '../teams/labels.ts';
import type { Team } from '../teams/team.ts';
import { formatDay } from '../text/format.ts';
import { closingReasonLabels, criterionLabels, outcomeLabels } from '../text/labels.ts';
import type { ItemDecision } from './agenda.ts';

/** The decision as those who lead the meeting see it, with its reason. */
export function presentDecision(team: Team, decision: ItemDecision): string {
  return decision.outcome === 'closed'
    ? `${outcomeLabels.closed}: ${closingReasonLabels[decision.closing.reason]}`
    : presentDecisionBriefly(team, decision);
}

/**
 * The decision as it stands in the channel. Why a case was closed is left out: reasons such as B1 and B3 tell of health
 * and income, and in a small municipality the reference is not enough of a cover (handbook §7).
 */
export function presentDecisionBriefly(team: Team, decision: ItemDecision): string {
  const outcome = outcomeLabels[decision.outcome];
  switch (decision.outcome) {
    case 'received':
      return `${outcome}, ärendebärare: ${memberLabel(team, decision.caseHolderId)}`;
    case 'declined':
      return `${outcome}: uppfyller inte ”${criterionLabels[decision.criterion]}”`;
    case 'follow-up':
      return `${outcome} ${formatDay(decision.on)}`;
    case 'parked':
      return `${outcome}, tas upp igen ${formatDay(decision.on)}`;
    case 'queued':
    case 'answered':
    case 'closed':
      return outcome;
  }
}
