import type { Action } from '../../../shared/access/access.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import {
  changeRules,
  draftRules,
  publishRules,
  withdrawRules,
} from '../../../shared/rules/decide.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { RuleKind, RuleVersion } from '../../../shared/rules/version.ts';
import type { App } from '../context/app.ts';
import { federationFor } from '../permission/permission.ts';
import { replacing } from '../documents/stored.ts';
import { type Change, create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';

/** The processledare and the office write drafts (handbook §7). */
export const draftRulesHandler: Handler<CommandOf<'draft-rules'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await federationFor(app, ctx, 'draft-rules');
    if (!found.ok) return found;
    const drafted = draftRules(found.value.landscape.ruleVersions, command, ctx);
    if (!drafted.ok) return drafted;
    const { id } = drafted.value;
    return ok({ writes: [create(drafted.value)], ids: { rulesId: id }, subjects: [id] });
  },
};

export const changeRulesHandler: Handler<CommandOf<'change-rules'>> = {
  place: inFederation,
  decide: (app, command, ctx) =>
    changed(
      app,
      { ...command, kind: command.content.kind },
      ctx,
      'draft-rules',
      (version, teamIds) => changeRules(version, command, { ...ctx, teamIds }),
    ),
};

/** Only the office publishes. */
export const publishRulesHandler: Handler<CommandOf<'publish-rules'>> = {
  place: inFederation,
  decide: (app, command, ctx) =>
    changed(app, command, ctx, 'publish-rules', (version) => publishRules(version, command, ctx)),
};

export const withdrawRulesHandler: Handler<CommandOf<'withdraw-rules'>> = {
  place: inFederation,
  decide: (app, command, ctx) =>
    changed(app, command, ctx, 'draft-rules', (version) => withdrawRules(version, ctx)),
};

async function changed(
  app: App,
  { kind, id }: { readonly kind: RuleKind; readonly id: string },
  ctx: RuledContext,
  action: Action,
  decide: (version: RuleVersion, teamIds: ReadonlySet<string>) => Result<RuleVersion, Refusal>,
): Promise<Result<Change, Refusal>> {
  const found = await federationFor(app, ctx, action);
  if (!found.ok) return found;
  const { storedRules, teams } = found.value.landscape;
  const version = storedRules.find(({ body }) => body.kind === kind && body.id === id);
  if (version === undefined) return err({ code: 'not-found', what: 'rules' });
  const decided = decide(version.body, new Set(teams.keys()));
  if (!decided.ok) return decided;
  return ok({ writes: replacing(version, decided.value), ids: { rulesId: id }, subjects: [id] });
}
