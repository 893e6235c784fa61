import type { IsoDate } from '../kernel/calendar.ts';
import { staffingOn } from '../reports/counting/staffing.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { settingsOn } from '../teams/dated-settings.ts';
import { isActiveOn } from '../teams/seats.ts';
import { allFigures } from '../reports/figures/all-figures.ts';
import { figureOf, medianOf, ratioFigure, sees } from '../reports/shown.ts';
import type { Figure } from '../reports/views/view.ts';
import { type CountyColumn, countyColumns } from './county-columns.ts';
import type { ShownTeam } from './digest-team.ts';
import { type GoalParts, goalPartsOf } from './goals.ts';

/** What the county's page is made of, of one team: little enough to be kept for hundreds. */
export interface CountyTeam {
  readonly teamId: string;
  readonly name: string;
  readonly figures: Readonly<Partial<Record<CountyColumn, Figure>>>;
  /** Days waited by those received in the period: the county's median is of all of them, not of the teams' medians. */
  readonly waits: readonly number[];
  readonly troubles: readonly TeamTrouble[];
  /** Where its report of the half-year that the goals are of stands; nothing for a team that was not there then. */
  readonly report?: ReportState | undefined;
  readonly now: GoalParts;
  readonly then: GoalParts;
  /** Of the period before that. */
  readonly before: GoalParts;
}

export type ReportState = 'missing' | 'submitted' | 'signed';

export type TeamTrouble =
  | { readonly code: 'no-coordinator' | 'no-channel' | 'intake-paused' }
  /** More in the queue than the team received in the half-year before. */
  | { readonly code: 'long-queue'; readonly queued: number; readonly received: number }
  | { readonly code: 'not-held'; readonly part: number; readonly of: number };

const ratios = ['held', 'all-functions'] as const;

/** The figures that are counted for it, and no others: flow, goals, and by what it is known whether there is anything. */
const codes: readonly string[] = [
  ...countyColumns,
  ...['took-part', 'took-part-of-planned', 'work-or-studies', 'af-measures'],
  ...['participants', 'participants-of-year', 'participants-from-before'],
  ...['meetings', 'reported-deviations', 'tallied-tertials'],
];
export const countyFigures = allFigures.filter(({ code }) => codes.includes(code));

interface Today {
  readonly today: IsoDate;
  readonly rules: RuleBook;
}

/** One team as the county sees it: flow totals, and of splits what has left the team (handbook §7). */
export function countyTeam(
  now: ShownTeam,
  { then, before }: Readonly<Record<'then' | 'before', Pick<ShownTeam, 'numbers' | 'shown'>>>,
  at: Today & { readonly report?: ReportState | undefined },
): CountyTeam {
  const { team, numbers, shown } = now;
  const figures = countyColumns.map((code) => [code, columnFigure(now, code)] as const);
  const waits = shown.folded.find(({ row }) => row.code === 'waiting-time');
  return {
    teamId: team.id,
    name: team.name,
    // Object.fromEntries forgets the keys, which are those of the columns.
    figures: Object.fromEntries(figures) as CountyTeam['figures'],
    waits: waits?.kind === 'spread' && sees(shown, 'waiting-time', 'received') ? waits.lengths : [],
    troubles: troublesOf(now, then.numbers.counted.received, at),
    ...(at.report !== undefined && { report: at.report }),
    now: goalPartsOf({ numbers, shown }),
    then: goalPartsOf(then),
    before: goalPartsOf(before),
  };
}

/** A column of the county's page, of one team. */
export function columnFigure({ shown }: Pick<ShownTeam, 'shown'>, code: CountyColumn): Figure {
  if (code === 'waiting-time' || code === 'handling-time') return medianOf(shown, code);
  const ratio = ratios.find((one) => one === code);
  if (ratio === undefined) return figureOf(shown, code);
  const meetings = shown.folded.find(({ row }) => row.code === 'meetings');
  const told = meetings?.kind === 'ratios' ? meetings.value[ratio] : undefined;
  return ratioFigure(shown, 'meetings', told ?? { part: 0, of: 0 });
}

/** As the team stood on the last day of what is looked at; whether it has a channel is known of today only. */
function troublesOf(
  { team, numbers }: ShownTeam,
  received: number,
  { today, rules }: Today,
): readonly TeamTrouble[] {
  const { lastDay } = numbers;
  const { queued, meetings } = numbers.counted;
  const { part, of } = meetings.held;
  const pause = settingsOn(team, lastDay).intakePaused;
  return [
    ...(staffingOn(team, rules, lastDay).vacant.includes('coordinator')
      ? [{ code: 'no-coordinator' } as const]
      : []),
    ...(team.channelId === undefined && lastDay === today ? [{ code: 'no-channel' } as const] : []),
    ...(pause !== undefined && isActiveOn(pause, lastDay)
      ? [{ code: 'intake-paused' } as const]
      : []),
    ...(queued > received && queued > 1 ? [{ code: 'long-queue', queued, received } as const] : []),
    ...(part < of ? [{ code: 'not-held', part, of } as const] : []),
  ];
}
