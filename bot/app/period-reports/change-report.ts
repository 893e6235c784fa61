import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { CommandContext } from '../../../shared/kernel/context.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { chaptersOf } from '../../../shared/period-reports/chapters.ts';
import type { PeriodReport } from '../../../shared/period-reports/period-report.ts';
import {
  returnReport,
  signReport,
  submitReport,
  writeReport,
} from '../../../shared/period-reports/steps.ts';
import { ask, create, type Handler } from '../commands/handler.ts';
import { inFederation, inTeam } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import { replacing } from '../documents/stored.ts';
import { tellReportJob } from '../jobs/jobs.ts';
import { type ReportAtHand, reportFor } from './report-at-hand.ts';
import { type Asks, partyAt } from './report-place.ts';
import { reportContentsOf } from './sources.ts';

type ReportCommand = CommandOf<'write-report' | 'submit-report' | 'return-report' | 'sign-report'>;

/** Load, ask, decide, say what to save; what others have to hear of is told by a job. */
function reportHandler<C extends ReportCommand>(
  asks: Asks,
  decide: (
    app: App,
    at: ReportAtHand,
    command: C,
    ctx: CommandContext,
  ) => Promise<Result<PeriodReport, Refusal>> | Result<PeriodReport, Refusal>,
  { tells = false }: { readonly tells?: boolean } = {},
): Handler<C> {
  return {
    place: ({ subject }) => (subject.type === 'team' ? inTeam(subject) : inFederation()),
    async decide(app, command, ctx) {
      const at = await reportFor(app, command, ctx, asks);
      if (!at.ok) return at;
      const { report, stored } = at.value;
      const decided = await decide(app, at.value, command, ctx);
      if (!decided.ok) return decided;
      const changed = decided.value !== report;
      const saved =
        stored === undefined
          ? changed
            ? [create(decided.value)]
            : []
          : replacing(stored, decided.value);
      return ok({
        writes: changed && tells ? [...saved, ask(tellReportJob(decided.value, ctx.now))] : saved,
        ids: { period: report.period },
        subjects: [report.id],
      });
    },
  };
}

export const writeReportHandler = reportHandler<CommandOf<'write-report'>>(
  'write',
  (_app, { report }, command, ctx) => writeReport(report, command, ctx),
);

export const submitReportHandler = reportHandler<CommandOf<'submit-report'>>(
  'write',
  (_app, { report }, _command, ctx) => submitReport(report, ctx),
  { tells: true },
);

export const returnReportHandler = reportHandler<CommandOf<'return-report'>>(
  'sign',
  (_app, { report }, command, ctx) => returnReport(report, command, ctx),
  { tells: true },
);

export const signReportHandler = reportHandler<CommandOf<'sign-report'>>(
  'sign',
  async (app, at, _command, ctx) => {
    const party = partyAt(at, ctx);
    if (party === undefined) return err({ code: 'report-no-party' });
    const { numbers, sources } = await reportContentsOf(app, at);
    const chapters = chaptersOf(at.report, numbers, sources);
    return signReport(at.report, { party, chapters }, ctx);
  },
  { tells: true },
);
