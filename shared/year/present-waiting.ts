import { deviationCategoryLabels, deviationKindLabels } from '../codes/deviation.ts';
import type { Deviation } from '../deviations/deviation.ts';
import type { PeriodReport } from '../period-reports/period-report.ts';
import { parsePeriodCode } from '../kernel/period-code.ts';
import type { Team } from '../teams/team.ts';
import { formatPeriodShort, inSentence } from '../text/format.ts';

export interface TeamWaits {
  readonly team: Team;
  readonly deviations: readonly Deviation[];
  readonly reports: readonly PeriodReport[];
  readonly isWithoutCoordinator: boolean;
}

/**
 * What the teams have waiting for their styrgrupp, as lines of its agenda: by category and period, never by text, since a
 * card of it stands in a channel.
 */
export function waitsForSteering(teams: readonly TeamWaits[]): readonly string[] {
  return teams.flatMap(({ team, deviations, reports, isWithoutCoordinator }) => [
    ...(isWithoutCoordinator ? [`${team.name}: samordnare saknas och behöver utses`] : []),
    ...deviations
      .filter(({ state }) => state === 'with-steering')
      .map(
        ({ issue, category }) =>
          `${team.name}: ${inSentence(deviationKindLabels[issue])} att ta ställning till, ${inSentence(deviationCategoryLabels[category])}`,
      ),
    ...reports
      .filter(({ state }) => state === 'submitted')
      .map(({ id }) => `${team.name}: rapport att underteckna, ${inSentence(periodText(id))}`),
  ]);
}

/** What has been lifted to Länsam, by category. */
export function waitsForCounty(teams: readonly Pick<TeamWaits, 'team' | 'deviations'>[]) {
  return teams.flatMap(({ team, deviations }) =>
    deviations
      .filter(({ state }) => state === 'with-county')
      .map(
        ({ issue, category }) =>
          `${team.name}: ${inSentence(deviationKindLabels[issue])} lyft till Länsam, ${inSentence(deviationCategoryLabels[category])}`,
      ),
  );
}

function periodText(code: string): string {
  const ref = parsePeriodCode(code);
  return ref.ok ? formatPeriodShort(ref.value) : code;
}
