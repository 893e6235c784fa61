import type { ReportSection } from '../codes/report-sections.ts';
import type { Party } from '../codes/party.ts';
import { guardedField } from '../guard/guarded-field.ts';
import type { CommandContext } from '../kernel/context.ts';
import { periodOf } from '../kernel/period.ts';
import { parsePeriodCode } from '../kernel/period-code.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { reportTextForm, returnReportForm } from './forms.ts';
import type { PeriodReport, ReportChapter } from './period-report.ts';
import type { PeriodReportRefusal } from './refusals.ts';
import { reportId } from './report-path.ts';
import type { ReportSubject } from './subject.ts';

type Step = Result<PeriodReport, PeriodReportRefusal>;

/** Before anybody has written anything. */
export function newReport(subject: ReportSubject, period: string): PeriodReport {
  return {
    ...{ kind: 'period-report', id: reportId(subject, period), schemaVersion: 3 },
    ...{ subject, period, state: 'draft', sort: period },
    ...{ texts: {}, signatures: [], history: [] },
  };
}

interface Written {
  readonly section: ReportSection;
  readonly text?: string | undefined;
  readonly basedOn: number;
  readonly confirmed?: string[] | undefined;
}

/**
 * What stands under a heading from now on; empty for nothing, also where another report's text would be carried over. Several write at
 * the same time, each under a heading: refused where somebody else has written under the same since.
 */
export function writeReport(
  report: PeriodReport,
  { section, text = '', basedOn, confirmed }: Written,
  ctx: CommandContext,
): Step {
  if (report.state === 'signed') return err({ code: 'report-signed' });
  const { maxLength } = reportTextForm.fields.text;
  const guarded =
    text.trim() === '' ? ok('') : guardedField('text', text, { maxLength, confirmed });
  if (!guarded.ok) return guarded;
  const before = report.texts[section];
  if (before?.text === guarded.value) return ok(report);
  if ((before?.version ?? 0) !== basedOn) return err({ code: 'report-text-changed' });
  const version = basedOn + 1;
  const happened = { at: ctx.now, by: ctx.actor };
  return ok({
    ...report,
    texts: { ...report.texts, [section]: { text: guarded.value, version, ...happened } },
    history: [...report.history, { type: 'written', ...happened, section, version }],
  });
}

/** Left to those who sign it, when the period is over. */
export function submitReport(report: PeriodReport, ctx: CommandContext): Step {
  if (report.state === 'signed') return err({ code: 'report-signed' });
  if (report.state === 'submitted') return err({ code: 'report-submitted' });
  const ref = parsePeriodCode(report.period);
  if (!ref.ok) return err({ code: 'invalid', fields: ['period'] });
  if (periodOf(ref.value).to >= ctx.today) return err({ code: 'report-not-over' });
  return ok({
    ...report,
    state: 'submitted',
    history: [...report.history, { type: 'submitted', at: ctx.now, by: ctx.actor }],
  });
}

/** Back to those who write it, with what those who sign it want to have changed. */
export function returnReport(
  report: PeriodReport,
  { text, confirmed }: { readonly text: string; readonly confirmed?: string[] | undefined },
  ctx: CommandContext,
): Step {
  if (report.state === 'signed') return err({ code: 'report-signed' });
  if (report.state === 'draft') return err({ code: 'report-not-submitted' });
  const { maxLength } = returnReportForm.fields.text;
  const guarded = guardedField('text', text, { maxLength, confirmed });
  if (!guarded.ok) return guarded;
  return ok({
    ...report,
    state: 'draft',
    history: [
      ...report.history,
      { type: 'returned', at: ctx.now, by: ctx.actor, text: guarded.value },
    ],
  });
}

/** Signed by a party's manager; with the first signature it is frozen as it is read then. */
export function signReport(
  report: PeriodReport,
  { party, chapters }: { readonly party: Party; readonly chapters: readonly ReportChapter[] },
  ctx: CommandContext,
): Step {
  if (report.state === 'draft') return err({ code: 'report-not-submitted' });
  if (report.signatures.some((one) => one.party === party))
    return err({ code: 'report-signed-by-you' });
  const happened = { at: ctx.now, by: ctx.actor };
  return ok({
    ...report,
    state: 'signed',
    signatures: [...report.signatures, { party, ...happened }],
    frozen: report.frozen ?? { chapters, at: ctx.now },
    history: [...report.history, { type: 'signed', ...happened }],
  });
}
