import { genderLabels, genders } from '../codes/raising.ts';
import type { PeriodRef } from '../kernel/period.ts';
import { csvOf } from '../text/csv.ts';
import { formatPeriod } from '../text/format.ts';
import { listed } from './published-lines.ts';
import type { Group } from './publications/publication.ts';
import { type PublishedTable, together } from './publications/table.ts';
import { figureOf, type Shown } from './shown.ts';

/** What the national follow-up calls what all the teams together are (handbook §8). */
const measure = 'STAR';

const head = ['Insats', 'Period', 'Räknas', 'Kön', 'Antal', 'Anmärkning'];
const counted: Readonly<Record<FinsamLine['of'], string>> = {
  participants: 'Deltagare under perioden',
  raised: 'Aktualiserade under perioden',
};
/** Why kön is told of some only. */
const why = {
  participants:
    'Kön redovisas för de aktualiserade: bredvid dem skulle deltagarnas kön visa vilka som avslutats eller inte tagits emot.',
  untold: 'I team där så få aktualiserats att någon skulle kunna kännas igen.',
};

/** A line of the file: those of some kön together, where they may be told, and without any those of whom kön may not. */
export interface FinsamLine {
  readonly of: 'participants' | 'raised';
  readonly who: Group | 'all' | 'untold';
  readonly count: number;
}

/**
 * How many participants there are, which is a flow total, and of those raised in the period as much by kön as the teams have published
 * of exactly that period (handbook §7): sums of their blocks, and so nothing that could not be reckoned from their pages. Kön of the
 * participants is published nowhere, since beside that of the raised it would tell who has been closed or declined.
 */
export function finsamLines(teams: readonly Shown[]): readonly FinsamLine[] {
  const raised = totalOf(teams, 'raised');
  const told = groupsTold(teams);
  const rest = raised - told.reduce((sum, { count = 0 }) => sum + count, 0);
  return [
    { of: 'participants', who: 'all', count: totalOf(teams, 'participants') },
    ...told.map((group) => ({ of: 'raised', who: group, count: group.count ?? 0 }) as const),
    ...(rest > 0 ? [{ of: 'raised', who: 'untold', count: rest } as const] : []),
    { of: 'raised', who: 'all', count: raised },
  ];
}

function totalOf(teams: readonly Shown[], code: string): number {
  return teams.reduce((sum, shown) => sum + (figureOf(shown, code).value ?? 0), 0);
}

function groupsTold(teams: readonly Shown[]): readonly Group[] {
  const tables = teams.flatMap((shown): readonly PublishedTable[] => {
    const table = shown.told?.split('gender');
    // Of another time than the period it is no part of it; nor where cases have gone since.
    const isOfPeriod = table?.note === undefined && table?.of === figureOf(shown, 'raised').value;
    return table !== undefined && isOfPeriod && table.of > 0 ? [table] : [];
  });
  if (tables.length === 0) return [];
  // All codes as one say nothing of kön.
  return together(tables).groups.filter(
    ({ codes, count }) => count !== undefined && codes.length < genders.length,
  );
}

/** The file for the national follow-up, by insats, kön and period, all teams of the county together (handbook §8). */
export function finsamCsv(teams: readonly Shown[], ref: PeriodRef): string {
  const period = formatPeriod(ref);
  return csvOf([
    head,
    ...finsamLines(teams).map(({ of, who, count }) => [
      ...[measure, period, counted[of], labelOf(who), String(count)],
      of === 'participants' ? why.participants : who === 'untold' ? why.untold : '',
    ]),
  ]);
}

function labelOf(who: FinsamLine['who']): string {
  if (who === 'all') return 'Alla';
  if (who === 'untold') return 'Kan inte redovisas efter kön';
  const labels: Readonly<Record<string, string>> = genderLabels;
  return listed(who.codes.map((code) => labels[code] ?? code));
}
