import type { Refusal } from '../../../shared/commands/refusals.ts';
import { periodCode, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { parsePeriodCode } from '../../../shared/kernel/period-code.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { PeriodReport } from '../../../shared/period-reports/period-report.ts';
import { newReport } from '../../../shared/period-reports/steps.ts';
import { reportId } from '../../../shared/period-reports/report-path.ts';
import type { ReportSubject } from '../../../shared/period-reports/subject.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { read } from '../documents/stored.ts';
import { isReportPeriod } from '../numbers/team-numbers.ts';
import type { Asker } from '../permission/permission.ts';
import { type Asks, reportPlaceFor, type ReportPlace } from './report-place.ts';

/** A report of a period as it is stored, or as a new one where nobody has written yet. */
export interface ReportAtHand extends ReportPlace {
  readonly ref: PeriodRef;
  readonly report: PeriodReport;
  readonly stored?: ParsedDocument<PeriodReport>;
}

interface Asked {
  readonly subject: ReportSubject;
  readonly period: string;
}

export async function reportFor(
  app: App,
  { subject, period }: Asked,
  asking: Asker,
  asks: Asks,
): Promise<Result<ReportAtHand, Refusal>> {
  const ref = parsePeriodCode(period);
  const isPeriod = ref.ok && isReportPeriod(ref.value);
  const days = isPeriod ? periodOf(ref.value) : { from: asking.today, to: asking.today };
  // Who may not is told so, whatever else there is to say.
  const place = await reportPlaceFor(app, { subject, period: days }, asking, asks);
  if (!place.ok) return place;
  if (!ref.ok || !isPeriod) return err({ code: 'invalid', fields: ['period'] });
  if (days.from > asking.today) return err({ code: 'report-not-begun' });
  if (place.value.teams.length === 0) return err({ code: 'report-no-teams' });
  const code = periodCode(ref.value);
  const stored = await read(app.store, place.value.scope, 'period-report', reportId(subject, code));
  return ok({
    ...place.value,
    ref: ref.value,
    report: stored?.body ?? newReport(subject, code),
    ...(stored !== undefined && { stored }),
  });
}
