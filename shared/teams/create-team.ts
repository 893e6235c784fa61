import type { CommandContext } from '../kernel/context.ts';
import { guardedField } from '../guard/guarded-field.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { swedishSortKey } from '../text/format.ts';
import type { TeamCommandOf } from './contract.ts';
import { settingsFrom } from './dated-settings.ts';
import type { TeamRefusal } from './refusals.ts';
import type { Team } from './team.ts';

type CreateTeam = Omit<TeamCommandOf<'create-team'>, 'verb'>;

/**
 * A team without members yet. Its id is its code in lower case: two teams with one code then meet in the store, since
 * the code begins every case reference.
 */
export function createTeam(
  { name, municipality, code }: CreateTeam,
  teams: readonly Team[],
  ctx: CommandContext,
): Result<Team, TeamRefusal> {
  if (teams.some((team) => team.code === code)) return err({ code: 'code-taken', teamCode: code });
  const safeName = guardedField('name', name, { maxLength: 80, notAName: true });
  if (!safeName.ok) return safeName;
  const safeMunicipality = guardedField('municipality', municipality, {
    maxLength: 60,
    notAName: true,
  });
  if (!safeMunicipality.ok) return safeMunicipality;
  return ok({
    kind: 'team',
    id: code.toLowerCase(),
    schemaVersion: 2,
    sort: swedishSortKey(safeName.value),
    name: safeName.value,
    municipality: safeMunicipality.value,
    code,
    members: [],
    settings: settingsFrom(ctx.today, { breakPeriods: [], fkMayRaise: false }),
    history: [{ type: 'created', at: ctx.now, by: ctx.actor }],
  });
}
