import {
  closingReasonLabels,
  closingResultLabels,
  occupationOutLabels,
  pensionDecisionLabels,
} from '../../codes/closing.ts';
import { type Livelihood, livelihoodLabels } from '../../codes/livelihood.ts';
import { partyLabels } from '../../codes/party.ts';
import { localDate } from '../../kernel/calendar.ts';
import { formatDay, joinLabels } from '../../text/format.ts';
import type { CaseState, Closing, LateOutcome } from '../case.ts';
import { endsWithoutOutcome } from '../ended.ts';
import type { Fact } from './view.ts';

type Closed = Extract<CaseState, { status: 'closed' }>;

/** What was stored at closing, and what has shown since (handbook §3). */
export function presentClosing({ at, closing, lateOutcome }: Closed): readonly Fact[] {
  const reason = [
    { label: 'Avslutat', text: formatDay(localDate(at)) },
    { label: 'Orsak', text: closingReasonLabels[closing.reason] },
  ];
  // Nothing was asked when the consent was withdrawn or there never was a case.
  if (endsWithoutOutcome(closing)) return reason;
  return [
    ...reason,
    ...closingFacts(closing),
    ...(lateOutcome === undefined ? [] : lateFacts(lateOutcome)),
  ];
}

function closingFacts(closing: Closing): readonly Fact[] {
  return [
    { label: 'Plan som individen är med på', text: yesNo(closing.planAgreed) },
    { label: 'Försörjning vid avslut', text: livelihoodText(closing.livelihoodOut) },
    { label: 'Sysselsättning vid avslut', text: occupationOutLabels[closing.occupationOut] },
    { label: 'Resultat', text: closingResultLabels[closing.result] },
    {
      label: 'Tar över',
      text: closing.takingOver === 'none' ? 'Ingen part' : partyLabels[closing.takingOver],
    },
    { label: 'NNS-enkäten erbjuden', text: yesNo(closing.nnsOffered) },
  ];
}

function lateFacts({ on, pensionDecision, livelihood, occupation }: LateOutcome): readonly Fact[] {
  return [
    { label: 'Senare utfall', text: formatDay(on) },
    ...(pensionDecision === undefined
      ? []
      : [{ label: 'Beslut om sjukersättning', text: pensionDecisionLabels[pensionDecision] }]),
    { label: 'Försörjning därefter', text: livelihoodText(livelihood) },
    { label: 'Sysselsättning därefter', text: occupationOutLabels[occupation] },
  ];
}

export function livelihoodText(livelihoods: readonly Livelihood[]): string {
  return livelihoods.length === 0
    ? 'Inte angivet'
    : joinLabels(livelihoods.map((livelihood) => livelihoodLabels[livelihood]));
}

function yesNo(answer: boolean): string {
  return answer ? 'Ja' : 'Nej';
}
