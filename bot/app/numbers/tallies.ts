import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { periodCode, periodOf, tertialOf } from '../../../shared/kernel/period.ts';
import { parsePeriodCode } from '../../../shared/kernel/period-code.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { presentTally } from '../../../shared/tallies/present.ts';
import type { TallyView } from '../../../shared/tallies/view.ts';
import type { App } from '../context/app.ts';
import { asker } from '../permission/permission.ts';
import { readerFor } from '../permission/substitution.ts';
import { read, teamScope } from '../documents/stored.ts';

/** The counts of one tertial (`2026-T3`), or of the one that runs. */
export async function tallies(
  app: App,
  actor: AccountKey,
  { teamId, tertial }: { readonly teamId: string; readonly tertial?: string | undefined },
): Promise<Result<TallyView, Refusal>> {
  const asking = asker(app, actor);
  const found = await readerFor(app, teamId, asking, 'read-tallies');
  if (!found.ok) return found;
  const { today } = asking;
  const ref = tertial === undefined ? ok(tertialOf(today)) : parsePeriodCode(tertial);
  if (!ref.ok || ref.value.kind !== 'tertial') return err({ code: 'invalid', fields: ['tertial'] });
  if (periodOf(ref.value).from > today) return err({ code: 'tertial-not-begun' });
  const stored = await read(app.store, teamScope(teamId), 'tally', periodCode(ref.value));
  const canCount = mayDo(found.value.roles, 'count-tallies').allowed;
  const { body: team } = found.value.team;
  return ok(presentTally({ team, tertial: ref.value, tally: stored?.body, canCount, today }));
}
