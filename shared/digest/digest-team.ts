import { verdictLabels } from '../codes/digest.ts';
import { withCapital } from '../text/format.ts';
import { parties, partyShortLabels } from '../codes/party.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { TeamNumbers } from '../reports/numbers.ts';
import { targetText } from '../reports/present-numbers.ts';
import { figureOf, medianOf, ratioFigure, sees, type Shown } from '../reports/shown.ts';
import type { Team } from '../teams/team.ts';
import { concernsOf } from './concerns.ts';
import type { DigestTeam } from './view.ts';

/** A team with its numbers, and what of them may be seen outside it. */
export interface ShownTeam {
  readonly team: Team;
  readonly numbers: TeamNumbers;
  readonly shown: Shown;
}

/** One team as its styrgrupp sees it: flow totals, and nothing that its splits could be had from (handbook §7). */
export function digestTeam(one: ShownTeam, today: IsoDate): DigestTeam {
  const { team, numbers, shown } = one;
  const concerns = concernsOf(one, today);
  const verdict = concerns[0]?.grade ?? 'good';
  // The line has the one reason; the page has them all.
  const reason = concerns[0]?.short;
  const { attendance, meetings } = numbers.counted;
  return {
    teamId: team.id,
    name: team.name,
    queue: figureOf(shown, 'queued'),
    waiting: medianOf(shown, 'waiting-time'),
    ongoing: figureOf(shown, 'ongoing'),
    targetText: targetText(numbers, shown),
    allFunctions: ratioFigure(shown, 'meetings', meetings['all-functions']),
    attendance: parties
      .filter(() => sees(shown, 'attendance'))
      .map((party) => ({ party, ...attendance[party] }))
      .filter(({ of }) => of > 0)
      .map(({ party, part, of }) => ({
        party: withCapital(partyShortLabels[party]),
        text: `${part} av ${of}`,
      })),
    deviationsAwaiting: figureOf(shown, 'awaiting-steering'),
    verdict,
    verdictText:
      reason === undefined ? verdictLabels[verdict] : `${verdictLabels[verdict]}: ${reason}`,
    reasonsText: concerns
      // Each of these stands by itself among what waits.
      .map(({ ask, short, ofDeviations, ofCoordinator }) =>
        withCapital(ofDeviations || ofCoordinator ? `${short}.` : ask),
      )
      .join(' '),
    coordinatorMissing: numbers.staffing.vacant.includes('coordinator'),
  };
}
