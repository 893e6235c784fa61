import { figuresOutside, targetText } from '../reports/present-numbers.ts';
import { plainCount } from '../reports/figures.ts';
import type { TeamNumbers } from '../reports/team-numbers.ts';
import { parties, partyShortLabels } from '../codes/party.ts';
import type { Team } from '../teams/team.ts';
import { concernsOf } from './concerns.ts';
import type { DigestTeam } from './view.ts';

const verdictWords = {
  good: 'Går bra',
  watch: 'Håll ögonen på',
  act: 'Väntar på er',
} as const satisfies Record<DigestTeam['verdict'], string>;

/** One team as its styrgrupp sees it: no count below the threshold, and nothing one could be had from. */
export function digestTeam(team: Team, numbers: TeamNumbers): DigestTeam {
  const figures = figuresOutside(numbers);
  const concerns = concernsOf(numbers);
  const verdict = concerns[0]?.grade ?? 'good';
  const reasons = concerns.filter(({ grade }) => grade === verdict).map(({ short }) => short);
  const { cases, meetings, deviations, staffing } = numbers;
  return {
    teamId: team.id,
    name: team.name,
    queue: figures.count('queued', cases.end.queued),
    waiting: figures.duration(cases.waitingTime.median, cases.waitingTime.n),
    ongoing: figures.count('ongoing', cases.end.ongoing),
    targetText: targetText(numbers, figures),
    attendance: parties
      .filter((party) => meetings.seated[party] > 0)
      .map((party) => ({
        party: withCapital(partyShortLabels[party]),
        text: `${meetings.presence[party]} av ${meetings.seated[party]}`,
        share: meetings.presence[party] / meetings.seated[party],
      })),
    deviationsAwaiting: plainCount(deviations.awaitingSteering),
    verdict,
    verdictText: [verdictWords[verdict], ...(reasons.length > 0 ? [reasons.join(', ')] : [])].join(
      ': ',
    ),
    coordinatorMissing: staffing.vacant.includes('coordinator'),
  };
}

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
