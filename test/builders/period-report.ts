import type { PeriodReport } from '../../shared/period-reports/period-report.ts';
import { newReport } from '../../shared/period-reports/steps.ts';
import { coordinatorAccount } from './context.ts';

/** A team's report that waits for the styrgrupp, with a text under one heading. */
export function aSubmittedReport(period = '2026-H1', teamId = 'berg'): PeriodReport {
  const happened = { at: '2026-09-10T08:00:00.000Z', by: coordinatorAccount };
  return {
    ...newReport(teamId, period),
    state: 'submitted',
    texts: { background: { text: 'Teamet är nytt sedan i våras.', version: 1, ...happened } },
    history: [
      { type: 'written', ...happened, section: 'background', version: 1 },
      { type: 'submitted', ...happened },
    ],
  };
}
