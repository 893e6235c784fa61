import type { CommandOf } from '../../../shared/commands/command.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import {
  beginRetention,
  endRetention,
  registerRetention,
} from '../../../shared/retention/decide.ts';
import { retentionOf } from '../context/registry.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import { replacing } from '../documents/stored.ts';
import { federationFor } from '../permission/permission.ts';

export const registerRetentionHandler: Handler<CommandOf<'register-retention'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await federationFor(app, ctx, 'decide-retention');
    if (!found.ok) return found;
    const known = retentionOf(found.value.landscape);
    const registered = registerRetention(command, known, ctx);
    if (!registered.ok) return registered;
    const { id } = registered.value;
    return ok({ writes: [create(registered.value)], ids: { decisionId: id }, subjects: [id] });
  },
};

/** Begun or ended; what is then to be removed is looked for by the housekeeping. */
export const changeRetentionHandler: Handler<
  CommandOf<'begin-retention'> | CommandOf<'end-retention'>
> = {
  place: inFederation,
  async decide(app, { verb, decisionId }, ctx) {
    const found = await federationFor(app, ctx, 'decide-retention');
    if (!found.ok) return found;
    const stored = found.value.landscape.retention.get(decisionId);
    if (stored === undefined) return err({ code: 'not-found', what: 'retention' });
    const change = verb === 'begin-retention' ? beginRetention : endRetention;
    const changed = change(stored.body, ctx);
    if (!changed.ok) return changed;
    return ok({
      writes: replacing(stored, changed.value),
      ids: { decisionId },
      subjects: [decisionId],
    });
  },
};
