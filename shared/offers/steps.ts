import type { CommandContext } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Party } from '../codes/party.ts';
import type { RuledContext } from '../rules/ruled-context.ts';
import { checkedOffer, type OfferInput } from './content.ts';
import { concerns, isOver, isStale } from './freshness.ts';
import type { Offer } from './offer.ts';
import type { OfferRefusal } from './refusals.ts';
import { mayWriteOffer, type OfferWriter } from './writer.ts';

export interface OfferPlace {
  readonly writer: OfferWriter;
  /** Every team of the federation. */
  readonly teamIds: readonly string[];
}

/** A new line of the map; who writes it says that it is right today. */
export function addOffer(
  input: OfferInput,
  { writer, teamIds }: OfferPlace,
  ctx: CommandContext,
): Result<Offer, OfferRefusal> {
  const content = checkedOffer(input, { teamIds, today: ctx.today });
  if (!content.ok) return content;
  if (!mayWriteOffer(writer, content.value)) return err({ code: 'offer-of-other-party' });
  return ok({
    kind: 'offer',
    id: ctx.newId(),
    schemaVersion: 1,
    state: 'current',
    ...content.value,
    confirmedOn: ctx.today,
    history: [{ type: 'added', at: ctx.now, by: ctx.actor }],
  });
}

/** Written anew, and so confirmed. */
export function changeOffer(
  offer: Offer,
  input: OfferInput,
  { writer, teamIds }: OfferPlace,
  ctx: CommandContext,
): Result<Offer, OfferRefusal> {
  const writable = writableBy(offer, writer);
  if (!writable.ok) return writable;
  const known = [...teamIds, ...offer.teamIds];
  const content = checkedOffer(input, { teamIds: known, today: ctx.today });
  if (!content.ok) return content;
  if (!mayWriteOffer(writer, content.value)) return err({ code: 'offer-of-other-party' });
  // An offer that had a last day may have none now.
  const changed = { ...offer, validTo: undefined, ...content.value };
  return ok(confirmed(changed, 'changed', ctx));
}

/** Says that it is right as it stands. Twice on one day is once. */
export function confirmOffer(
  offer: Offer,
  writer: OfferWriter,
  ctx: CommandContext,
): Result<Offer, OfferRefusal> {
  const writable = writableBy(offer, writer);
  if (!writable.ok) return writable;
  if (isOver(offer, ctx.today)) return err({ code: 'validity-over' });
  const settled = offer.confirmedOn === ctx.today && offer.askedOn === undefined;
  return ok(settled ? offer : confirmed(offer, 'confirmed', ctx));
}

/** Taken out of the map. It is kept, since measures of cases point at it. */
export function endOffer(
  offer: Offer,
  writer: OfferWriter,
  ctx: CommandContext,
): Result<Offer, OfferRefusal> {
  const writable = writableBy(offer, writer);
  if (!writable.ok) return writable;
  const event = { type: 'ended', at: ctx.now, by: ctx.actor } as const;
  return ok({ ...offer, state: 'ended', askedOn: undefined, history: [...offer.history, event] });
}

/** A commit takes a hundred documents; what is left can be asked about right after. */
const mostAsked = 90;

/** The party is asked to confirm its stale offers in the team's map; each at most once a day. */
export function askOffers(
  offers: readonly Offer[],
  { party, teamId }: { readonly party: Party; readonly teamId: string },
  ctx: RuledContext,
): Result<readonly Offer[], OfferRefusal> {
  const toAsk = offersToAsk(offers, teamId, ctx).filter((offer) => offer.party === party);
  if (toAsk.length === 0) return err({ code: 'nothing-to-ask' });
  const event = { type: 'asked', at: ctx.now, by: ctx.actor } as const;
  return ok(
    toAsk.slice(0, mostAsked).map((offer) => ({
      ...offer,
      askedOn: ctx.today,
      history: [...offer.history, event],
    })),
  );
}

/** Stale offers of a team's map whose party has not been asked today. */
export function offersToAsk(
  offers: readonly Offer[],
  teamId: string,
  { rules, today }: Pick<RuledContext, 'rules' | 'today'>,
): readonly Offer[] {
  return offers.filter(
    (offer) =>
      offer.state === 'current' &&
      concerns(offer, teamId) &&
      isStale(offer, rules, today) &&
      offer.askedOn !== today,
  );
}

function writableBy(offer: Offer, writer: OfferWriter): Result<Offer, OfferRefusal> {
  if (offer.state === 'ended') return err({ code: 'offer-is-ended' });
  return mayWriteOffer(writer, offer) ? ok(offer) : err({ code: 'offer-of-other-party' });
}

function confirmed(offer: Offer, type: 'changed' | 'confirmed', ctx: CommandContext): Offer {
  const event = { type, at: ctx.now, by: ctx.actor };
  const history = [...offer.history, event];
  return { ...offer, confirmedOn: ctx.today, askedOn: undefined, history };
}
