import { kindOfMeasure, measureKindLabels, measureKinds } from '../codes/measures.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { parties, partyLabels } from '../codes/party.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Team } from '../teams/team.ts';
import { formatCount } from '../text/format.ts';
import { concerns, isStale } from './freshness.ts';
import type { Offer } from './offer.ts';
import { presentOfferRow } from './present-row.ts';
import { offersToAsk } from './steps.ts';
import type { OffersView } from './view.ts';
import type { OfferWriter } from './writer.ts';

export interface OfferFacts {
  readonly team: Pick<Team, 'id' | 'name'>;
  /** Every team of the federation. */
  readonly teams: readonly Pick<Team, 'id' | 'municipality' | 'sort'>[];
  readonly offers: readonly Offer[];
  /** What the asker may write; none for who only reads. */
  readonly writer: OfferWriter | undefined;
  readonly mayAsk: boolean;
  readonly rules: RuleBook;
  readonly today: IsoDate;
}

/** The utbudskarta of the team's municipality, by kind of measure. */
export function presentOffers(facts: OfferFacts): OffersView {
  const { team, teams, writer, mayAsk, rules, today } = facts;
  const shown = facts.offers
    .filter((offer) => offer.state === 'current' && concerns(offer, team.id))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1));
  const writable = parties.filter(
    (party) => writer?.leads === true || writer?.parties.includes(party),
  );
  return {
    teamId: team.id,
    teamName: team.name,
    summary: summary(shown, facts),
    groups: measureKinds.flatMap((kind) => {
      const rows = shown
        .filter(({ code }) => kindOfMeasure[code] === kind)
        .map((offer) => presentOfferRow(offer, { teams, writer, rules, today }));
      return rows.length === 0 ? [] : [{ kind, title: measureKindLabels[kind], rows }];
    }),
    emptyText: 'Inga insatser finns i utbudskartan för den här kommunen än.',
    toAsk: mayAsk ? toAsk(shown, facts) : [],
    choices: {
      parties: writable.map((party) => ({ value: party, label: partyLabels[party] })),
      teams: [...teams]
        .sort((a, b) => (a.sort < b.sort ? -1 : 1))
        .map(({ id, municipality }) => ({ value: id, label: municipality })),
    },
    can: { add: writable.length > 0, ask: mayAsk },
  };
}

/** `24 insatser, 3 behöver bekräftas`. */
function summary(offers: readonly Offer[], { rules, today }: OfferFacts): string {
  if (offers.length === 0) return '';
  const stale = offers.filter((offer) => isStale(offer, rules, today)).length;
  const count = formatCount(offers.length, 'insats', 'insatser');
  return stale === 0 ? `${count}, alla bekräftade` : `${count}, ${stale} behöver bekräftas`;
}

function toAsk(offers: readonly Offer[], facts: OfferFacts): OffersView['toAsk'] {
  const stale = offersToAsk(offers, facts.team.id, facts);
  return parties.flatMap((party) => {
    const n = stale.filter((offer) => offer.party === party).length;
    const text = `${formatCount(n, 'insats', 'insatser')} behöver bekräftas`;
    return n === 0 ? [] : [{ party, text }];
  });
}
