import type { IsoDate } from '../../kernel/calendar.ts';
import type { CaseRefusal } from '../refusals.ts';
import type { MeasureInput } from '../case-plan.ts';

/** Why the days of a measure cannot be so: as planned they are in order, and in fact they have been. */
export function daysRefusal(
  { from, to, startedOn, endedOn }: MeasureInput,
  today: IsoDate,
): CaseRefusal | undefined {
  if (to !== undefined && to < from) return { code: 'too-early', field: 'to', earliest: from };
  if (startedOn !== undefined && startedOn > today) return { code: 'not-yet', field: 'startedOn' };
  if (endedOn === undefined) return undefined;
  if (startedOn === undefined) return { code: 'invalid', fields: ['startedOn'] };
  if (endedOn < startedOn) return { code: 'too-early', field: 'endedOn', earliest: startedOn };
  return endedOn > today ? { code: 'not-yet', field: 'endedOn' } : undefined;
}
