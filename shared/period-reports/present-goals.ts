import type { GoalRow } from '../digest/view.ts';
import { headings } from '../text/headings.ts';
import { publishedWords } from '../text/reporting.ts';
import type { ReportTable } from './period-report.ts';

/** What can be told of is told in a sentence; of what is not entered the table says so. */
export function goalSentences(goals: readonly GoalRow[]): readonly string[] {
  return goals.flatMap(({ label, text, met, measured }) =>
    measured === undefined ? [] : [`${label}: ${text}.${metText(met)}`],
  );
}

export function goalTable(goals: readonly GoalRow[]): ReportTable {
  const how = goals.flatMap((goal) => goal.how ?? []);
  return {
    title: headings.goalsOfPlan,
    ...(how[0] !== undefined && { note: how[0] }),
    lines: goals.map(({ label, text, met }) => ({ label, text: `${text}${wasMet(met)}` })),
  };
}

function metText(met: boolean | undefined): string {
  return met === undefined ? '' : ` ${publishedWords.goalMet(met)}`;
}

function wasMet(met: boolean | undefined): string {
  return met === undefined ? '' : met ? ' (nått)' : ' (inte nått)';
}
