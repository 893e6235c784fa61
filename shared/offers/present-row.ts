import { measureLabels } from '../codes/measures.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { functionLabels, partyLabels, partyOfFunction, partyShortLabels } from '../codes/party.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Team } from '../teams/team.ts';
import { formatDay, joinWords } from '../text/format.ts';
import { headings } from '../text/headings.ts';
import { isOver, isStale } from './freshness.ts';
import type { Offer } from './offer.ts';
import type { OfferRow } from './view.ts';
import { mayWriteOffer, type OfferWriter } from './writer.ts';

interface RowFacts {
  readonly teams: readonly Pick<Team, 'id' | 'municipality' | 'sort'>[];
  readonly writer: OfferWriter | undefined;
  readonly rules: RuleBook;
  readonly today: IsoDate;
}

export function presentOfferRow(offer: Offer, { teams, writer, rules, today }: RowFacts): OfferRow {
  const { code, party, provider, about, teamIds, contact, validTo } = offer;
  const title = measureLabels[code];
  const partyText = partyLabels[party];
  const whereText = where(teamIds, teams);
  const contactText = `${functionLabels[contact]} (${partyShortLabels[partyOfFunction[contact]]})`;
  return {
    offerId: offer.id,
    code,
    title,
    party,
    provider,
    providerText: provider === partyText ? provider : `${provider} (${partyText})`,
    about,
    whereText,
    teamIds,
    contact,
    contactText,
    ...(validTo !== undefined && { validTo }),
    stateText: stateText(offer, rules, today),
    stale: isStale(offer, rules, today),
    asked: offer.askedOn !== undefined,
    canChange: writer !== undefined && mayWriteOffer(writer, offer),
    searchText: [title, partyText, provider, about, whereText, contactText].join(' ').toLowerCase(),
  };
}

function where(teamIds: readonly string[], teams: RowFacts['teams']): string {
  if (teamIds.length === 0) return headings.wholeCounty;
  const names = teams
    .filter(({ id }) => teamIds.includes(id))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .map(({ municipality }) => municipality);
  return names.length === 0 ? 'En kommun som inte är med längre' : joinWords(names);
}

function stateText(offer: Offer, rules: RuleBook, today: IsoDate): string {
  const { confirmedOn, validTo, askedOn } = offer;
  const asked = askedOn === undefined ? '' : `. Parten är tillfrågad ${formatDay(askedOn)}`;
  if (validTo !== undefined && isOver(offer, today)) {
    return `Gäller inte längre, sista dag var ${formatDay(validTo)}${asked}`;
  }
  if (isStale(offer, rules, today)) return `Inte bekräftad sedan ${formatDay(confirmedOn)}${asked}`;
  const until = validTo === undefined ? '' : `, gäller till och med ${formatDay(validTo)}`;
  return `Bekräftad ${formatDay(confirmedOn)}${until}`;
}
