import { deviationCategoryLabels } from '../codes/deviation.ts';
import type { Deviation } from '../deviations/deviation.ts';
import { awaitsConfirming } from '../deviations/history.ts';
import { type DeviationFacts, presentRow, stepText } from '../deviations/present.ts';
import { confirmedBy } from '../deviations/whose.ts';
import type { Instant } from '../kernel/calendar.ts';
import type { Team } from '../teams/team.ts';
import { inSentence } from '../text/format.ts';
import type { WaitingDeviation } from './view.ts';

/** A team's deviations, those that have ended among them. */
export interface TeamDeviations {
  readonly team: Pick<Team, 'id' | 'name'>;
  readonly deviations: readonly Deviation[];
}

/** Whether the styrgrupp has it and has not decided, or has something to confirm. */
export function isForSteeringNow(deviation: Deviation): boolean {
  if (deviation.state === 'with-steering') return true;
  return awaitsConfirming(deviation) !== undefined && confirmedBy(deviation) === 'steering-group';
}

/** What waits for a decision of the styrgrupp, with what can be done about it; what has waited longest first. */
export function waitingDeviations(
  all: readonly TeamDeviations[],
  facts: Pick<DeviationFacts, 'teams' | 'roles' | 'today'>,
): readonly WaitingDeviation[] {
  return all
    .flatMap(({ team, deviations }) =>
      deviations.filter(isForSteeringNow).map((deviation) => ({ team, deviation })),
    )
    .sort((a, b) => (a.deviation.sort < b.deviation.sort ? -1 : 1))
    .map(({ team, deviation }) => ({
      teamId: team.id,
      teamName: team.name,
      row: presentRow(deviation, facts),
    }));
}

/** What has happened to them since then, the newest first: who, as what, and never what was written. */
export function deviationNewsSince(
  all: readonly TeamDeviations[],
  since: Instant,
): readonly string[] {
  return all
    .flatMap(({ team, deviations }) =>
      deviations.flatMap(({ category, history }) =>
        history
          .filter(({ at }) => at >= since)
          .map((event) => ({
            at: event.at,
            text: `${team.name}, ”${deviationCategoryLabels[category]}”: ${inSentence(stepText(event))}`,
          })),
      ),
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ text }) => text);
}
