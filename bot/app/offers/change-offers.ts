import type { CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Offer } from '../../../shared/offers/offer.ts';
import {
  addOffer,
  askOffers,
  changeOffer,
  confirmOffer,
  endOffer,
  type OfferPlace,
} from '../../../shared/offers/steps.ts';
import { listAll, read, replacing } from '../documents/stored.ts';
import { offerPlace } from './offer-place.ts';
import { teamFor } from '../permission/permission.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';

type Changing = CommandOf<'change-offer'> | CommandOf<'confirm-offer'> | CommandOf<'end-offer'>;

export const addOfferHandler: Handler<CommandOf<'add-offer'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'write-offers');
    if (!found.ok) return found;
    const added = addOffer(command, offerPlace(found.value, ctx), ctx);
    if (!added.ok) return added;
    const { id } = added.value;
    return ok({ writes: [create(added.value)], ids: { offerId: id }, subjects: [id] });
  },
};

/** Changes, confirms or ends one line of the map. */
export const changeOfferHandler: Handler<Changing> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'write-offers');
    if (!found.ok) return found;
    const { offerId } = command;
    const stored = await read(app.store, 'federation', 'offer', offerId);
    if (stored === undefined) return err({ code: 'not-found', what: 'offer' });
    const changed = change(stored.body, command, offerPlace(found.value, ctx), ctx);
    if (!changed.ok) return changed;
    return ok({ writes: replacing(stored, changed.value), ids: { offerId }, subjects: [offerId] });
  },
};

export const askOffersHandler: Handler<CommandOf<'ask-offers'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'ask-offers');
    if (!found.ok) return found;
    const stored = await listAll(app.store, 'federation', { kind: 'offer', state: 'current' });
    const asked = askOffers(
      stored.map(({ body }) => body),
      command,
      ctx,
    );
    if (!asked.ok) return asked;
    const writes = asked.value.flatMap((offer) => {
      const before = stored.find(({ body }) => body.id === offer.id);
      return before === undefined ? [] : replacing(before, offer);
    });
    return ok({ writes, ids: {}, subjects: asked.value.map(({ id }) => id) });
  },
};

function change(
  offer: Offer,
  command: Changing,
  place: OfferPlace,
  ctx: RuledContext,
): Result<Offer, Refusal> {
  switch (command.verb) {
    case 'change-offer':
      return changeOffer(offer, command, place, ctx);
    case 'confirm-offer':
      return confirmOffer(offer, place.writer, ctx);
    case 'end-offer':
      return endOffer(offer, place.writer, ctx);
  }
}
