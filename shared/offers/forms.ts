import { headings } from '../text/headings.ts';
import {
  emptyUntilFurther,
  lastDayOrNone,
  measureMissing,
  measureWords,
  municipalitiesMissing,
} from '../forms/words.ts';
import {
  kindOfMeasure,
  measureCodes,
  measureKindLabels,
  measureLabels,
} from '../codes/measures.ts';
import { functionLabels, partyLabels } from '../codes/party.ts';
import { day, line, oneOf, optional, pickSeveral } from '../forms/field.ts';
import { form, type Offered, type StartOf } from '../forms/form.ts';
import type { OfferRow, OffersView } from './view.ts';

/** A line of the utbudskarta: what, who gives it, where, and whom to ask (handbook §8). */
export const offerForm = form({
  name: 'offer',
  open: measureWords.add,
  send: measureWords.save,
  done: measureWords.saved,
  fields: {
    code: oneOf(measureLabels, { label: 'Insats', missing: measureMissing }),
    party: oneOf(partyLabels, { label: 'Part', missing: 'Välj vilken part som ger insatsen.' }),
    contact: oneOf(functionLabels, {
      label: 'Vem i teamet man frågar',
      missing: 'Välj vem i teamet man frågar.',
    }),
    validTo: optional(
      day({
        label: 'Gäller till och med (valfritt)',
        missing: lastDayOrNone,
        hint: emptyUntilFurther,
        coming: true,
      }),
    ),
    provider: line({
      label: 'Anordnare',
      missing: 'Skriv vem som ger insatsen, högst 80 tecken.',
      hint: 'Enheten som ger insatsen, aldrig en person.',
      maxLength: 80,
    }),
    about: optional(
      line({
        label: 'Kort beskrivning (valfritt)',
        missing: 'Beskriv insatsen kort.',
        maxLength: 140,
      }),
    ),
    teamIds: optional(
      pickSeveral({
        label: 'Kommuner',
        missing: municipalitiesMissing,
        hint: 'Lämna tomt om insatsen finns i hela länet.',
      }),
    ),
  },
});

export const changeOfferForm = form({ ...offerForm, open: 'Ändra', done: 'Insatsen är ändrad.' });

/** Asks once: an offer that has been taken away is not got back. */
export const endOfferForm = form({
  name: 'withdraw',
  open: headings.remove,
  send: measureWords.remove,
  done: 'Insatsen är borttagen.',
  intro: 'Insatsen försvinner ur utbudskartan. Planer som redan har den påverkas inte.',
  fields: {},
});

/** The measures under the names of their kinds, work first. */
const measuresByKind: readonly Offered[] = measureCodes.map((code) => ({
  value: code,
  label: measureLabels[code],
  group: measureKindLabels[kindOfMeasure[code]],
}));

/** @param row the one to change; none: a new one */
export function offerStart(
  { parties, teams }: OffersView['choices'],
  row?: OfferRow,
): StartOf<typeof offerForm> {
  const choices = { code: measuresByKind, party: parties, teamIds: teams };
  if (row === undefined) return { choices };
  const { code, party, provider, about, teamIds, contact, validTo } = row;
  return {
    choices,
    values: { code, party, provider, about, contact, validTo, teamIds: teamIds.join(',') },
    saved: true,
  };
}
