import { localDate } from '../../kernel/calendar.ts';
import { shownLines } from '../../forms/show.ts';
import { formatDay } from '../../text/format.ts';
import type { CaseState } from '../case.ts';
import { endsWithoutOutcome } from '../ended.ts';
import { closingForm, stoppingForm } from '../forms/closing-form.ts';
import { lateOutcomeForm } from '../forms/follow-forms.ts';
import type { Fact } from './view.ts';

type Closed = Extract<CaseState, { status: 'closed' }>;

/** What was stored at closing, and what has shown since (handbook §3). */
export function presentClosing({ at, closing, lateOutcome }: Closed): readonly Fact[] {
  return [
    { label: 'Avslutat', text: formatDay(localDate(at)) },
    // Nothing more was asked when the consent was withdrawn or there never was a case.
    ...(endsWithoutOutcome(closing)
      ? shownLines(stoppingForm, closing)
      : [...shownLines(closingForm, closing), ...shownLines(lateOutcomeForm, lateOutcome ?? {})]),
  ];
}
