import type { ScreeningTool } from '../codes/screening.ts';
import type { CommandContext } from '../kernel/context.ts';
import { periodOf } from '../kernel/period.ts';
import { parsePeriodCode } from '../kernel/period-code.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { TallyRefusal } from './refusals.ts';
import type { ScreeningCount, Tally } from './tally.ts';

/** Which count it is: one document a team and tertial. */
export interface TallyPlace {
  readonly teamId: string;
  /** `2026-T3` */
  readonly tertial: string;
}

/**
 * Sets how many were offered and did a screening in the tertial so far. The counts are the whole tertial's, not what is
 * added; the same counts again return the very same document.
 */
export function countScreening(
  stored: Tally | undefined,
  place: TallyPlace,
  { tool, offered, done }: ScreeningCount & { readonly tool: ScreeningTool },
  ctx: CommandContext,
): Result<Tally, TallyRefusal> {
  const begun = hasBegun(place, ctx);
  if (!begun.ok) return begun;
  if (done > offered) return err({ code: 'done-more-than-offered' });
  const tally = stored ?? emptyTally(place);
  const before = tally.screening[tool];
  if (stored !== undefined && before?.offered === offered && before.done === done) {
    return ok(stored);
  }
  const count = { offered, done };
  return ok({
    ...tally,
    screening: { ...tally.screening, [tool]: count },
    history: [
      ...tally.history,
      { type: 'screening-counted', at: ctx.now, by: ctx.actor, tool, count },
    ],
  });
}

/** Sets how many information occasions were held for referring services in the tertial so far. */
export function countOccasions(
  stored: Tally | undefined,
  place: TallyPlace,
  occasions: number,
  ctx: CommandContext,
): Result<Tally, TallyRefusal> {
  const begun = hasBegun(place, ctx);
  if (!begun.ok) return begun;
  const tally = stored ?? emptyTally(place);
  if (stored?.informationOccasions === occasions && occasionsCounted(stored)) return ok(stored);
  return ok({
    ...tally,
    informationOccasions: occasions,
    history: [
      ...tally.history,
      { type: 'occasions-counted', at: ctx.now, by: ctx.actor, occasions },
    ],
  });
}

/** A nought that somebody has counted is another thing than one that nobody has. */
function occasionsCounted(tally: Tally): boolean {
  return tally.history.some(({ type }) => type === 'occasions-counted');
}

function hasBegun({ tertial }: TallyPlace, ctx: CommandContext): Result<true, TallyRefusal> {
  const ref = parsePeriodCode(tertial);
  if (!ref.ok || ref.value.kind !== 'tertial') return err({ code: 'invalid', fields: ['tertial'] });
  return periodOf(ref.value).from <= ctx.today ? ok(true) : err({ code: 'tertial-not-begun' });
}

function emptyTally({ teamId, tertial }: TallyPlace): Tally {
  return {
    kind: 'tally',
    id: tertial,
    schemaVersion: 1,
    sort: tertial,
    teamId,
    screening: {},
    informationOccasions: 0,
    history: [],
  };
}
