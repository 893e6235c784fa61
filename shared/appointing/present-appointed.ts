import type { AccountKey } from '../kernel/account-key.ts';
import type { Appointee } from '../teams/appointment.ts';
import type { Team } from '../teams/team.ts';
import type { AppointedView } from '../teams/view.ts';
import { withCapital } from '../text/format.ts';
import { appointeeText } from './present-appointees.ts';
import { appointedText, decidedText } from './present.ts';

/** Who is to be put in the seat, for the kansli; nothing when nobody waits for it. */
export function presentAppointed(team: Team, teams: readonly Team[]): AppointedView | undefined {
  const { appointment } = team;
  if (appointment?.status !== 'appointed') return undefined;
  const account = accountOf(appointment.who, team, teams);
  return {
    text: withCapital(appointedText(appointment, { team, teams })),
    ...{ byText: decidedText(appointment), from: appointment.from },
    ...(account !== undefined && { account }),
    ...(isSeated(appointment.who, team) && {
      alsoText: `Rollen som ${appointeeText(appointment.who, { team, teams })} finns kvar tills den avslutas under Medlemmar.`,
    }),
  };
}

/** In another seat than the samordnare's. */
function isSeated(who: Appointee, team: Team): boolean {
  const seat = who.as === 'seat' ? team.members.find(({ id }) => id === who.memberId) : undefined;
  return seat?.role === 'member' && seat.function !== 'coordinator';
}

function accountOf(who: Appointee, team: Team, teams: readonly Team[]): AccountKey | undefined {
  switch (who.as) {
    case 'seat':
      return team.members.find(({ id }) => id === who.memberId)?.account;
    case 'coordinator-of': {
      const seats = teams.find(({ id }) => id === who.teamId)?.members ?? [];
      return seats
        .filter(({ role, function: of }) => role === 'member' && of === 'coordinator')
        .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]?.account;
    }
    case 'other':
      return undefined;
  }
}
