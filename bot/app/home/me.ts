import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { MeView } from '../../../shared/home/view.ts';
import type { Role } from '../../../shared/access/role.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentMe } from '../../../shared/home/present-me.ts';
import { rolesIn } from '../../../shared/standing/roles.ts';
import { type App, mayFound, today } from '../context/app.ts';
import { sentAs } from '../permission/substitution.ts';

/** Open to everyone who is signed in: it tells only what the asker is. */
export async function me(app: App, actor: AccountKey): Promise<Result<MeView, Refusal>> {
  const landscape = await app.registry.current();
  const federation = landscape.federation?.body;
  const teams = [...landscape.teams.values()].map(({ body }) => body);
  const date = today(app);
  const sent = new Map<string, readonly Role[]>();
  for (const team of teams) {
    if (federation === undefined) break;
    const roles = rolesIn(actor, date, team, federation);
    const as = await sentAs(app, { team, federation, roles }, { actor, today: date });
    sent.set(team.id, as.roles);
  }
  return ok(
    presentMe({
      account: actor,
      federation,
      teams,
      sent,
      mayFound: mayFound(app, actor),
      today: date,
    }),
  );
}
