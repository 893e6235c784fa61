import { localDate } from '../../kernel/calendar.ts';
import { shownLines } from '../../forms/show.ts';
import { without } from '../../kernel/without.ts';
import { formatDay } from '../../text/format.ts';
import type { CaseState, KeptClosing, Closing } from '../case.ts';
import { isOutcomeless } from '../../codes/closing.ts';
import { closingForm } from '../forms/closing-form.ts';
import { lateOutcomeForm } from '../forms/follow-forms.ts';
import type { Fact } from './view.ts';

type Closed = Extract<CaseState, { status: 'closed' }>;

/**
 * All that was stored at closing in one line, for those who read case rows: `Studier planerade eller påbörjade · Plan som
 * individen är med på: Ja · …`.
 */
export function closingText(closing: KeptClosing): string {
  const [reason, ...rest] = shownLines(closingForm, told(closing));
  return [reason?.text ?? '', ...rest.map(({ label, text }) => `${label}: ${text}`)].join(' · ');
}

/** Nothing more was asked when the consent was withdrawn or there never was a case. */
function told(closing: KeptClosing): Partial<Closing> {
  const { reason } = closing;
  if (isOutcomeless(reason)) return { reason };
  // What is unknown is not there.
  const known = closing as Partial<Closing>;
  return closing.livelihoodOut.length > 0 ? known : without(known, 'livelihoodOut');
}

/** What was stored at closing, and what has shown since (handbook §3). */
export function presentClosing({ at, closing, lateOutcome }: Closed): readonly Fact[] {
  return [
    { label: 'Avslutat', text: formatDay(localDate(at)) },
    ...shownLines(closingForm, told(closing)),
    ...shownLines(lateOutcomeForm, lateOutcome ?? {}),
  ];
}
