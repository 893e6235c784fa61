import type { Command, CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Milestone } from '../../../shared/milestones/milestone.ts';
import { mayReadMilestone } from '../../../shared/milestones/reach.ts';
import {
  beginMilestone,
  dropMilestone,
  reachMilestone,
  type StandingAt,
  takeBackMilestone,
} from '../../../shared/milestones/stand.ts';
import {
  addMilestone,
  changeMilestone,
  type MilestoneContext,
} from '../../../shared/milestones/steps.ts';
import { isFor, ownerNow } from '../../../shared/milestones/whose-now.ts';
import type { RulingOf } from '../../../shared/rulings/whose.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { read, replacing } from '../documents/stored.ts';
import type { Asker } from '../permission/permission.ts';
import { type RulingAsker, rulingAsker, whoseThere } from '../rulings/ruling-place.ts';
import { milestoneWriterOf } from './milestone-place.ts';

type Standing = Extract<
  Command,
  { verb: 'begin-milestone' | 'reach-milestone' | 'drop-milestone' | 'take-back-milestone' }
>;

export const addMilestoneHandler: Handler<CommandOf<'add-milestone'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const asking = await rulingAsker(app, ctx);
    if (!asking.ok) return asking;
    const owner = whoseThere(asking.value, command.whose);
    if (!owner.ok) return owner;
    const as = milestoneWriterOf(asking.value.person, owner.value);
    if (!as.ok) return as;
    const added = addMilestone(command, owner.value, { ...ctx, as: as.value });
    if (!added.ok) return added;
    const { id } = added.value;
    return ok({ writes: [create(added.value)], ids: { milestoneId: id }, subjects: [id] });
  },
};

export const changeMilestoneHandler: Handler<CommandOf<'change-milestone'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await milestoneFor(app, command.milestoneId, ctx);
    if (!found.ok) return found;
    const { stored, person } = found.value;
    const as = milestoneWriterOf(person, ownerNow(stored.body, person));
    if (!as.ok) return as;
    return saved(stored, changeMilestone(stored.body, command, { ...ctx, as: as.value }));
  },
};

/** How it goes: with its owner, or with one of those that it has been given to. */
export const standMilestoneHandler: Handler<Standing> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await milestoneFor(app, command.milestoneId, ctx);
    if (!found.ok) return found;
    const { stored, person } = found.value;
    const whose = saidFor(found.value, command.whose);
    if (!whose.ok) return whose;
    const as = milestoneWriterOf(person, whose.value);
    if (!as.ok) return as;
    const { federation } = person;
    const at = { milestone: stored.body, whose: whose.value, federation };
    return saved(stored, stand(at, command, { ...ctx, as: as.value }));
  },
};

function stand(
  at: StandingAt,
  command: Standing,
  ctx: MilestoneContext,
): Result<Milestone, Refusal> {
  switch (command.verb) {
    case 'begin-milestone':
      return beginMilestone(at, ctx);
    case 'reach-milestone':
      return reachMilestone(at, command, ctx);
    case 'drop-milestone':
      return dropMilestone(at, command, ctx);
    case 'take-back-milestone':
      return takeBackMilestone(at, ctx);
  }
}

type Found = RulingAsker & { readonly stored: ParsedDocument<Milestone> };

/** One that the asker may read; for others it is not there. */
async function milestoneFor(
  app: App,
  milestoneId: string,
  asker: Asker,
): Promise<Result<Found, Refusal>> {
  const asking = await rulingAsker(app, asker);
  if (!asking.ok) return asking;
  const { person, landscape } = asking.value;
  const stored = await read(app.store, 'federation', 'milestone', milestoneId);
  const teams = [...landscape.teams.values()].map(({ body }) => body);
  if (stored === undefined || !mayReadMilestone(person, stored.body, teams))
    return err({ code: 'not-found', what: 'milestone' });
  return ok({ ...asking.value, stored });
}

/** For whom it is said: who are there and whose it is. */
function saidFor(found: Found, code: string | undefined): Result<RulingOf, Refusal> {
  const { stored, person } = found;
  if (code === undefined) return ok(ownerNow(stored.body, person));
  const whose = whoseThere(found, code);
  if (!whose.ok || isFor(stored.body, whose.value, person)) return whose;
  return err({ code: 'not-found', what: 'milestone' });
}

function saved(
  stored: ParsedDocument<Milestone>,
  changed: Result<Milestone, Refusal>,
): ReturnType<typeof done> | Result<never, Refusal> {
  return changed.ok ? done(stored, changed.value) : changed;
}

function done(stored: ParsedDocument<Milestone>, milestone: Milestone) {
  const { id } = milestone;
  return ok({
    writes: replacing(stored, milestone),
    ids: { milestoneId: id },
    subjects: [id],
  });
}
