import type { Labels } from '../text/choice.ts';

/** The two answers to a `yes-no`, as they are sent. */
export const answerLabels: Labels<'yes' | 'no'> = { yes: 'Ja', no: 'Nej' };

/** In a list while nothing is chosen. */
export const choose = 'Välj';

/** Beside every free text (handbook §7). */
export const noPersons =
  'Skriv inget som kan peka ut en person: inga namn, personnummer eller adresser.';

/** Said by whoever wrote it: what may be a name, a village or an age is refused until then. */
export const notANameText = 'Texten pekar inte ut någon person';

/** Over the first and the last day of something. */
export const fromDay = 'Från och med';
export const toDay = 'Till och med';
