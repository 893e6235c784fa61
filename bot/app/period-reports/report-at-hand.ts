import type { Action } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import {
  periodCode,
  periodOf,
  type PeriodRef,
  periodsBefore,
} from '../../../shared/kernel/period.ts';
import { parsePeriodCode } from '../../../shared/kernel/period-code.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { presentEntered } from '../../../shared/entered/present.ts';
import { spanOf } from '../../../shared/entered/period.ts';
import type { Earlier, ReportSources } from '../../../shared/period-reports/chapters.ts';
import { enteredTables } from '../../../shared/period-reports/entered-tables.ts';
import { enteredIn } from '../documents/entered.ts';
import type { PeriodReport } from '../../../shared/period-reports/period-report.ts';
import { newReport } from '../../../shared/period-reports/steps.ts';
import { earlierRef } from '../../../shared/period-reports/present.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import { yearsFromFile } from '../../../shared/reports/present-years.ts';
import { periodsOfTrend, trendFigures } from '../../../shared/reports/present-trend.ts';
import type { NumbersView } from '../../../shared/reports/views/view.ts';
import { type App, today } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { read, teamScope } from '../documents/stored.ts';
import { publicationOf } from '../numbers/publications.ts';
import { isReportPeriod, numbersOfPeriods } from '../numbers/team-numbers.ts';
import { type Asker, type TeamAtHand, teamFor } from '../permission/permission.ts';

/** A team's report of a period as it is stored, or as a new one where nobody has written yet. */
export interface ReportAtHand extends TeamAtHand {
  readonly ref: PeriodRef;
  readonly report: PeriodReport;
  readonly stored?: ParsedDocument<PeriodReport>;
}

interface Asked {
  readonly teamId: string;
  readonly period: string;
}

export async function reportFor(
  app: App,
  { teamId, period }: Asked,
  asking: Asker,
  action: Action,
): Promise<Result<ReportAtHand, Refusal>> {
  const found = await teamFor(app, teamId, asking, action);
  if (!found.ok) return found;
  const ref = parsePeriodCode(period);
  if (!ref.ok || !isReportPeriod(ref.value)) return err({ code: 'invalid', fields: ['period'] });
  if (periodOf(ref.value).from > asking.today) return err({ code: 'report-not-begun' });
  const stored = await read(app.store, teamScope(teamId), 'period-report', periodCode(ref.value));
  return ok({
    ...found.value,
    ref: ref.value,
    report: stored?.body ?? newReport(teamId, periodCode(ref.value)),
    ...(stored !== undefined && { stored }),
  });
}

/** The numbers as they leave the team: what a report may say, whoever writes it. */
export async function numbersFor(
  app: App,
  { team: { body: team }, landscape, ref }: ReportAtHand,
): Promise<NumbersView> {
  const { rules } = landscape;
  const before = periodsBefore(ref, periodsOfTrend);
  const numbersOf = await numbersOfPeriods(
    app,
    team,
    { periods: [ref], inShort: { periods: before, figures: trendFigures } },
    rules,
  );
  const publication = await publicationOf(app, team, rules);
  return presentNumbers(team, numbersOf(ref), ref, {
    suppressed: true,
    publication,
    today: today(app),
    earlier: before.map((one) => ({ ref: one, numbers: numbersOf(one) })),
    years: yearsFromFile(await enteredIn(app, team.id)),
  });
}

/** What a report is made of beside its numbers: the one before it of the same kind, and what is entered of its year. */
export async function sourcesFor(app: App, at: ReportAtHand): Promise<ReportSources> {
  const { team, landscape, federation, ref } = at;
  const { rules } = landscape;
  const { from, to } = periodOf(ref);
  const year = { from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` };
  const there = (await enteredIn(app, team.body.id)).filter((one) => {
    const span = spanOf(one);
    // Of what was counted before there were cases every year, to be held against.
    return span.from <= year.to && (one.what === 'yearly' || span.to >= year.from);
  });
  const view = presentEntered({
    ...{ team: team.body, federationName: federation.name, there, rules, due: [] },
    ...{ canEnter: false, isInside: false, today: to },
  });
  return { earlier: await earlierFor(app, at), entered: enteredTables(view) };
}

async function earlierFor(
  app: App,
  { team: { body: team }, ref }: ReportAtHand,
): Promise<Earlier | undefined> {
  const { code, text } = earlierRef(ref);
  const before = await read(app.store, teamScope(team.id), 'period-report', code);
  return before && { report: before.body, period: text };
}
