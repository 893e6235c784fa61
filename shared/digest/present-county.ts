import type { Entered } from '../entered/entered.ts';
import type { Federation } from '../federation/federation.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { lookedUntil, periodCode, periodOf, type PeriodRef } from '../kernel/period.ts';
import { spreadOf } from '../reports/counting/count.ts';
import { periodChoice } from '../reports/period-choices.ts';
import type { Figure } from '../reports/views/view.ts';
import { type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import { steers } from '../standing/roles.ts';
import {
  compareSwedish,
  formatCount,
  formatDay,
  formatDays,
  formatNumber,
  formatPeriod,
} from '../text/format.ts';
import { headings } from '../text/headings.ts';
import { figureWords } from '../text/reporting.ts';
import { settingsForm } from '../teams/settings-form.ts';
import { type CountyColumn, countyColumns } from './county-columns.ts';
import type { CountyTeam, ReportState, TeamTrouble } from './county-team.ts';
import type { CountyView } from './county-view.ts';
import { goalRows } from './goals.ts';

interface CountyFacts {
  readonly federation: Federation;
  readonly teams: readonly CountyTeam[];
  /** How many could not be counted in time. */
  readonly pending: number;
  readonly period: PeriodRef;
  readonly goalsPeriod: PeriodRef;
  /** What is entered of the county. */
  readonly entered: readonly Entered[];
  readonly rules: RuleBook;
  readonly today: IsoDate;
  /** The first day that any of the teams has anything of. */
  readonly since: IsoDate;
}

export const columnLabels: Readonly<Record<CountyColumn, string>> = {
  raised: 'Aktualiserade',
  received: 'Mottagna',
  queued: headings.inQueue,
  'waiting-time': 'Väntetid',
  ongoing: 'Pågående',
  closed: 'Avslutade',
  'handling-time': 'Handläggningstid',
  consultations: 'Konsultationer',
  held: 'Hållna möten',
  'all-functions': headings.allFunctions,
};

/** Every team beside the others, the goals of them all, and who is in trouble. */
export function presentCounty(facts: CountyFacts): CountyView {
  const { federation, pending, period, goalsPeriod, entered, rules, today, since } = facts;
  const teams = facts.teams.toSorted((a, b) => compareSwedish(a.name, b.name));
  const { to } = periodOf(period);
  const until = lookedUntil(period, today);
  return {
    title: `Länet: ${federation.name}`,
    ...periodChoice(period, since, today),
    ...(to < today ? {} : { soFar: figureWords.soFar(today) }),
    columns: countyColumns.map((code) => ({ code, label: columnLabels[code] })),
    teams: teams.map(({ teamId, name, figures }) => ({
      teamId,
      name,
      ...steeringOf(federation, teamId, until),
      figures,
    })),
    total: totals(teams, ruleSetOn(rules, today).medianFrom),
    goalsOf: formatPeriod(goalsPeriod),
    goals: goalRows({
      ...{ level: 'county', period: goalsPeriod, partly: true },
      now: teams.map((one) => one.now),
      then: teams.map((one) => one.then),
      before: teams.map((one) => one.before),
      // Of the whole county what is entered is its own.
      entered: { teams: [], county: entered },
      ...{ federation, rules, until, today },
    }),
    troubles: teams
      .filter(({ troubles }) => troubles.length > 0)
      .map(({ teamId, name, troubles }) => ({ teamId, name, texts: troubles.map(troubleText) })),
    ...(until < today && { troublesOn: formatDay(until) }),
    reports: reportStates(teams),
    reportPeriod: periodCode(goalsPeriod),
    pending,
    ...(pending === 0
      ? {}
      : {
          pendingText: `${formatCount(pending, 'team', 'team')} räknas fortfarande och är inte med än. Sidan fylls på av sig själv.`,
        }),
    ...(teams.length + pending === 0 ? { emptyText: 'Det finns inga team än.' } : {}),
    suppressedNote:
      'Här står det som teamen rapporterar: antal ärenden, möten och mediantider. Målens andelar räknas av det som är publicerat, så att ingen kan kännas igen.',
  };
}

const reportLabels: Readonly<Record<ReportState, string>> = {
  missing: 'Saknas',
  submitted: headings.awaitsSignature,
  signed: 'Undertecknade',
};

function reportStates(teams: readonly CountyTeam[]): CountyView['reports'] {
  return (['missing', 'submitted', 'signed'] as const)
    .map((state) => ({
      state,
      label: reportLabels[state],
      teams: teams
        .filter(({ report }) => report === state)
        .map(({ teamId, name }) => ({ teamId, name })),
    }))
    .filter((one) => one.teams.length > 0);
}

/** Who answered for it when the period ended. */
function steeringOf(federation: Federation, teamId: string, on: IsoDate) {
  const group = federation.steeringGroups.find(({ id }) => steers(federation, id, teamId, on));
  return group === undefined ? {} : { steeringGroup: group.name };
}

/** Sums of what is counted; the county's waiting time is the median of all, and handling times have no sum. */
function totals(teams: readonly CountyTeam[], medianFrom: number): CountyView['total'] {
  const entries = countyColumns.flatMap((code): readonly (readonly [CountyColumn, Figure])[] => {
    if (code === 'handling-time') return [];
    if (code === 'waiting-time') {
      const { n, median } = spreadOf(teams.flatMap(({ waits }) => waits));
      return median === undefined || n < medianFrom
        ? []
        : [[code, { text: formatDays(Math.floor(median + 0.5)), value: median }]];
    }
    const figures = teams.flatMap(({ figures: of }) => of[code] ?? []);
    const value = sum(figures.map((one) => one.value ?? 0));
    const of = sum(figures.map((one) => one.of ?? 0));
    return [
      [
        code,
        of === 0
          ? { text: formatNumber(value), value }
          : { text: `${formatNumber(value)} av ${formatNumber(of)}`, value, of },
      ],
    ];
  });
  // Object.fromEntries forgets the keys, which are those of the columns.
  return Object.fromEntries(entries) as CountyView['total'];
}

function troubleText(trouble: TeamTrouble): string {
  switch (trouble.code) {
    case 'no-coordinator':
      return 'Samordnare saknas';
    case 'no-channel':
      return 'Ingen kanal är ansluten, så kallelsen når ingen där';
    case 'intake-paused':
      return settingsForm.fields.paused.label;
    case 'long-queue':
      return `Lång kö: ${formatNumber(trouble.queued)} väntar, ${formatNumber(trouble.received)} togs emot under halvåret före`;
    case 'not-held':
      return figureWords.meetingsHeld(trouble.part, trouble.of);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
