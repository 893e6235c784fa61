import { isRecord } from '../client/failure.ts';
import type { CaseChoices } from '../../shared/cases/page/view.ts';
import type { MeasureRow } from '../../shared/cases/plan/view.ts';
import {
  kindOfMeasure,
  measureCodes,
  measureKindLabels,
  measureLabels,
} from '../../shared/codes/measures.ts';
import { rowsWith } from '../inputs/search.ts';

/** What stands in the form of a measure, by field; `offerId` where it was picked from the utbudskarta. */
export type MeasureTexts = Readonly<Record<string, string>>;

export type Offers = CaseChoices['offers'];

/** Picking one fills in what is offered and by whom. */
export function withOffer(of: MeasureTexts, { value, code, party }: Offers[number]): MeasureTexts {
  return { ...of, offerId: value, code, provider: party };
}

/** Another measure or provider than the one picked is no longer that offer. */
export function withText(of: MeasureTexts, name: string, text: string): MeasureTexts {
  const leaves = name === 'code' || name === 'provider';
  return { ...of, ...(leaves ? { offerId: '' } : {}), [name]: text };
}

/** Those of a plan as they stand in its form, as one text. */
export function measuresIn(text: string): readonly MeasureTexts[] {
  const kept: unknown = JSON.parse(text === '' ? '[]' : text);
  return Array.isArray(kept) ? kept.filter(isRecord).map(onlyTexts) : [];
}

function onlyTexts(measure: Readonly<Record<string, unknown>>): MeasureTexts {
  const texts = Object.entries(measure).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}

/** As it was entered, to change it. */
export function measureTexts(row: MeasureRow): MeasureTexts {
  const { code, provider, from, offerId = '', to = '', startedOn = '', endedOn = '' } = row;
  return { code, provider, offerId, from, to, startedOn, endedOn };
}

/** Every measure under its kind, work first. */
export const measureChoices = measureCodes.map((value) => ({
  value,
  label: measureLabels[value],
  group: measureKindLabels[kindOfMeasure[value]],
}));

/** Work focus is always part of a plan (handbook §3): one without it is warned of, not refused. */
export function lacksWork(measures: readonly MeasureTexts[]): boolean {
  return !measureCodes.some(
    (code) => kindOfMeasure[code] === 'work' && measures.some((one) => one['code'] === code),
  );
}

/** At most this many are shown: more is a reason to say more of what is sought. */
const mostOffers = 6;

/** Offers whose label has every word that is sought; none before something is. */
export function offersFound(offers: Offers, search: string): Offers {
  if (search.trim() === '') return [];
  return rowsWith(offers, search, ({ label }) => label).slice(0, mostOffers);
}
