import { ok, type Result } from '../kernel/result.ts';
import type { Team } from '../teams/team.ts';
import { checkedContent, type DeviationInput } from './content.ts';
import type { Deviation } from './deviation.ts';
import type { DeviationRefusal } from './refusals.ts';
import { type DeviationContext, doneNow } from './steps.ts';

export interface DeviationReport extends DeviationInput {
  readonly meetingId?: string | undefined;
}

/**
 * Anyone in a team can report one. Refuses what {@link checkedContent} refuses.
 *
 * @param teamIds every team of the federation; needed only when it touches others
 */
export function reportDeviation(
  team: Team,
  report: DeviationReport,
  ctx: DeviationContext,
  teamIds: readonly string[] = [],
): Result<Deviation, DeviationRefusal> {
  const nothing = { issue: 'deviation', alsoTouches: [], structural: false } as const;
  const content = checkedContent(team, report, { ...nothing, alsoTouches: [] }, teamIds);
  if (!content.ok) return content;
  const { meetingId } = report;
  return ok({
    kind: 'deviation',
    id: ctx.newId(),
    schemaVersion: 5,
    state: 'reported',
    sort: ctx.now,
    teamId: team.id,
    ...content.value,
    managerAsked: false,
    reportedOn: ctx.today,
    ...(meetingId === undefined ? {} : { meetingId }),
    history: [{ type: 'reported', ...doneNow(ctx) }],
  });
}
