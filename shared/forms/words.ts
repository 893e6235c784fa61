import type { Labels } from '../text/choice.ts';

/** The two answers to a `yes-no`, as they are sent. */
export const answerLabels: Labels<'yes' | 'no'> = { yes: 'Ja', no: 'Nej' };

/** In a list while nothing is chosen. */
export const choose = 'Välj';

/** Beside every free text (handbook §7). */
export const noPersons = 'Skriv inga namn eller andra personuppgifter.';
