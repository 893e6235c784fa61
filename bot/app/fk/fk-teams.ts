import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Choice } from '../../../shared/text/choice.ts';
import type { App } from '../context/app.ts';
import { asker, teamFor } from '../permission/permission.ts';

/** Of the teams that FK's channel is for, those that the asker may let go of it. */
export async function fkTeamsToDisconnect(
  app: App,
  actor: AccountKey,
  teamIds: readonly string[],
): Promise<Result<readonly Choice[], Refusal>> {
  const choices: Choice[] = [];
  let refused: Refusal = { code: 'no-fk-channel' };
  for (const teamId of teamIds) {
    const found = await teamFor(app, teamId, asker(app, actor), 'change-team');
    if (found.ok) choices.push({ value: teamId, label: found.value.team.body.name });
    else refused = found.error;
  }
  return choices.length === 0 ? err(refused) : ok(choices);
}
