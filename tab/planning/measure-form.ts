import type { CaseChoices } from '../../shared/cases/page/view.ts';
import type { MeasureInput } from '../../shared/cases/case-plan.ts';
import type { MeasureRow } from '../../shared/cases/plan/view.ts';
import { measureLabels, measureProviderLabels } from '../../shared/codes/measures.ts';
import { isCode } from '../parts/is-code.ts';

/** What stands in the form of a measure; empty strings where nothing has been chosen. */
export interface MeasureForm {
  readonly code: string;
  readonly provider: string;
  /** Where it was picked from the utbudskarta. */
  readonly offerId: string;
  readonly from: string;
  readonly to: string;
  readonly startedOn: string;
  readonly endedOn: string;
}

export const emptyMeasureForm: MeasureForm = {
  code: '',
  provider: '',
  offerId: '',
  from: '',
  to: '',
  startedOn: '',
  endedOn: '',
};

export type Offers = CaseChoices['offers'];

/** Picking one fills in what is offered and by whom. */
export function withOffer(form: MeasureForm, { value, code, party }: Offers[number]): MeasureForm {
  return { ...form, offerId: value, code, provider: party };
}

/** Another measure or provider than the one picked is no longer that offer. */
export function withChange(form: MeasureForm, change: Partial<MeasureForm>): MeasureForm {
  const leaves = change.code !== undefined || change.provider !== undefined;
  return { ...form, ...(leaves ? { offerId: '' } : {}), ...change };
}

/** As it is sent; undefined while something that must be chosen is not. */
export function measureOf(form: MeasureForm): MeasureInput | undefined {
  const { code, provider, offerId, from, to, startedOn, endedOn } = form;
  if (!isCode(measureLabels, code) || !isCode(measureProviderLabels, provider)) return undefined;
  if (from === '') return undefined;
  return {
    code,
    provider,
    from,
    ...(offerId === '' ? {} : { offerId }),
    ...(to === '' ? {} : { to }),
    ...(startedOn === '' ? {} : { startedOn }),
    ...(endedOn === '' ? {} : { endedOn }),
  };
}

/** As it was entered, to change it. */
export function measureFormOf(row: MeasureRow): MeasureForm {
  const { code, provider, from } = row;
  const { offerId = '', to = '', startedOn = '', endedOn = '' } = row;
  return { code, provider, offerId, from, to, startedOn, endedOn };
}

/** At most this many are shown: more is a reason to say more of what is sought. */
const mostOffers = 6;

/** Offers whose label has every word that is sought; none before something is. */
export function offersFound(offers: Offers, search: string): Offers {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return offers
    .filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)))
    .slice(0, mostOffers);
}
