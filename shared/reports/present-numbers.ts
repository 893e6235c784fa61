import { roomText } from '../cases/page/present-queue.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import {
  periodCode,
  periodOf,
  type PeriodRef,
  previousPeriod,
  nextPeriod,
} from '../kernel/period.ts';
import type { Team } from '../teams/team.ts';
import { formatPeriod } from '../text/format.ts';
import { hiddenCaseCounts } from './case-cells.ts';
import { caseTables } from './case-tables.ts';
import { suppressedNote } from './definitions.ts';
import { type Figures, openFigures, suppressedFigures } from './figures.ts';
import { meetingTables } from './meeting-tables.ts';
import { periodChoices } from './period-choices.ts';
import { rulesNote } from '../rules/rules-note.ts';
import { hiddenTallyCounts } from './tally-numbers.ts';
import type { TeamNumbers } from './team-numbers.ts';
import type { NumbersView } from './view.ts';
import { tallyTables, workTables } from './work-tables.ts';

/** One team's numbers as page and as bot answer. `suppressed` for everyone outside the team (handbook §7). */
export function presentNumbers(
  team: Team,
  numbers: TeamNumbers,
  ref: PeriodRef,
  { suppressed, today }: { readonly suppressed: boolean; readonly today: IsoDate },
): NumbersView {
  const figures = suppressed ? figuresOutside(numbers) : openFigures;
  const next = nextPeriod(ref);
  const founded = team.history[0];
  return {
    teamId: team.id,
    teamName: team.name,
    period: { code: periodCode(ref), text: formatPeriod(ref) },
    previous: periodCode(previousPeriod(ref)),
    ...(periodOf(next).from <= today ? { next: periodCode(next) } : {}),
    periods: periodChoices(founded === undefined ? today : localDate(founded.at), today),
    headline: headline(numbers, figures),
    ongoingAgainstTarget: against(numbers, figures),
    tables: [
      ...caseTables(numbers.cases, figures),
      ...workTables(numbers.cases, figures, numbers.plan?.goals['m2-own-planning']),
      ...tallyTables(numbers.tallies, figures),
      ...meetingTables(numbers),
    ].filter(({ rows }) => rows.length > 0),
    ...(isEmpty(numbers) ? { emptyText: 'Inget är registrerat för teamet under perioden.' } : {}),
    ...(suppressed ? { suppressedNote: suppressedNote(numbers.rules) } : {}),
    rulesNote: rulesNote(numbers.rules),
  };
}

/** What may be shown of these numbers outside the team; the digest shows by the same. */
export function figuresOutside(numbers: TeamNumbers): Figures {
  const limits = numbers.rules;
  const hidden = new Set([
    ...hiddenCaseCounts(numbers.cases, limits.threshold),
    ...hiddenTallyCounts(numbers.tallies, limits.threshold),
  ]);
  return suppressedFigures(hidden, limits);
}

/** How the ongoing cases stand to the target range, in words; says nothing a hidden count could be had from. */
export function targetText(numbers: TeamNumbers, figures: Figures): string {
  if (!figures.isHidden('ongoing')) return roomText(numbers.cases.end.ongoing, numbers.target);
  const { target } = numbers;
  return target === undefined
    ? 'Inget målspann är satt'
    : `Målspann ${target.min}–${target.max}, antalet visas inte`;
}

function headline({ cases }: TeamNumbers, figures: Figures): NumbersView['headline'] {
  const { raised, received, end, closed, waitingTime } = cases;
  return [
    { code: 'raised', label: 'Aktualiserade', figure: figures.count('raised', raised) },
    { code: 'received', label: 'Mottagna', figure: figures.count('received', received) },
    { code: 'queued', label: 'I kö', figure: figures.count('queued', end.queued) },
    { code: 'ongoing', label: 'Pågående', figure: figures.count('ongoing', end.ongoing) },
    { code: 'closed', label: 'Avslutade', figure: figures.count('closed', closed) },
    {
      code: 'waiting-time',
      label: 'Väntetid (median)',
      figure: figures.duration(waitingTime.median, waitingTime.n),
      note: 'Från aktualisering till mottagande',
    },
  ];
}

function against(numbers: TeamNumbers, figures: Figures): NumbersView['ongoingAgainstTarget'] {
  const { target } = numbers;
  return {
    ...(figures.isHidden('ongoing') ? {} : { ongoing: numbers.cases.end.ongoing }),
    ...target,
    text: targetText(numbers, figures),
  };
}

function isEmpty({ cases, meetings, deviations, tallies }: TeamNumbers): boolean {
  const { everRaised, consultations } = cases;
  return everRaised + consultations + meetings.held + deviations.reported + tallies.tertials === 0;
}
