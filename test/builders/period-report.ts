import type { PeriodReport } from '../../shared/period-reports/period-report.ts';
import type { ReportSubject } from '../../shared/period-reports/subject.ts';
import { newReport } from '../../shared/period-reports/steps.ts';
import { managerAccount } from './app.ts';
import { coordinatorAccount } from './context.ts';

/** A team's report that waits for the styrgrupp, with a text under one heading. */
export function aSubmittedReport(period = '2026-H1', teamId = 'berg'): PeriodReport {
  return submitted({ type: 'team', teamId }, period);
}

/** One that nothing is left to do with. */
export function signedReport(subject: ReportSubject, period: string): PeriodReport {
  const happened = { at: '2026-09-11T08:00:00.000Z', by: managerAccount };
  const one = submitted(subject, period);
  return {
    ...one,
    state: 'signed',
    history: [...one.history, { type: 'signed', ...happened }],
  };
}

/** The same of a styrgrupp, or of the county. */
export function submitted(subject: ReportSubject, period: string): PeriodReport {
  const happened = { at: '2026-09-10T08:00:00.000Z', by: coordinatorAccount };
  return {
    ...newReport(subject, period),
    state: 'submitted',
    texts: { background: { text: 'Teamet är nytt sedan i våras.', version: 1, ...happened } },
    history: [
      { type: 'written', ...happened, section: 'background', version: 1 },
      { type: 'submitted', ...happened },
    ],
  };
}
