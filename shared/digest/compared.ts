import { periodCode, type PeriodRef } from '../kernel/period.ts';
import { formatPeriod } from '../text/format.ts';
import type { CountyColumn } from './county-columns.ts';
import { columnLabels } from './present-county.ts';
import type { CountyTeam } from './county-team.ts';
import type { Compared } from './compared-view.ts';

const columns: readonly CountyColumn[] = [
  ...(['raised', 'received', 'queued', 'ongoing', 'closed', 'waiting-time'] as const),
];

/** The first figures of several teams beside each other. */
export function comparedOf(teams: readonly CountyTeam[], period: PeriodRef): Compared {
  return {
    period: { code: periodCode(period), text: formatPeriod(period) },
    columns: columns.map((code) => ({ code, label: columnLabels[code] })),
    teams: teams.map(({ teamId, name, figures }) => ({
      ...{ teamId, name },
      figures: Object.fromEntries(columns.map((code) => [code, figures[code]])),
    })),
  };
}
