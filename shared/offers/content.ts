import { kindOfMeasure, type MeasureCode, measureKinds, measureLabels } from '../codes/measures.ts';
import { allGuarded, guardedField } from '../guard/guarded-field.ts';
import type { GuardedRefusal } from '../guard/refusals.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { MemberFunction, Party } from '../codes/party.ts';
import { swedishSortKey } from '../text/format.ts';
import { isOver } from './freshness.ts';
import type { Offer } from './offer.ts';
import type { OfferRefusal } from './refusals.ts';

/** An offer as it is written. */
export interface OfferInput {
  readonly code: MeasureCode;
  readonly party: Party;
  readonly provider: string;
  readonly about?: string | undefined;
  /** Empty or left out: the whole county. */
  readonly teamIds?: readonly string[] | undefined;
  readonly contact: MemberFunction;
  readonly validTo?: IsoDate | undefined;
  readonly confirmed?: string[] | undefined;
}

export type OfferContent = Pick<
  Offer,
  'sort' | 'code' | 'party' | 'provider' | 'about' | 'teamIds' | 'contact' | 'validTo'
>;

/**
 * The content as it may be stored. Refuses `guarded` text, a team that is not of the federation, and a last day that
 * has been.
 *
 * @param teamIds every team of the federation
 */
export function checkedOffer(
  input: OfferInput,
  { teamIds, today }: { readonly teamIds: readonly string[]; readonly today: IsoDate },
): Result<OfferContent, OfferRefusal> {
  const { code, party, contact, validTo, confirmed } = input;
  const texts = allGuarded({
    provider: guardedField('provider', input.provider, { maxLength: 80, confirmed }),
    about: guardedAbout(input),
  });
  if (!texts.ok) return texts;
  const { provider, about } = texts.value;
  const chosen = [...new Set(input.teamIds ?? [])];
  if (!chosen.every((id) => teamIds.includes(id))) return err({ code: 'not-found', what: 'team' });
  if (isOver({ validTo }, today)) return err({ code: 'validity-over' });
  return ok({
    sort: sortKey(code, provider),
    code,
    party,
    provider,
    about,
    teamIds: chosen,
    contact,
    ...(validTo === undefined ? {} : { validTo }),
  });
}

function guardedAbout({ about = '', confirmed }: OfferInput): Result<string, GuardedRefusal> {
  return about.trim() === '' ? ok('') : guardedField('about', about, { maxLength: 140, confirmed });
}

/** The order of the map: the kind of measure, then its name and who gives it. */
function sortKey(code: MeasureCode, provider: string): string {
  const kind = measureKinds.indexOf(kindOfMeasure[code]);
  return `${kind} ${swedishSortKey(`${measureLabels[code]} ${provider}`)}`;
}
