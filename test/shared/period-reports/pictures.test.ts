import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoRules } from '../../../bot/local/demo/rules.ts';
import { zonedInstant } from '../../../shared/kernel/calendar.ts';
import {
  periodCode,
  periodOf,
  type PeriodRef,
  periodsBefore,
} from '../../../shared/kernel/period.ts';
import { chaptersOf } from '../../../shared/period-reports/chapters.ts';
import type { ReportChapter } from '../../../shared/period-reports/period-report.ts';
import { newReport } from '../../../shared/period-reports/steps.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import { periodsOfTrend } from '../../../shared/reports/present-trend.ts';
import type { NumbersSource } from '../../../shared/reports/counting/basis.ts';
import type { Publication } from '../../../shared/reports/publications/publication.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { Picture } from '../../../shared/reports/views/picture.ts';
import { demoAt } from '../../builders/demo.ts';
import { numbersOf } from '../../builders/numbers.ts';
import { allEditions, anEdition } from '../../builders/publication.ts';
import { anyCaseload } from '../reports/caseload.ts';

const today = '2026-12-01';
const all = demoAt(zonedInstant(today, '09:00'));

const periods: readonly PeriodRef[] = [
  { kind: 'tertial', year: 2026, n: 2 },
  { kind: 'half-year', year: 2026, n: 1 },
  { kind: 'year', year: 2026 },
];

function sourceOf(team: Team): NumbersSource {
  const scope = `team:${team.id}`;
  return {
    ...{ rules: demoRules, team, cases: all('case', scope) },
    meetings: all('meeting', scope),
    deviations: all('deviation', scope),
    tallies: all('tally', scope),
  };
}

/** A report's chapters for those outside the team, by what is published. */
function chaptersOn(
  ref: PeriodRef,
  source: NumbersSource,
  publication: Publication | undefined,
): readonly ReportChapter[] {
  const { team } = source;
  const counted = (one: PeriodRef) => numbersOf(source, periodOf(one), today);
  const earlier = periodsBefore(ref, periodsOfTrend).map((one) => ({
    ...{ ref: one, numbers: counted(one) },
  }));
  const options = { suppressed: true, publication, today, earlier };
  const view = presentNumbers(team, counted(ref), ref, options);
  return chaptersOf(
    newReport({ type: 'team', teamId: team.id }, periodCode(ref)),
    { ...view, note: '' },
    {},
  );
}

/** Each number of a picture by the words it stands under. */
function numbersIn(picture: Picture): readonly { under: readonly string[]; text: string }[] {
  switch (picture.kind) {
    case 'series':
      return picture.lines.flatMap(({ label, values }) =>
        values.flatMap((value, n) =>
          value === null ? [] : [{ under: [picture.ticks[n] ?? '', label], text: `${value}` }],
        ),
      );
    case 'columns':
      return picture.columns.map(({ label, value }) => ({ under: [label], text: `${value}` }));
    case 'stacks':
      return picture.rows.flatMap(({ values }) =>
        values.flatMap((value, n) =>
          value === 0 ? [] : [{ under: [picture.parts[n] ?? ''], text: `${value}` }],
        ),
      );
    case 'goals':
      return picture.rows.map(({ text }) => ({ under: [], text }));
    case 'grid':
      return picture.rows.flatMap(({ label, cells }) =>
        cells.flatMap((cell, n) =>
          cell === null
            ? []
            : [{ under: [label, picture.columns[n] ?? ''], text: `${cell.part} av ${cell.of}` }],
        ),
      );
  }
}

/** Each number that the tables of a chapter show, by the words it stands under. */
function shownIn({ tables }: ReportChapter): readonly { under: readonly string[]; text: string }[] {
  return tables.flatMap(({ columns, lines }) =>
    lines.flatMap(({ label, text, cells }) =>
      cells === undefined
        ? [{ under: [label], text }]
        : cells.map((cell, n) => ({ under: [label, columns?.[n + 1] ?? ''], text: cell })),
    ),
  );
}

/** What a picture shows and no table beside it does. */
function straysIn(chapter: ReportChapter): readonly unknown[] {
  const shown = shownIn(chapter);
  return (chapter.pictures ?? []).flatMap(({ picture }) =>
    numbersIn(picture).filter(
      ({ under, text }) =>
        !shown.some(
          (one) =>
            (one.text === text || one.text.startsWith(`${text} `)) &&
            under.every((word) => one.under.includes(word)),
        ),
    ),
  );
}

describe('the pictures of a report', () => {
  it('hold no number that the tables beside them do not show, in any of the demo’s reports', () => {
    const chapters = all('team').flatMap((team) => {
      const source = sourceOf(team);
      const publication = allEditions(source, today).at(-1);
      return periods.flatMap((ref) => chaptersOn(ref, source, publication));
    });
    expect(chapters.flatMap(straysIn)).toEqual([]);
    const drawn = chapters.flatMap(({ pictures }) => pictures ?? []);
    const kinds = new Set(drawn.map(({ picture }) => picture.kind));
    expect([...kinds].sort()).toEqual(['goals', 'grid', 'series', 'stacks']);
  });

  it('hold none of a team with any cases either, whatever of them is published', () => {
    const [team] = all('team');
    let drawn = 0;
    fc.assert(
      fc.property(anyCaseload(80, 320), (cases) => {
        const source = { ...sourceOf(team!), cases };
        const publication = anEdition(source, today);
        const chapters = periods.flatMap((ref) => chaptersOn(ref, source, publication));
        drawn += chapters.flatMap(({ pictures }) => pictures ?? []).length;
        expect(chapters.flatMap(straysIn)).toEqual([]);
      }),
      { seed: 2026, numRuns: 30 },
    );
    expect(drawn).toBeGreaterThan(30);
  });
});
