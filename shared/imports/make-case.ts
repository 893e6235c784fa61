import type { CaseEvent, CaseReference, StarCase } from '../cases/case.ts';
import { withHistory } from '../cases/happened.ts';
import { type IsoDate, zonedInstant } from '../kernel/calendar.ts';
import { ruleSetOn } from '../rules/rule-book.ts';
import type { RuledContext } from '../rules/ruled-context.ts';
import { unknownSeat } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import type { ImportedCase } from './imported-case.ts';
import type { ToldDay } from './written-days.ts';

/**
 * A row as the case it was: with a history of the days it tells, so that its numbers are the folds of every other case. Who
 * raised and who carried it nobody has told.
 */
export function importedStarCase(
  team: Team,
  row: ImportedCase,
  { importId, reference }: { readonly importId: string; readonly reference: CaseReference },
  ctx: RuledContext,
): StarCase {
  const history = historyOf(row, ctx);
  const raisedAt = history[0]?.at ?? ctx.now;
  const common = {
    ...{ kind: 'case' as const, id: reference, schemaVersion: 6 as const, teamId: team.id },
    ...{ state: 'raised', sort: '', current: { status: 'raised' as const }, history: [] },
    ...{ raisedAt, raisedBy: unknownSeat, raisingParty: row.raisingParty },
    imported: {
      importId,
      row: row.row,
      events: history.length,
      ...(daysOf(row).some(({ monthOnly }) => monthOnly) && { inexact: true as const }),
    },
  };
  if (row.type === 'consultation') return withHistory({ ...common, type: 'consultation' }, history);
  const { referrer, referrers, gender, ageBand, livelihoodIn, processLevel } = row;
  return withHistory(
    {
      ...common,
      ...{ type: 'new', referrer, referrers, gender, livelihoodIn },
      ...(ageBand && { ageBand }),
      ...(processLevel && { processLevel }),
      ...{ criteria: [], priorityGroups: [], talkedOver: false },
    },
    history,
  );
}

/** Of a month only, an event is on the first day that it can have been. */
function historyOf(row: ImportedCase, ctx: RuledContext): CaseEvent[] {
  const rules = ruleSetOn(ctx.rules, row.raised.on).code;
  let latest: IsoDate = row.raised.on;
  const happened = ({ on }: ToldDay) => {
    if (on > latest) latest = on;
    return { at: zonedInstant(latest, '12:00'), by: ctx.actor, rules };
  };
  const history: CaseEvent[] = [{ type: 'raised', ...happened(row.raised) }];
  if (row.type === 'consultation') {
    if (row.answered) history.push({ type: 'answered', ...happened(row.answered) });
    return history;
  }
  const { queued, received, declined, closed } = row;
  if (queued) history.push({ type: 'queued', ...happened(queued) });
  if (received)
    history.push({
      ...{ type: 'received', ...happened(received) },
      ...{ caseHolderId: unknownSeat, tasks: [] },
    });
  if (declined)
    history.push({ type: 'declined', ...happened(declined), criterion: declined.criterion });
  if (closed) history.push({ type: 'closed', ...happened(closed), closing: closed.closing });
  return history;
}

function daysOf(row: ImportedCase): readonly ToldDay[] {
  if (row.type === 'consultation') return [row.raised, ...(row.answered ? [row.answered] : [])];
  const { raised, queued, received, declined, closed } = row;
  return [raised, queued, received, declined, closed].filter((day) => day !== undefined);
}
