import { endFeed, openFeed } from '../../../shared/calendar/calendar-feed.ts';
import { mayDoAbove } from '../../../shared/access/access.ts';
import { calendarRoles } from '../../../shared/calendar/own-calendar.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import { read, replacing } from '../documents/stored.ts';
import { aroundOf } from '../gatherings/gathering-at-hand.ts';
import { feedIdOf } from './own-feed.ts';

/** For who is called to something: in a team, in a styrgrupp, or to what the county gathers for. */
export const openCalendarFeedHandler: Handler<CommandOf<'open-calendar-feed'>> = {
  place: inFederation,
  async decide(app, { secretHash }, ctx) {
    const landscape = await app.registry.current();
    const around = aroundOf(landscape);
    if (around === undefined) return err({ code: 'not-found', what: 'team' });
    const roles = calendarRoles(around, ctx.actor, ctx.today);
    const verdict = mayDoAbove(roles, 'follow-calendar');
    if (!verdict.allowed) return err({ code: 'denied', reason: verdict.reason });
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
