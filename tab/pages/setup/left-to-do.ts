import type { TeamView } from '../../../shared/teams/view.ts';
import type { Route } from '../../router/route.ts';
import { teamText } from '../../text/team-text.ts';

export interface Lack {
  readonly text: string;
  /** Where it is done. */
  readonly route: Route;
}

/** What a team still lacks to work as it is meant to, in the order that it stops others: said before it is said to be ready. */
export function leftToDo(team: TeamView, meetings: number): readonly Lack[] {
  const words = teamText.setup;
  const settings = { page: 'settings', teamId: team.id } as const;
  return [
    ...team.vacancies.map((vacancy) => ({ text: vacancy, route: settings })),
    ...(team.channel.status === 'working' ? [] : [{ text: team.channel.text, route: settings }]),
    ...(meetings > 0
      ? []
      : [
          {
            text: words.noMeeting,
            route: { page: 'plan', teamId: team.id, kind: 'series' } as const,
          },
        ]),
    ...team.members
      .filter(({ linked }) => !linked)
      .map(({ functionText }) => ({ text: words.noAccount(functionText), route: settings })),
  ];
}
