import { text } from '../text/text.ts';
import { createContext, use } from 'react';
import type { Action } from '../../shared/access/access.ts';
import type { MeView, MyTeam } from '../../shared/home/view.ts';

export const MeContext = createContext<MeView | undefined>(undefined);

/** Who is asking. Only inside the shell, which shows nothing until it knows. */
export function useMe(): MeView {
  const me = use(MeContext);
  if (me === undefined) throw new Error('useMe is used outside the shell.');
  return me;
}

function useMyTeam(teamId: string): MyTeam | undefined {
  return useMe().teams.find((team) => team.id === teamId);
}

/** As it is called; to who looks at it from elsewhere by what it is. */
export function useTeamName(teamId: string): string {
  return useMyTeam(teamId)?.name ?? text.app.theTeam;
}

/** What the asker may do in a team: which buttons to show. The server decides anew. */
export function useMay(teamId: string): (action: Action) => boolean {
  const team = useMyTeam(teamId);
  return (action) => team?.can.includes(action) ?? false;
}
