import type { Closing } from '../../../../shared/cases/case.ts';
import { closingWithoutOutcome } from '../../../../shared/cases/ended.ts';
import {
  closingRules,
  isAllowed,
  type ClosingRule,
} from '../../../../shared/cases/forms/closing-rules.ts';
import {
  closingReasonLabels,
  closingResultLabels,
  occupationOutLabels,
  outcomelessReasons,
} from '../../../../shared/codes/closing.ts';
import { type Livelihood, livelihoodLabels } from '../../../../shared/codes/livelihood.ts';
import { type Party, partyLabels } from '../../../../shared/codes/party.ts';
import { isCode } from '../../../parts/is-code.ts';

/** What stands in the closing form; empty strings where nothing has been chosen. */
export interface ClosingForm {
  readonly reason: string;
  /** `yes` or `no`. */
  readonly planAgreed: string;
  readonly livelihoodOut: readonly string[];
  readonly occupationOut: string;
  readonly result: string;
  readonly takingOver: string;
  /** `yes` or `no`. */
  readonly nnsOffered: string;
}

export const emptyClosingForm: ClosingForm = {
  reason: '',
  planAgreed: '',
  livelihoodOut: [],
  occupationOut: '',
  result: '',
  takingOver: '',
  nnsOffered: '',
};

/** The rule of the reason; undefined before one is chosen. */
export function ruleOf({ reason }: Pick<ClosingForm, 'reason'>): ClosingRule | undefined {
  return isCode(closingReasonLabels, reason) ? closingRules[reason] : undefined;
}

/** The reason says all: the form asks for nothing more. */
export function asksForReasonOnly({ reason }: Pick<ClosingForm, 'reason'>): boolean {
  return outcomelessReasons.some((one) => one === reason);
}

/** Fills in what follows from the reason and nothing else: no answer is stored that nobody gave. */
export function withReason(form: ClosingForm, reason: string): ClosingForm {
  const rule = ruleOf({ reason });
  const { planAgreed } = rule ?? {};
  const { occupationOut = '', result = '', takingOver = '' } = rule?.follows ?? {};
  return {
    ...form,
    reason,
    occupationOut,
    result,
    takingOver,
    planAgreed: planAgreed === undefined ? '' : planAgreed ? 'yes' : 'no',
  };
}

/** What can be chosen with the reason; the others would be refused. */
export function allowedWith<Of extends { readonly value: string }>(
  form: ClosingForm,
  field: 'occupationOut' | 'result',
  choices: readonly Of[],
): readonly Of[] {
  return choices.filter(({ value }) => isAllowed(ruleOf(form), field, value));
}

/** The closing as it is sent; undefined while something that must be chosen is not. */
export function closingOf(form: ClosingForm): Closing | undefined {
  const { reason, occupationOut, result, takingOver } = form;
  const stops = outcomelessReasons.find((one) => one === reason);
  if (stops !== undefined) return closingWithoutOutcome(stops);
  const planAgreed = yesNo(form.planAgreed);
  const nnsOffered = yesNo(form.nnsOffered);
  if (!isCode(closingReasonLabels, reason)) return undefined;
  if (!isCode(occupationOutLabels, occupationOut) || !isCode(closingResultLabels, result))
    return undefined;
  if (takingOver !== 'none' && !isCode<Party>(partyLabels, takingOver)) return undefined;
  if (planAgreed === undefined || nnsOffered === undefined) return undefined;
  return {
    reason,
    occupationOut,
    result,
    takingOver,
    planAgreed,
    nnsOffered,
    livelihoodOut: form.livelihoodOut.filter((code): code is Livelihood =>
      isCode(livelihoodLabels, code),
    ),
  };
}

function yesNo(value: string): boolean | undefined {
  if (value === '') return undefined;
  return value === 'yes';
}
