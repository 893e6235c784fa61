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
  return toldBy(decision, reasonOf(decision) ?? briefly(team, decision));
}

/** The decision as it stands in the channel and in the minutes, see {@link briefly}. */
export function presentDecisionBriefly(team: Team, decision: ItemDecision): string {
  return toldBy(decision, briefly(team, decision));
}

/** What is told of a decision under a heading that says which it is; nothing where the heading says it all. */
export function decisionDetail(
  team: Team,
  decision: ItemDecision,
  { inFull }: { readonly inFull: boolean },
): string | undefined {
  return (inFull ? reasonOf(decision) : undefined)?.text ?? briefly(team, decision)?.text;
}

interface Detail {
  readonly text: string;
  /** Between the name of the decision and its detail. */
  readonly after: ': ' | ', ' | ' ';
}

function toldBy(decision: ItemDecision, detail: Detail | undefined): string {
  const outcome = outcomeLabels[decision.outcome];
  if (detail === undefined) return outcome;
  // A closing is told as its form is, a line of it after another.
  const text = decision.outcome === 'closed' ? detail.text : inSentence(detail.text);
  return `${outcome}${detail.after}${text}`;
}

function reasonOf(decision: ItemDecision): Detail | undefined {
  switch (decision.outcome) {
    case 'closed':
      return { text: closingText(decision.closing), after: ': ' };
    case 'parked': {
      const cause = parkedCauseLabels[decision.cause];
      return { text: `${cause}, återupptas ${formatDay(decision.on)}`, after: ': ' };
    }
    case 'declined':
      return { text: declinedText(decision.criterion), after: ': ' };
    case 'received':
    case 'queued':
    case 'answered':
    case 'follow-up':
      return undefined;
  }
}

/**
 * Why a case was closed, declined or parked is left out: an application, an investigation or another livelihood to wait
 * for, tell of health and income, and in a small municipality the reference is not enough of a cover (handbook §7).
 */
function briefly(team: Team, decision: ItemDecision): Detail | undefined {
  switch (decision.outcome) {
    case 'received':
      return {
        text: [
          `Ärendebärare: ${memberLabel(team, decision.caseHolderId)}`,
          ...(decision.nextFollowUp === undefined
            ? []
            : [`första uppföljning ${formatDay(decision.nextFollowUp)}`]),
        ].join(', '),
        after: ', ',
      };
    case 'follow-up':
      return { text: formatDay(decision.on), after: ' ' };
    case 'parked':
      return { text: `Återupptas ${formatDay(decision.on)}`, after: ', ' };
    case 'queued':
    case 'declined':
    case 'answered':
    case 'closed':
      return undefined;
  }
}
