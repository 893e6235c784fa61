import type { Team } from '../teams/team.ts';
import type { Ruling } from './ruling.ts';
import { rulingLevelLabels } from '../codes/ruling.ts';

/** What is told, and to whom: those who decide that a question waits, the team that asked what was decided. */
export type RulingNews = { readonly to: 'deciders' | 'team'; readonly text: string } | undefined;

export function presentRulingNews(
  ruling: Ruling,
  event: number,
  team: Pick<Team, 'name'>,
): RulingNews {
  const type = ruling.history[event]?.type;
  if (type === 'asked')
    return ruling.state === 'asked'
      ? {
          to: 'deciders',
          text: `${team.name} frågar: ”${ruling.question}” Svaret skrivs i fliken.`,
        }
      : undefined;
  // What was noted without a question was asked for by nobody.
  if (type !== 'decided' || ruling.history[0]?.type !== 'asked') return undefined;
  const who = rulingLevelLabels[ruling.level];
  return {
    to: 'team',
    text: `${who} har svarat på teamets fråga ”${ruling.question}”: ${ruling.decision ?? ''}`,
  };
}
