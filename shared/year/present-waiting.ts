import { deviationCategoryLabels, deviationKindLabels } from '../codes/deviation.ts';
import type { Deviation } from '../deviations/deviation.ts';
import { parsePeriodCode } from '../kernel/period-code.ts';
import { subjectWords } from '../period-reports/labels.ts';
import type { PeriodReport } from '../period-reports/period-report.ts';
import type { Ruling } from '../rulings/ruling.ts';
import type { Team } from '../teams/team.ts';
import { formatPeriodShort, inSentence } from '../text/format.ts';

export interface TeamWaits {
  readonly team: Team;
  readonly deviations: readonly Deviation[];
  readonly reports: readonly PeriodReport[];
  readonly isWithoutCoordinator: boolean;
}

/** What waits for those who meet without being one team's. */
export interface OwnWaits {
  /** Questions that they are asked to decide. */
  readonly rulings: readonly Ruling[];
  /** Their own, to be signed. */
  readonly reports: readonly PeriodReport[];
}

/**
 * What waits for a styrgrupp, as lines of its agenda. A deviation is told of by its category and never by its text, since a card
 * of it stands in a channel; the question of a ruling has been told there already.
 */
export function waitsForSteering(teams: readonly TeamWaits[], own: OwnWaits): readonly string[] {
  const ofTeams = teams.flatMap(({ team, deviations, reports, isWithoutCoordinator }) => [
    ...(isWithoutCoordinator ? [`${team.name}: samordnare saknas och behöver utses`] : []),
    ...deviations
      .filter(({ state }) => state === 'with-steering')
      .map(
        ({ issue, category }) =>
          `${team.name}: ${inSentence(deviationKindLabels[issue])} att ta ställning till, ${inSentence(deviationCategoryLabels[category])}`,
      ),
    ...toSign(reports).map(
      ({ period }) => `${team.name}: rapport att underteckna, ${inSentence(periodText(period))}`,
    ),
  ]);
  return [...ofTeams, ...ownLines(teams, own)];
}

/** What has been lifted to Länsam, by category, and what it is asked and signs itself. */
export function waitsForCounty(
  teams: readonly Pick<TeamWaits, 'team' | 'deviations'>[],
  own: OwnWaits,
): readonly string[] {
  const lifted = teams.flatMap(({ team, deviations }) =>
    deviations
      .filter(({ state }) => state === 'with-county')
      .map(
        ({ issue, category }) =>
          `${team.name}: ${inSentence(deviationKindLabels[issue])} lyft till Länsam, ${inSentence(deviationCategoryLabels[category])}`,
      ),
  );
  return [...lifted, ...ownLines(teams, own)];
}

function ownLines(
  teams: readonly Pick<TeamWaits, 'team'>[],
  { rulings, reports }: OwnWaits,
): readonly string[] {
  const asking = (id: string | undefined) => teams.find(({ team }) => team.id === id)?.team.name;
  return [
    ...rulings
      .filter(({ state }) => state === 'asked')
      .map(({ teamId, question }) => {
        const name = asking(teamId);
        return name === undefined
          ? `Fråga att besluta om: ”${question}”`
          : `${name} frågar: ”${question}”`;
      }),
    ...toSign(reports).map(
      ({ subject, period }) =>
        `${subjectWords[subject.type].title} att underteckna, ${inSentence(periodText(period))}`,
    ),
  ];
}

function toSign(reports: readonly PeriodReport[]): readonly PeriodReport[] {
  return reports.filter(({ state }) => state === 'submitted');
}

function periodText(code: string): string {
  const ref = parsePeriodCode(code);
  return ref.ok ? formatPeriodShort(ref.value) : code;
}
