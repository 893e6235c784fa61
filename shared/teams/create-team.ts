import type { CommandContext } from '../kernel/context.ts';
import { allGuarded, guardedField } from '../guard/guarded-field.ts';
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
  { name, municipality, code, confirmed }: CreateTeam,
  teams: readonly Team[],
  ctx: CommandContext,
): Result<Team, TeamRefusal> {
  if (teams.some((team) => team.code === code)) return err({ code: 'code-taken', teamCode: code });
  const safe = allGuarded({
    name: guardedField('name', name, { maxLength: 80, confirmed }),
    municipality: guardedField('municipality', municipality, { maxLength: 60, confirmed }),
  });
  if (!safe.ok) return safe;
  return ok({
    kind: 'team',
    id: code.toLowerCase(),
    schemaVersion: 5,
    sort: swedishSortKey(safe.value.name),
    name: safe.value.name,
    municipality: safe.value.municipality,
    code,
    members: [],
    settings: settingsFrom(ctx.today, {
      breakPeriods: [],
      fkMayRaise: false,
      fkWorksWithCases: true,
    }),
    history: [{ type: 'created', at: ctx.now, by: ctx.actor }],
  });
}
