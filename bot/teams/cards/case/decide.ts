import {
  correctClosingForm,
  correctToStopForm,
  stoppingForm,
} from '../../../../shared/cases/forms/closing-form.ts';
import { decisionForms, undoDecisionForm } from '../../../../shared/cases/forms/decision-forms.ts';
import { type Outcome, outcomeLabels } from '../../../../shared/codes/agenda.ts';
import {
  type ClosingReason,
  closingReasonLabels,
  isOutcomeless,
} from '../../../../shared/codes/closing.ts';
import type { Form, FormStart } from '../../../../shared/forms/form.ts';
import type { AgendaItemView, DecisionRules } from '../../../../shared/meetings/agenda/view.ts';
import { decisionName } from '../../../../shared/meetings/lead/present-decision.ts';
import {
  decidedInChannel,
  decisionStart,
  ifConsentIsWithdrawn,
} from '../../../../shared/meetings/lead/decision-start.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { caseCardText } from '../../../../shared/text/case-cards.ts';
import { choicesAmong } from '../../../../shared/text/choice.ts';
import type { ActionData, CardAction } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import { casePress, type CaseFormsSpec, itemAtMeeting, seenSoFar } from './spec.ts';

/** What the team can decide about the case now, as the one who leads the meeting writes it down. */
export function decisionButtons(spec: CaseFormsSpec): readonly CardAction[] {
  const { meeting } = spec;
  const item = itemAtMeeting(spec);
  if (meeting === undefined || item === undefined) return [];
  const of = { meetingId: meeting.head.meetingId, itemId: item.itemId };
  const { decision } = item;
  if (decision === undefined)
    return item.outcomes.flatMap((outcome) =>
      outcome === 'closed'
        ? closing(spec, {
            rules: item.rules ?? meeting.rules,
            of,
            retentionText: meeting.retentionText,
          })
        : [deciding(spec, { outcome, item, meeting, of })],
    );
  if (!decision.canUndo) return [];
  return [
    describedForm(undoDecisionForm, {
      ...casePress(spec, 'undo-decision', of),
      start: { notes: [caseCardText.undoDecision(outcomeLabels[decision.outcome])] },
    }),
  ];
}

interface Deciding {
  readonly outcome: Outcome;
  readonly item: AgendaItemView;
  readonly meeting: MeetingView;
  readonly of: ActionData;
}

function deciding(spec: CaseFormsSpec, { outcome, item, meeting, of }: Deciding): CardAction {
  return describedForm(decisionForms[outcome], {
    ...casePress(spec, 'decide-item', { ...of, outcome }),
    open: decisionName(outcome, item),
    start: decisionStart(outcome, decidedInChannel(item), meeting),
  });
}

interface ClosingAt {
  readonly rules: DecisionRules;
  readonly of: ActionData;
  readonly retentionText: string | undefined;
}

function closing(
  spec: CaseFormsSpec,
  { rules: { closingReasons }, of, retentionText }: ClosingAt,
): readonly CardAction[] {
  const press = casePress(spec, 'decide-item', { ...of, outcome: 'closed' });
  return closingForms(press, closingReasons, {
    told: decisionForms.closed,
    stopped: stoppingForm,
    retentionText,
  });
}

/** The same two, to put a closing right. */
export function closingCorrections(spec: CaseFormsSpec): readonly CardAction[] {
  const press = casePress(spec, 'correct-closing', seenSoFar(spec));
  return closingForms(press, spec.view.choices.closingReasons, {
    told: correctClosingForm,
    stopped: correctToStopForm,
    retentionText: spec.view.retentionText,
  });
}

/** Two forms, since a card cannot hide what a reason does not ask for: with what came of it, and with nothing to tell of. */
function closingForms(
  press: ReturnType<typeof casePress>,
  closingReasons: readonly ClosingReason[],
  {
    told,
    stopped,
    retentionText,
  }: { readonly told: Form; readonly stopped: Form; readonly retentionText: string | undefined },
): readonly CardAction[] {
  const among = (reasons: typeof closingReasons): FormStart => ({
    choices: { reason: choicesAmong(reasons, closingReasonLabels) },
  });
  return [
    describedForm(told, {
      ...press,
      start: among(closingReasons.filter((reason) => !isOutcomeless(reason))),
    }),
    describedForm(stopped, {
      ...press,
      start: {
        ...among(closingReasons.filter(isOutcomeless)),
        ...(retentionText === undefined ? {} : { notes: [ifConsentIsWithdrawn(retentionText)] }),
      },
    }),
  ];
}
