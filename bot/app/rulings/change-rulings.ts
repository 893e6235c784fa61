import { mayDo } from '../../../shared/access/access.ts';
import { passOnBoardQuestion } from '../../../shared/board/steps.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { groupOf } from '../../../shared/rulings/reach.ts';
import type { Ruling } from '../../../shared/rulings/ruling.ts';
import {
  askRuling,
  confirmRuling,
  decideRuling,
  endRuling,
  noteRuling,
  replaceRuling,
} from '../../../shared/rulings/steps.ts';

import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { ask, create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import { read, replacing } from '../documents/stored.ts';
import { tellRulingJob } from '../jobs/jobs.ts';
import { teamFor, type TeamAtHand } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { confirmerOf, rulingFor, rulingReader, whoseThere, writerOf } from './ruling-place.ts';

type Changing = CommandOf<'decide-ruling'> | CommandOf<'confirm-ruling'> | CommandOf<'end-ruling'>;

export const askRulingHandler: Handler<CommandOf<'ask-ruling'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const { teamId, to, boardQuestionId } = command;
    const found = await teamFor(app, teamId, ctx, 'ask-rulings');
    if (!found.ok) return found;
    const steeringGroupId =
      to === 'county' ? undefined : groupOf(found.value.federation, teamId, ctx.today);
    if (to === 'steering-group' && steeringGroupId === undefined)
      return err({ code: 'no-steering-group' });
    const asked = askRuling(command, { teamId, steeringGroupId, boardQuestionId }, ctx);
    if (!asked.ok || boardQuestionId === undefined)
      return asked.ok ? saved(asked.value, ctx) : asked;
    if (to !== 'county') return err({ code: 'invalid', fields: ['to'] });
    const passed = await passedOn(app, { boardQuestionId, ruling: asked.value }, found.value, ctx);
    if (!passed.ok) return passed;
    const { writes, ids, subjects } = saved(asked.value, ctx).value;
    return ok({
      writes: [...writes, ...passed.value],
      ids,
      subjects: [...subjects, boardQuestionId],
    });
  },
};

/** A question of the samordnare's across teams that becomes this one: each says of the other. */
async function passedOn(
  app: App,
  { boardQuestionId, ruling }: { readonly boardQuestionId: string; readonly ruling: Ruling },
  { roles }: TeamAtHand,
  ctx: RuledContext,
): Promise<Result<readonly Write[], Refusal>> {
  const verdict = mayDo(roles, 'write-board');
  if (!verdict.allowed) return err({ code: 'denied', reason: verdict.reason });
  const stored = await read(app.store, 'federation', 'board-question', boardQuestionId);
  if (stored === undefined) return err({ code: 'not-found', what: 'board-question' });
  const passed = passOnBoardQuestion(stored.body, ruling.id, ctx);
  return passed.ok ? ok(replacing(stored, passed.value)) : passed;
}

export const noteRulingHandler: Handler<CommandOf<'note-ruling'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await rulingReader(app, ctx);
    if (!found.ok) return found;
    const whose = whoseThere(found.value, command.whose);
    if (!whose.ok) return whose;
    const written = writerOf(found.value.person, whose.value);
    if (!written.ok) return written;
    const noted = noteRuling(command, whose.value, written.value, ctx);
    return noted.ok ? saved(noted.value, ctx) : noted;
  },
};

export const replaceRulingHandler: Handler<CommandOf<'replace-ruling'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await rulingFor(app, command.rulingId, ctx);
    if (!found.ok) return found;
    const { person, stored, whose } = found.value;
    const written = writerOf(person, whose);
    if (!written.ok) return written;
    const replaced = replaceRuling(stored.body, command, written.value, ctx);
    if (!replaced.ok) return replaced;
    const { old, next } = replaced.value;
    return ok({
      // The new one is theirs who decide it now.
      writes: [...replacing(stored, old), create({ ...next, ...whose })],
      ids: { rulingId: next.id },
      subjects: [old.id, next.id],
    });
  },
};

/** Decides what was asked, confirms what a secretary wrote, or ends what has been decided. */
export const changeRulingHandler: Handler<Changing> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await rulingFor(app, command.rulingId, ctx);
    if (!found.ok) return found;
    const { person, stored, whose } = found.value;
    const written = (command.verb === 'confirm-ruling' ? confirmerOf : writerOf)(person, whose);
    if (!written.ok) return written;
    // It is theirs whose it was when it was decided: the groups are redrawn.
    const at = stored.body.state === 'asked' ? { ...stored.body, ...whose } : stored.body;
    const changed = change(at, command, written.value, ctx);
    if (!changed.ok) return changed;
    const { id } = stored.body;
    return ok({
      writes: [
        ...replacing(stored, changed.value),
        ...(command.verb === 'decide-ruling' ? [ask(tellRulingJob(changed.value, ctx.now))] : []),
      ],
      ids: { rulingId: id },
      subjects: [id],
    });
  },
};

function change(
  ruling: Ruling,
  command: Changing,
  written: Parameters<typeof decideRuling>[2],
  ctx: RuledContext,
): Result<Ruling, Refusal> {
  switch (command.verb) {
    case 'decide-ruling':
      return decideRuling(ruling, command, written, ctx);
    case 'confirm-ruling':
      return confirmRuling(ruling, written, ctx);
    case 'end-ruling':
      return endRuling(ruling, command.to, ctx);
  }
}

function saved(ruling: Ruling, ctx: RuledContext) {
  const { id, state } = ruling;
  return ok({
    writes: [create(ruling), ...(state === 'asked' ? [ask(tellRulingJob(ruling, ctx.now))] : [])],
    ids: { rulingId: id },
    subjects: [id],
  });
}
