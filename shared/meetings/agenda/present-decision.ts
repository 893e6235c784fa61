import type { ItemDecision } from '../../cases/item-decision.ts';
import { outcomeLabels } from '../../codes/agenda.ts';
import { closingText } from '../../cases/follow/present-closing.ts';
import { parkedCauseLabels } from '../../codes/following.ts';
import { declinedText } from '../../cases/forms/decision-forms.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import { formatDay, inSentence } from '../../text/format.ts';

/** The decision as those who read case rows see it, with its reason. */
export function presentDecision(team: Team, decision: ItemDecision): string {
  switch (decision.outcome) {
    case 'closed':
      return `${outcomeLabels.closed}: ${closingText(decision.closing)}`;
    case 'parked': {
      const cause = parkedCauseLabels[decision.cause];
      return `${outcomeLabels.parked}: ${inSentence(cause)}, återupptas ${formatDay(decision.on)}`;
    }
    case 'declined':
      return `${outcomeLabels.declined}: ${inSentence(declinedText(decision.criterion))}`;
    case 'received':
    case 'queued':
    case 'answered':
    case 'follow-up':
      return presentDecisionBriefly(team, decision);
  }
}

/**
 * The decision as it stands in the channel and in the minutes. Why a case was closed, declined or parked is left out: an application,
 * an investigation or another livelihood to wait for, tell of health and income, and in a small municipality the
 * reference is not enough of a cover (handbook §7).
 */
export function presentDecisionBriefly(team: Team, decision: ItemDecision): string {
  const outcome = outcomeLabels[decision.outcome];
  switch (decision.outcome) {
    case 'received':
      return [
        `${outcome}, ärendebärare: ${memberLabel(team, decision.caseHolderId)}`,
        ...(decision.nextFollowUp === undefined
          ? []
          : [`första uppföljning ${formatDay(decision.nextFollowUp)}`]),
      ].join(', ');
    case 'follow-up':
      return `${outcome} ${formatDay(decision.on)}`;
    case 'parked':
      return `${outcome}, återupptas ${formatDay(decision.on)}`;
    case 'queued':
    case 'declined':
    case 'answered':
    case 'closed':
      return outcome;
  }
}
