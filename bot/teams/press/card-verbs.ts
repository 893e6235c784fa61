import { type CaseVerb, caseVerbs } from '../../../shared/cases/forms/case-forms.ts';
import type { CommandOf, Verb } from '../../../shared/commands/command.ts';

/** Besides the steps of a case. */
const otherVerbs = [
  'answer-notice',
  'add-topic',
  'raise-case',
  'leave-word',
  'decide-item',
  'undo-decision',
  'report-deviation',
  'connect-channel',
] as const satisfies readonly Verb[];
export type OtherVerb = (typeof otherVerbs)[number];
export type CardVerb = CaseVerb | OtherVerb;
export type CardCommand = CommandOf<CardVerb>;

/** What can be done from a card; the rest of the vocabulary belongs to the tab, and is not taken from a card. */
export const cardVerbs: readonly CardVerb[] = [...caseVerbs, ...otherVerbs];

/** What shows something in a card, a form or another part, and changes nothing. */
export const showingVerbs = ['show-case', 'show-notice', 'ask-form', 'close-form'] as const;
export type ShowingVerb = (typeof showingVerbs)[number];

export function isShowingVerb(verb: string): verb is ShowingVerb {
  return showingVerbs.some((known) => known === verb);
}

export function isCardVerb(verb: string): verb is CardVerb {
  return cardVerbs.some((known) => known === verb);
}

export function isCaseVerb(verb: CardVerb): verb is CaseVerb {
  return caseVerbs.some((known) => known === verb);
}
