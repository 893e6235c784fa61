import type { CommandContext } from '../commands/context.ts';
import type { Refusal } from '../commands/refusal.ts';
import { guardText } from '../guard/guard.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Team } from '../teams/team.ts';
import type { Deviation, DeviationCategory } from './deviation.ts';

export interface DeviationReport {
  readonly category: DeviationCategory;
  /** May be empty: in five years one team reported two, so a category alone is enough (handbook §5). */
  readonly text: string;
  readonly meetingId?: string | undefined;
}

const maxLength = 300;

/** Anyone in a team can report one. Refuses `guarded` text. */
export function reportDeviation(
  team: Team,
  { category, text, meetingId }: DeviationReport,
  ctx: CommandContext,
): Result<Deviation, Refusal> {
  const guarded = text.trim() === '' ? ok({ text: '' }) : guardText(text, { maxLength });
  if (!guarded.ok) return err({ code: 'guarded', field: 'text', why: guarded.error });
  return ok({
    kind: 'deviation',
    id: ctx.newId(),
    schemaVersion: 2,
    state: 'reported',
    sort: ctx.now,
    teamId: team.id,
    issue: 'deviation',
    category,
    text: guarded.value.text,
    alsoTouches: [],
    structural: false,
    managerAsked: false,
    reportedOn: ctx.today,
    ...(meetingId === undefined ? {} : { meetingId }),
    history: [{ type: 'reported', at: ctx.now, by: ctx.actor }],
  });
}

/** The samordnare hands it to the local styrgrupp. */
export function forwardDeviation(
  deviation: Deviation,
  ctx: CommandContext,
): Result<Deviation, Refusal> {
  if (deviation.state !== 'reported') return err({ code: 'deviation-is', status: deviation.state });
  return ok({
    ...deviation,
    state: 'with-steering',
    history: [...deviation.history, { type: 'forwarded', at: ctx.now, by: ctx.actor }],
  });
}

/** Solved by the team itself, or by the styrgrupp. */
export function solveDeviation(
  deviation: Deviation,
  ctx: CommandContext,
): Result<Deviation, Refusal> {
  if (deviation.state === 'solved') return err({ code: 'deviation-is', status: deviation.state });
  return ok({
    ...deviation,
    state: 'solved',
    history: [...deviation.history, { type: 'solved', at: ctx.now, by: ctx.actor }],
  });
}
