import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { MeView } from '../../../shared/home/view.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentMe } from '../../../shared/home/present-me.ts';
import { type App, today } from '../context/app.ts';

/** Open to everyone who is signed in: it tells only what the asker is. */
export async function me(app: App, actor: AccountKey): Promise<Result<MeView, Refusal>> {
  const { federation, teams } = await app.registry.current();
  return ok(
    presentMe({
      account: actor,
      federation: federation?.body,
      teams: [...teams.values()].map(({ body }) => body),
      today: today(app),
    }),
  );
}
