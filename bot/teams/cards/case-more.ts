import { caseCardText } from '../../../shared/text/case-cards.ts';
import { lateOutcomeText } from '../../../shared/text/late-outcome.ts';
import type { CardAction } from './parts/card.ts';
import { caseButton, type CaseFormsSpec, stepForm } from './case/spec.ts';
import { text } from './parts/elements.ts';
import {
  mustTick,
  pickDay,
  pickOne,
  pickOneOrNone,
  pickSeveralFolded,
  required,
} from './parts/inputs.ts';
import { namedForm } from './parts/named-form.ts';
import { correctForm } from './correct-form.ts';

const { consent, handOver, late, undoForm, withdraw } = caseCardText;
const { choose, reasonMissing, memberMissing, dayMissing } = caseCardText;

/** What happens seldom, what stops the case, and the way back. */
export function moreForms(spec: CaseFormsSpec): readonly CardAction[] {
  return [
    ...undo(spec),
    ...lateOutcome(spec),
    ...handOverForm(spec),
    ...correctForm(spec),
    ...withdrawForm(spec),
    ...consentForm(spec),
  ];
}

function undo(spec: CaseFormsSpec): readonly CardAction[] {
  const { undo: last } = spec.view;
  if (last === undefined || !spec.view.can.includes('undo-step')) return [];
  return [
    namedForm('undo', {
      title: undoForm.open,
      body: [text(last.text)],
      send: caseButton(spec, undoForm.send, 'undo-step', { step: String(last.step) }),
    }),
  ];
}

function handOverForm(spec: CaseFormsSpec): readonly CardAction[] {
  const { holders, handoverReasons } = spec.view.choices;
  return stepForm(spec, {
    name: 'handover',
    open: handOver.open,
    verb: 'hand-over-case',
    body: [
      ...(spec.view.holderNote === undefined ? [] : [text(spec.view.holderNote)]),
      pickOne({
        id: 'caseHolderId',
        label: handOver.who,
        placeholder: choose,
        errorMessage: memberMissing,
        choices: holders.map(({ value, label, suggested }) => ({
          value,
          label: suggested ? caseCardText.decide.suggested(label) : label,
        })),
      }),
      pickOne({
        id: 'reason',
        label: caseCardText.reason,
        placeholder: choose,
        errorMessage: reasonMissing,
        choices: handoverReasons,
      }),
    ],
    send: handOver.send,
  });
}

function withdrawForm(spec: CaseFormsSpec): readonly CardAction[] {
  return stepForm(spec, {
    name: 'withdraw',
    open: withdraw.open,
    verb: 'withdraw-case',
    body: [
      text(withdraw.intro),
      pickOne({
        id: 'reason',
        label: caseCardText.reason,
        placeholder: choose,
        errorMessage: reasonMissing,
        choices: spec.view.choices.withdrawalReasons,
      }),
    ],
    send: withdraw.send,
  });
}

/** Cannot be undone, so it asks to be sure. */
function consentForm(spec: CaseFormsSpec): readonly CardAction[] {
  return stepForm(spec, {
    name: 'consent',
    open: consent.open,
    verb: 'withdraw-consent',
    body: [
      text(consent.intro),
      pickDay({ id: 'on', label: consent.on, errorMessage: dayMissing, value: spec.today }),
      mustTick({
        id: 'sure',
        label: consent.sureLabel,
        title: consent.sure,
        errorMessage: consent.sureMissing,
      }),
    ],
    send: consent.send,
  });
}

function lateOutcome(spec: CaseFormsSpec): readonly CardAction[] {
  const { livelihoods, occupations, pensionDecisions } = spec.view.choices;
  return stepForm(spec, {
    name: 'late',
    open: late.open,
    verb: 'note-late-outcome',
    body: [
      text(late.intro),
      pickDay({ id: 'on', label: late.on, errorMessage: dayMissing, value: spec.today }),
      required(
        pickSeveralFolded({
          id: 'livelihood',
          label: lateOutcomeText.livelihood,
          placeholder: choose,
          errorMessage: caseCardText.closed.missing,
          choices: livelihoods,
        }),
      ),
      pickOne({
        id: 'occupation',
        label: lateOutcomeText.occupation,
        placeholder: choose,
        errorMessage: caseCardText.closed.missing,
        choices: occupations,
      }),
      // Only what was closed as B1 has such a decision coming.
      ...(pensionDecisions.length === 0
        ? []
        : [
            pickOneOrNone({
              id: 'pensionDecision',
              label: late.pension,
              placeholder: choose,
              errorMessage: late.pensionError,
              choices: pensionDecisions,
            }),
          ]),
    ],
    send: late.send,
  });
}
