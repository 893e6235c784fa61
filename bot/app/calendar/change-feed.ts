import { endFeed, openFeed } from '../../../shared/calendar/calendar-feed.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import { read, replacing } from '../documents/stored.ts';
import { permit } from '../permission/permission.ts';
import { feedIdOf } from './own-feed.ts';
import { seatedIn, seatRoles } from './seated-in.ts';

/** For who has a seat: a calendar without a team is empty. */
export const openCalendarFeedHandler: Handler<CommandOf<'open-calendar-feed'>> = {
  place: inFederation,
  async decide(app, { secretHash }, ctx) {
    const landscape = await app.registry.current();
    const roles = seatRoles(seatedIn(landscape, ctx.actor, ctx.today), ctx.actor, ctx.today);
    if (landscape.federation === undefined) return err({ code: 'not-found', what: 'team' });
    const allowed = permit(roles, 'read-calendar', undefined);
    if (!allowed.ok) return allowed;
    const { id, known } = await storedFeed(app, ctx);
    const feed = openFeed(known?.body, { id, account: ctx.actor, secretHash }, ctx);
    return ok({
      writes: known === undefined ? [create(feed)] : replacing(known, feed),
      ids: { feedId: id },
      subjects: [id],
    });
  },
};

/** One's own is one's to end, also when the last seat is gone. */
export const endCalendarFeedHandler: Handler<CommandOf<'end-calendar-feed'>> = {
  place: inFederation,
  async decide(app, _command, ctx) {
    const { id, known } = await storedFeed(app, ctx);
    const ended = endFeed(known?.body, ctx);
    if (!ended.ok) return ended;
    return ok({
      writes: known === undefined ? [] : replacing(known, ended.value),
      ids: {},
      subjects: [id],
    });
  },
};

async function storedFeed(app: App, { actor }: RuledContext) {
  const id = await feedIdOf(actor);
  return { id, known: await read(app.store, 'federation', 'calendar-feed', id) };
}
