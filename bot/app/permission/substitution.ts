import type { Action } from '../../../shared/access/access.ts';
import type { Role } from '../../../shared/access/role.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import { rolesIn } from '../../../shared/standing/roles.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { App } from '../context/app.ts';
import { meetingsAtHand } from '../documents/meetings.ts';
import { type Asker, permit, type TeamAtHand, teamFor } from './permission.ts';

/** What somebody is to a team as ersättare, at the meetings they have been sent to and for as long as that lasts. */
export interface SentAs {
  readonly roles: readonly Role[];
  readonly seatIds: readonly string[];
}

/** Nothing at all for who is nobody's ersättare, and costs nothing then. */
export async function sentAs(
  app: Pick<App, 'store'>,
  { team, federation, roles }: SeenTeam,
  { actor, today }: Asker,
): Promise<SentAs> {
  if (!roles.includes('deputy')) return { roles: [], seatIds: [] };
  const meetings = await meetingsAtHand(app, team.id, today);
  const sent = meetings.filter(({ body }) => ownSeatIds(team, actor, today, body).length > 0);
  return {
    // To lead is of one meeting, and is asked for there.
    roles: unique(
      sent
        .flatMap(({ body }) => rolesIn(actor, today, team, federation, body))
        .filter((role) => role !== 'meeting-lead'),
    ),
    seatIds: unique(sent.flatMap(({ body }) => ownSeatIds(team, actor, today, body))),
  };
}

interface SeenTeam {
  readonly team: Team;
  readonly federation: Federation;
  readonly roles: readonly Role[];
}

/** What is read and not written: the team's rows, figures and lists. */
export type ReadAction = Extract<Action, `read-${string}`>;

/**
 * The team, when the asker may read that of it. An ersättare reads as the member they stand in for (handbook §7); what
 * they may do lies with the meeting they are sent to, so that `roles` are their lasting ones.
 */
export async function readerFor(
  app: App,
  teamId: string,
  asker: Asker,
  action: ReadAction,
): Promise<Result<TeamAtHand & { readonly sent: SentAs }, Refusal>> {
  const found = await teamFor(app, teamId, asker, 'read-calendar');
  if (!found.ok) return found;
  const { team, federation, roles } = found.value;
  const sent = await sentAs(app, { team: team.body, federation, roles }, asker);
  return permit([...roles, ...sent.roles], action, { ...found.value, sent });
}

export function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
