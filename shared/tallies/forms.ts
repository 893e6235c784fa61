import { wholeNumber } from '../forms/field.ts';
import { form } from '../forms/form.ts';

const count = (label: string) =>
  wholeNumber({ label, missing: 'Skriv ett antal, 0 om det inte var någon.', least: 0, most: 999 });

/** How many were offered one of the screening tools in the tertial, and how many took it (handbook §3). */
export const screeningForm = form({
  name: 'screening',
  open: 'Screening',
  send: 'Spara',
  done: 'Antalen är sparade.',
  fields: { offered: count('Erbjudna'), done: count('Genomförda') },
});

/** How many times the team has told referring services what STAR is. */
export const occasionsForm = form({
  name: 'occasions',
  open: 'Informationstillfällen',
  send: 'Spara',
  done: 'Antalet är sparat.',
  fields: { occasions: count('Antal') },
});
