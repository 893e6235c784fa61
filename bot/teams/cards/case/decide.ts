import type { Outcome } from '../../../../shared/codes/agenda.ts';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { caseCardText } from '../../../../shared/text/case-cards.ts';
import type { CardAction, CardElement } from '../parts/card.ts';
import { caseButton, type CaseFormsSpec, itemAtMeeting, stepForm } from './spec.ts';
import { closingInputs, stoppingInputs } from '../closing-inputs.ts';
import { execute, text } from '../parts/elements.ts';
import { notANameTick, pickDay, pickDayOrNone, pickOne, write } from '../parts/inputs.ts';
import { namedForm } from '../parts/named-form.ts';

const words = caseCardText.decide;
/** As long as `overrideReason` may be. */
const reasonLength = 200;

/** What the team can decide about the case now, as the one who leads the meeting writes it down. */
export function decideForms(spec: CaseFormsSpec): readonly CardAction[] {
  return [...atMeeting(spec), ...coordinatorForm(spec)];
}

function atMeeting(spec: CaseFormsSpec): readonly CardAction[] {
  const { meeting } = spec;
  const item = itemAtMeeting(spec);
  if (meeting === undefined || item === undefined) return [];
  const of = { meetingId: meeting.head.meetingId, itemId: item.itemId };
  if (item.decision === undefined) {
    return item.outcomes.flatMap(({ outcome }) => [
      decision(spec, { outcome, item, meeting, of }),
      ...(outcome === 'closed' ? [stopping(spec, meeting, of)] : []),
    ]);
  }
  if (!item.decision.canUndo) return [];
  return [
    namedForm('undecide', {
      title: words.undoOpen,
      body: [text(words.undoIntro(item.decision.text))],
      send: caseButton(spec, words.undoSend, 'undo-decision', of),
    }),
  ];
}

interface Deciding {
  readonly outcome: Outcome;
  readonly item: AgendaItemView;
  readonly meeting: MeetingView;
  readonly of: Readonly<Record<string, string>>;
}

function decision(spec: CaseFormsSpec, deciding: Deciding): CardAction {
  const { outcome, item, of } = deciding;
  const { open, send } = wordsOf(outcome, item);
  const inputs = inputsOf(deciding);
  const data = { ...of, outcome };
  return inputs.length === 0
    ? execute(caseButton(spec, open, 'decide-item', data))
    : namedForm(formNames[outcome], {
        title: open,
        body: inputs,
        send: caseButton(spec, send, 'decide-item', data),
      });
}

/** Closed with nothing to tell of: asks for the reason only. */
function stopping(spec: CaseFormsSpec, meeting: MeetingView, of: Deciding['of']): CardAction {
  const { stopOpen } = caseCardText.closed;
  return namedForm('stop', {
    title: stopOpen,
    body: stoppingInputs(meeting.closingChoices),
    send: caseButton(spec, stopOpen, 'decide-item', { ...of, outcome: 'closed' }),
  });
}

const formNames: Readonly<Record<Outcome, string>> = {
  received: 'receive',
  queued: 'queue',
  declined: 'decline',
  answered: 'answer',
  'follow-up': 'again',
  parked: 'wait',
  closed: 'close',
};

function wordsOf(outcome: Outcome, { kind }: AgendaItemView): { open: string; send: string } {
  if (outcome === 'queued' && kind === 'queued') {
    return { open: words.keepQueued, send: words.keepQueued };
  }
  return words[outcome];
}

function inputsOf({ outcome, item, meeting }: Deciding): readonly CardElement[] {
  const nextDay = { value: meeting.nextMeetingDate, errorMessage: caseCardText.dayMissing };
  switch (outcome) {
    case 'received':
      return [
        ...(item.holderNote === undefined ? [] : [text(item.holderNote)]),
        holderInput(meeting, item),
        write({
          id: 'overrideReason',
          label: words.override,
          errorMessage: words.overrideError,
          maxLength: reasonLength,
        }),
        notANameTick(),
        pickDayOrNone({ id: 'nextFollowUp', label: words.firstFollowUp, ...nextDay }),
      ];
    case 'queued':
    case 'answered':
      return [];
    case 'declined':
      return [
        pickOne({
          id: 'criterion',
          label: words.criterion,
          placeholder: caseCardText.choose,
          errorMessage: words.criterionMissing,
          choices: meeting.declineCriteria,
        }),
      ];
    case 'follow-up':
      return [pickDay({ id: 'on', label: words.nextFollowUp, ...nextDay })];
    case 'parked':
      return [
        pickOne({
          id: 'cause',
          label: words.parkedCause,
          placeholder: caseCardText.choose,
          errorMessage: caseCardText.reasonMissing,
          choices: meeting.parkedCauses,
        }),
        pickDay({ id: 'on', label: words.lookAgain, ...nextDay }),
      ];
    case 'closed':
      return closingInputs(meeting.closingChoices);
  }
}

/** The one the livelihood points at is chosen from the start. */
function holderInput(
  { holders }: MeetingView,
  { suggestedHolderId, outsideIds = [] }: AgendaItemView,
): CardElement {
  return pickOne({
    id: 'caseHolderId',
    label: words.holder,
    placeholder: caseCardText.choose,
    errorMessage: caseCardText.memberMissing,
    choices: holders
      .filter(({ value }) => !outsideIds.includes(value))
      .map(({ value, label }) => ({
        value,
        label: value === suggestedHolderId ? words.suggested(label) : label,
      })),
    value: suggestedHolderId,
  });
}

function coordinatorForm(spec: CaseFormsSpec): readonly CardAction[] {
  const { coordinator } = caseCardText;
  return stepForm(spec, {
    name: 'coordinator',
    open: coordinator.open,
    verb: 'decide-individual-coordinator',
    body: [
      text(coordinator.intro),
      pickOne({
        id: 'memberId',
        label: coordinator.who,
        placeholder: caseCardText.choose,
        errorMessage: caseCardText.memberMissing,
        choices: spec.view.choices.individualCoordinators,
      }),
    ],
    send: coordinator.send,
    ...(spec.view.atMeeting === undefined
      ? {}
      : { data: { meetingId: spec.view.atMeeting.meetingId } }),
  });
}
