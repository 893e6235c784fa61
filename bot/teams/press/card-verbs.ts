import { type CaseVerb, caseVerbs } from '../../../shared/cases/forms/case-forms.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import { otherPresses, type OtherVerb } from './other-presses.ts';

export type CardVerb = CaseVerb | OtherVerb;
export type CardCommand = CommandOf<CardVerb>;

/** What can be done from a card; the rest of the vocabulary belongs to the tab, and is not taken from a card. */
export const cardVerbs: readonly CardVerb[] = [
  ...caseVerbs,
  ...(Object.keys(otherPresses) as OtherVerb[]),
];

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
