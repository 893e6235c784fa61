import type { Closing } from '../../shared/cases/case.ts';
import type { ClosingReason, Livelihood } from '../../shared/cases/lists.ts';
import type { Party } from '../../shared/teams/party.ts';
import {
  closingReasonLabels,
  closingResultLabels,
  livelihoodLabels,
  occupationOutLabels,
  partyLabels,
} from '../../shared/text/labels.ts';
import { isCode } from '../parts/is-code.ts';

/** What stands in the closing form; empty strings where nothing has been chosen. */
export interface ClosingForm {
  readonly reason: string;
  readonly planAgreed: boolean;
  readonly livelihoodOut: readonly string[];
  readonly occupationOut: string;
  readonly result: string;
  readonly takingOver: string;
  readonly nnsOffered: boolean;
}

export const emptyClosingForm: ClosingForm = {
  reason: '',
  planAgreed: false,
  livelihoodOut: [],
  occupationOut: '',
  result: '',
  takingOver: 'none',
  nnsOffered: false,
};

type Suggestion = Pick<ClosingForm, 'planAgreed' | 'occupationOut' | 'result'>;

/** What usually follows from a reason (handbook §3, Closing); every part of it can be changed before saving. */
const usual: Readonly<Record<ClosingReason, Suggestion>> = {
  'a1-employment': { planAgreed: true, occupationOut: 'employment', result: 'sustainable-plan' },
  'a2-studies': { planAgreed: true, occupationOut: 'studies', result: 'sustainable-plan' },
  'a3-coordinated-rehabilitation': {
    planAgreed: true,
    occupationOut: 'work-oriented-measure',
    result: 'in-measure',
  },
  'b1-disability-pension-applied': {
    planAgreed: false,
    occupationOut: 'none',
    result: 'neither',
  },
  'b2-not-work-oriented': { planAgreed: false, occupationOut: 'none', result: 'neither' },
  'b3-personal': { planAgreed: false, occupationOut: 'none', result: 'neither' },
  'consent-withdrawn': { planAgreed: false, occupationOut: 'none', result: 'neither' },
  'registered-by-mistake': { planAgreed: false, occupationOut: 'none', result: 'neither' },
  'work-oriented-measure': {
    planAgreed: true,
    occupationOut: 'work-oriented-measure',
    result: 'in-measure',
  },
};

export function withReason(form: ClosingForm, reason: string): ClosingForm {
  return { ...form, reason, ...(isCode(closingReasonLabels, reason) ? usual[reason] : {}) };
}

/** The closing as it is sent; undefined while something that must be chosen is not. */
export function closingOf(form: ClosingForm): Closing | undefined {
  const { reason, occupationOut, result, takingOver } = form;
  if (!isCode(closingReasonLabels, reason)) return undefined;
  if (!isCode(occupationOutLabels, occupationOut) || !isCode(closingResultLabels, result))
    return undefined;
  return {
    reason,
    occupationOut,
    result,
    takingOver: isCode<Party>(partyLabels, takingOver) ? takingOver : 'none',
    planAgreed: form.planAgreed,
    nnsOffered: form.nnsOffered,
    livelihoodOut: form.livelihoodOut.filter((code): code is Livelihood =>
      isCode(livelihoodLabels, code),
    ),
  };
}
