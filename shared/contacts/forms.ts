import { contactFunctionLabels, contactPartyLabels } from '../codes/contact.ts';
import { day, line, oneOf, optional, pick, plain } from '../forms/field.ts';
import { form, type StartOf } from '../forms/form.ts';
import {
  emptyUntilFurther,
  endWords,
  firstDayMissing,
  fromDay,
  lastDayMissing,
  lastDayOrNone,
  toDay,
  wholeLinkMissing,
} from '../forms/words.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { ContactRow, ContactsView } from './view.ts';

const save = 'Spara kontakten';
const content = {
  party: oneOf(contactPartyLabels, { label: 'Part', missing: 'Välj part.' }),
  function: oneOf(contactFunctionLabels, { label: 'Funktion', missing: 'Välj funktion.' }),
  unit: line({
    label: 'Enhet eller växel',
    missing: 'Skriv vilken enhet man når, högst 80 tecken.',
    hint: 'Enheten, aldrig en person.',
    placeholder: 'Partnerlinjen 0771-524 524',
    maxLength: 80,
  }),
  link: optional(
    plain({
      label: 'Länk (valfritt)',
      missing: wholeLinkMissing,
      hint: 'En sida, eller en kanal i Teams.',
      placeholder: 'https://',
      maxLength: 500,
    }),
  ),
  from: day({ label: fromDay, missing: firstDayMissing }),
  to: optional(
    day({
      label: `${toDay} (valfritt)`,
      missing: lastDayOrNone,
      hint: emptyUntilFurther,
    }),
  ),
};

/** How a function of a party is reached (handbook §8). */
export const contactForm = form({
  name: 'contact',
  open: 'Lägg till en kontakt',
  send: save,
  done: 'Kontakten är sparad.',
  intro:
    'Skriv bara det som inte redan finns: vem som har en plats i teamet visas av sig självt, utan att skrivas in.',
  fields: {
    whose: pick({ label: 'Gäller för', missing: 'Välj vem kontakten gäller för.' }),
    ...content,
  },
});

export const changeContactForm = form({
  name: 'changecontact',
  open: 'Ändra',
  send: save,
  done: 'Kontakten är ändrad.',
  fields: content,
});

export const endContactForm = form({
  name: 'endcontact',
  open: 'Avsluta',
  send: endWords.save,
  done: endWords.saved,
  fields: { to: day({ label: 'Sista dagen den gäller', missing: lastDayMissing }) },
});

export function contactStart(
  { writesFor, today }: Pick<ContactsView, 'writesFor' | 'today'>,
  /** The team whose page it is, where the asker writes for it. */
  teamId: string | undefined,
): StartOf<typeof contactForm> {
  const own = writesFor.find(({ value }) => value === `team:${teamId ?? ''}`);
  const only = writesFor.length === 1 ? writesFor[0] : undefined;
  return {
    choices: { whose: writesFor },
    values: { whose: (own ?? only)?.value, from: today },
  };
}

export function changeContactStart(
  written: NonNullable<ContactRow['written']>,
): StartOf<typeof changeContactForm> {
  const { party, function: ofFunction, unit, link, from, to } = written;
  return { values: { party, function: ofFunction, unit, link, from, to }, saved: true };
}

export function endContactStart(today: IsoDate): StartOf<typeof endContactForm> {
  return { values: { to: today } };
}
