import { closingWith } from '../../cases/forms/closing-form.ts';
import { nextSuggested, suggestedChoice } from '../../cases/page/case-starts.ts';
import type { Outcome } from '../../codes/agenda.ts';
import { closingReasonLabels } from '../../codes/closing.ts';
import { criterionLabels } from '../../codes/raising.ts';
import type { FormStart } from '../../forms/form.ts';
import { without } from '../../kernel/without.ts';
import { inSentence } from '../../text/format.ts';
import { choicesAmong } from '../../text/choice.ts';
import type { AgendaItemView } from '../agenda/view.ts';
import { ableSeats } from './able-seats.ts';
import type { MeetingView } from './view.ts';

type Deciding = Pick<MeetingView, 'holders' | 'rules' | 'nextMeetingDate'>;

/** How the form of a decision opens, the same on the case's card and in the meeting. */
export function decisionStart(outcome: Outcome, item: AgendaItemView, at: Deciding): FormStart {
  const { nextMeetingDate: next } = at;
  const { closingReasons, criteria } = item.rules ?? at.rules;
  switch (outcome) {
    case 'received':
      return {
        values: { caseHolderId: item.suggestedHolderId, nextFollowUp: next },
        choices: { caseHolderId: holdersFirst(item, at.holders) },
        hints: next === undefined ? {} : { nextFollowUp: nextSuggested },
        ...(item.holderNote === undefined ? {} : { notes: [item.holderNote] }),
      };
    case 'declined':
      return { choices: { criterion: choicesAmong(criteria, criterionLabels) } };
    case 'follow-up':
    case 'parked':
      return { values: { on: next }, hints: next === undefined ? {} : { on: nextSuggested } };
    case 'closed':
      return { choices: { reason: choicesAmong(closingReasons, closingReasonLabels) } };
    case 'queued':
    case 'answered':
      return {};
  }
}

/**
 * What the forms of a decision open from in the team's channel, where all read them: who the livelihood points at, and why
 * nobody is, tells of the livelihood (handbook §7). Who chooses another than the rules do is asked why when they send it.
 */
export function decidedInChannel(item: AgendaItemView): AgendaItemView {
  return without(without(item, 'holderNote'), 'suggestedHolderId');
}

/** The closing's form once a reason stands in it: what the rules of the day have, and what goes with the reason. */
export function closingStart(
  reason: string | undefined,
  start: FormStart,
  /** What becomes of the case when it is consent that is taken back. */
  retentionText: string | undefined,
): FormStart {
  const { choices, notAsked } = closingWith(reason);
  const hints =
    reason === 'consent-withdrawn' && retentionText !== undefined ? { reason: retentionText } : {};
  return {
    ...start,
    choices: { ...start.choices, ...choices },
    hints: { ...start.hints, ...hints },
    notAsked,
  };
}

/** Where the reason is still to be chosen, and a card cannot wait for it: `Samtycket återkallat: ärendet gallras …` */
export function ifConsentIsWithdrawn(retentionText: string): string {
  return `${closingReasonLabels['consent-withdrawn']}: ${inSentence(retentionText)}`;
}

/** The suggested one first. */
function holdersFirst(item: AgendaItemView, holders: MeetingView['holders']) {
  const { suggestedHolderId } = item;
  const able = ableSeats(item, holders);
  const suggested = able.filter(({ value }) => value === suggestedHolderId);
  const others = able.filter(({ value }) => value !== suggestedHolderId);
  return [...suggested, ...others].map(({ value, label }) =>
    suggestedChoice({ value, label, suggested: value === suggestedHolderId }),
  );
}
