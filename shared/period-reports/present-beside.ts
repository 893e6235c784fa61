import type { CountyColumn } from '../digest/county-columns.ts';
import { columnLabels } from '../digest/present-county.ts';
import { columnFigure } from '../digest/county-team.ts';
import type { ShownTeam } from '../digest/digest-team.ts';
import { periodOf, type PeriodRef } from '../kernel/period.ts';
import type { Shown } from '../reports/shown.ts';
import { formatPeriodShort } from '../text/format.ts';
import { headings } from '../text/headings.ts';
import type { ReportSection } from '../codes/report-sections.ts';
import type { TablesBySection } from './chapters.ts';
import type { PeriodReport, ReportTable } from './period-report.ts';
import { besideTable } from './tables.ts';
import { groupsTitle, standingText } from './present-standing.ts';

const teamHead = 'Team';

/** Which columns stand together in a table, and under which heading: as many as a page has room for. */
const parts: readonly {
  readonly section: ReportSection;
  readonly title: string;
  readonly columns: readonly CountyColumn[];
}[] = [
  {
    section: 'participants',
    title: 'Teamen bredvid varandra: in i STAR',
    columns: ['raised', 'received', 'queued', 'waiting-time'],
  },
  {
    section: 'participants',
    title: 'Teamen bredvid varandra: pågående och avslutade',
    columns: ['ongoing', 'closed', 'handling-time', 'consultations'],
  },
  {
    section: 'collaboration',
    title: 'Teamen bredvid varandra: möten',
    columns: ['held', 'all-functions'],
  },
];

interface Beside {
  readonly teams: readonly ShownTeam[];
  /** What they come to together. */
  readonly total: Shown;
  /** A report of each team, by its id and the code of the period; without one where there is none. */
  readonly reports: readonly TeamReports[];
  /** Those of the styrgrupper, in the report of the county. */
  readonly groups: readonly GroupReport[];
  readonly ref: PeriodRef;
}

export interface TeamReports {
  readonly name: string;
  readonly of: readonly { readonly ref: PeriodRef; readonly report: PeriodReport | undefined }[];
}

export interface GroupReport {
  readonly name: string;
  readonly report: PeriodReport | undefined;
}

/** Teams beside each other, under the headings where that belongs; and whose reports there are. */
export function teamsBeside({ teams, total, reports, groups, ref }: Beside): TablesBySection {
  const isOne = teams.length < 2;
  return {
    background: [
      ...(reports.length === 0 ? [] : [reportsTable(reports)]),
      ...(groups.length === 0 ? [] : [groupsTable(groups, ref)]),
    ],
    ...(!isOne && {
      participants: sideBySide('participants', teams, total),
      collaboration: sideBySide('collaboration', teams, total),
    }),
  };
}

function sideBySide(
  section: ReportSection,
  teams: readonly ShownTeam[],
  total: Shown,
): readonly ReportTable[] {
  return parts
    .filter((part) => part.section === section)
    .map(({ title, columns }) => {
      const rowOf = (label: string, one: Pick<ShownTeam, 'shown'>) => ({
        label,
        cells: columns.map((code) => columnFigure(one, code).text),
      });
      return besideTable(title, {
        columns: [teamHead, ...columns.map((code) => columnLabels[code])],
        rows: [
          ...teams.map((one) => rowOf(one.team.name, one)),
          rowOf(headings.total, { shown: total }),
        ],
      });
    });
}

function reportsTable(reports: readonly TeamReports[]): ReportTable {
  const refs = reports[0]?.of.map(({ ref }) => ref) ?? [];
  return besideTable('Teamens rapporter', {
    columns: [teamHead, ...refs.map(formatPeriodShort)],
    rows: reports.map(({ name, of }) => ({
      label: name,
      cells: of.map(({ report }) => standingText(report)),
    })),
  });
}

function groupsTable(groups: readonly GroupReport[], ref: PeriodRef): ReportTable {
  return {
    title: groupsTitle(ref),
    lines: groups.map(({ name, report }) => ({ label: name, text: standingText(report) })),
  };
}

/** The periods that teams report on in a report of those above them: its half-years, or itself. */
export function reportedIn(ref: PeriodRef, today: string): readonly PeriodRef[] {
  const all: readonly PeriodRef[] =
    ref.kind === 'year'
      ? ([1, 2] as const).map((n) => ({ kind: 'half-year', year: ref.year, n }))
      : [ref];
  return all.filter((one) => periodOf(one).to < today);
}
