import type { CommandOf } from '../../../shared/commands/command.ts';
import { enter, placesOf } from '../../../shared/entered/enter.ts';
import {
  countyPlace,
  type Entered,
  enteredOf,
  type Saying,
} from '../../../shared/entered/entered.ts';
import { idOf } from '../../../shared/entered/period.ts';
import { partsOf } from '../../../shared/kernel/calendar.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import { read, replacing } from '../documents/stored.ts';
import { federationFor } from '../permission/permission.ts';
import type { App } from '../context/app.ts';
import type { Write } from '../ports.ts';
import { allEntered } from './all-entered.ts';
import { yearsWithCases } from './case-years.ts';
import { importPart } from './import-part.ts';

/** Some rows of a file as what they say, each of the team it names. What is there already is not said anew. */
export const importEnteredHandler: Handler<CommandOf<'import-entered'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await federationFor(app, ctx, 'import-cases');
    if (!found.ok) return found;
    const { teams } = found.value.landscape;
    const part = await importPart(app, command, command.what, ctx);
    if (!part.ok) return part;
    const { rows, write, ids } = part.value;
    const { importId, what, confirmed } = command;
    const there = new Map((await allEntered(app)).map((one) => [one.id, one]));
    const made: Entered[] = [];
    for (const { teamId, said, source } of rows) {
      const place = teamId ?? countyPlace;
      const before = there.get(idOf(place, said));
      const isOf = said.what === what && isPlaceOf(said, teamId, teams);
      const isFree = before === undefined || before.withdrawn === true;
      const all = [...there.values()].filter(({ state }) => state === place);
      const asked = { place, source, confirmed, as: 'office' as const, importId, there: all };
      const entered = enter(said, asked, ctx);
      if (!entered.ok && entered.error.code === 'guarded') return entered;
      if (!isOf || !isFree || !entered.ok) return err({ code: 'import-row-contradicts' });
      there.set(entered.value.id, entered.value);
      made.push(entered.value);
    }
    if (await areCounted(app, made, ctx)) return err({ code: 'import-row-contradicts' });
    if (rows.length === 0) return ok({ writes: [], ids, subjects: [] });
    const writes: Write[] = [];
    for (const one of made) {
      const stored = await read(app.store, 'federation', 'entered', one.id);
      writes.push(...(stored === undefined ? [create(one)] : replacing(stored, one)));
    }
    return ok({ writes: [...writes, write], ids, subjects: [importId] });
  },
};

function isPlaceOf(
  { what }: Saying,
  teamId: string | undefined,
  teams: ReadonlyMap<string, unknown>,
): boolean {
  if (teamId === undefined) return placesOf[what].includes('county');
  return placesOf[what].includes('team') && teams.has(teamId);
}

/** Of a year that is not over, or in which cases count, the totals are theirs. */
async function areCounted(
  app: App,
  made: readonly Entered[],
  { today }: Pick<RuledContext, 'today'>,
): Promise<boolean> {
  const years = enteredOf(made, 'yearly');
  if (years.some(({ values }) => values.year >= partsOf(today).year)) return true;
  for (const teamId of new Set(years.map(({ state }) => state))) {
    const counted = await yearsWithCases(app, teamId);
    if (years.some(({ state, values }) => state === teamId && counted.has(values.year)))
      return true;
  }
  return false;
}
