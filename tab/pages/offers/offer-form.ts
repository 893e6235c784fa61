import {
  kindOfMeasure,
  measureCodes,
  measureKindLabels,
  measureLabels,
} from '../../../shared/codes/measures.ts';
import { functionLabels, partyLabels } from '../../../shared/codes/party.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { OfferRow } from '../../../shared/offers/view.ts';
import { isCode } from '../../parts/is-code.ts';

/** What stands in the form of an offer; empty strings where nothing has been filled in. */
export interface OfferForm {
  readonly code: string;
  readonly party: string;
  readonly provider: string;
  readonly about: string;
  readonly teamIds: readonly string[];
  readonly contact: string;
  readonly validTo: string;
}

export const emptyOfferForm: OfferForm = {
  code: '',
  party: '',
  provider: '',
  about: '',
  teamIds: [],
  contact: '',
  validTo: '',
};

export function offerFormOf(row: OfferRow): OfferForm {
  const { code, party, provider, about, teamIds, contact, validTo = '' } = row;
  return { code, party, provider, about, teamIds, contact, validTo };
}

/** The offer as it is sent; undefined while something that must be chosen is not. */
export function offerOf(
  form: OfferForm,
): Omit<CommandOf<'add-offer'>, 'verb' | 'teamId'> | undefined {
  const { code, party, contact } = form;
  if (!isCode(measureLabels, code) || !isCode(partyLabels, party)) return undefined;
  if (!isCode(functionLabels, contact)) return undefined;
  const about = form.about.trim();
  return {
    code,
    party,
    contact,
    provider: form.provider.trim(),
    teamIds: [...form.teamIds],
    ...(about === '' ? {} : { about }),
    ...(form.validTo === '' ? {} : { validTo: form.validTo }),
  };
}

/** The measures under the names of their kinds, work first. */
export const measuresByKind = measureCodes.map((code) => ({
  value: code,
  label: measureLabels[code],
  group: measureKindLabels[kindOfMeasure[code]],
}));
