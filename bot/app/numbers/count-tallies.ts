import type { CommandOf } from '../../../shared/commands/command.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { countOccasions, countScreening } from '../../../shared/tallies/count.ts';
import { teamFor } from '../permission/permission.ts';
import { read, replacing, teamScope } from '../documents/stored.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inTeam } from '../commands/places.ts';

/** What the samordnare counts by the tertial, since nothing else here knows it. */
export const countHandler: Handler<CommandOf<'count-screening'> | CommandOf<'count-occasions'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const { teamId, tertial } = command;
    const found = await teamFor(app, teamId, ctx, 'count-tallies');
    if (!found.ok) return found;
    const stored = await read(app.store, teamScope(teamId), 'tally', tertial);
    const counted =
      command.verb === 'count-screening'
        ? countScreening(stored?.body, command, command, ctx)
        : countOccasions(stored?.body, command, command.occasions, ctx);
    if (!counted.ok) return counted;
    const writes =
      stored === undefined ? [create(counted.value)] : replacing(stored, counted.value);
    return ok({ writes, ids: { tertial }, subjects: [tertial] });
  },
};
