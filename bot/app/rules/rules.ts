import { mayDo } from '../../../shared/access/access.ts';
import { rolesAbove, rolesIn } from '../../../shared/standing/roles.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { presentRules } from '../../../shared/rules/present-rules.ts';
import type { RulesView } from '../../../shared/rules/view.ts';
import { presentTargets } from '../../../shared/teams/present-targets.ts';
import { type App, today } from '../context/app.ts';
import { missingIn } from '../documents/missing.ts';

/** The rule sets: open to everybody who is something in a team or above it. */
export async function rules(app: App, actor: AccountKey): Promise<Result<RulesView, Refusal>> {
  const landscape = await app.registry.current();
  const federation = landscape.federation?.body;
  if (federation === undefined) return err({ code: 'denied', reason: 'not-in-team' });
  const day = today(app);
  const teams = [...landscape.teams.values()].map(({ body }) => body);
  const roles = [
    ...rolesAbove(actor, day, federation).map(({ role }) => role),
    ...teams.flatMap((team) => rolesIn(actor, day, team, federation)),
  ];
  const verdict = mayDo(roles, 'read-rules');
  if (!verdict.allowed) return err({ code: 'denied', reason: verdict.reason });
  return ok({
    ...presentRules({
      versions: landscape.ruleVersions,
      teams,
      may: {
        draft: mayDo(roles, 'draft-rules').allowed,
        publish: mayDo(roles, 'publish-rules').allowed,
      },
      today: day,
    }),
    targets: presentTargets(teams, day),
    ...missingIn(app, undefined, 'rule-set', 'yearly-plan'),
  });
}
