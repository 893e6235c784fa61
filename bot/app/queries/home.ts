import { mayDo } from '../../../shared/access/access.ts';
import { rolesIn } from '../../../shared/access/roles.ts';
import type { Refusal } from '../../../shared/commands/refusal.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { AccountKey } from '../../../shared/teams/account.ts';
import { presentHome } from '../../../shared/teams/present-home.ts';
import type { HomeView } from '../../../shared/teams/view.ts';
import type { App } from '../app.ts';
import { standingCases } from '../cases.ts';
import { liveMeetings } from '../meetings.ts';
import { currentOffers } from '../offers.ts';
import { teamFor } from '../permission.ts';
import { listAll, teamScope } from '../stored.ts';
import { asker } from './asker.ts';

export async function home(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<HomeView, Refusal>> {
  const asking = asker(app, actor);
  const found = await teamFor(app, teamId, asking, 'read-calendar');
  if (!found.ok) return found;
  const { team, roles, landscape, federation } = found.value;
  const handlesDeviations = mayDo(roles, 'handle-deviations').allowed;
  const [meetings, standing, offers, reported] = await Promise.all([
    liveMeetings(app, teamId),
    standingCases(app, teamId),
    currentOffers(app),
    handlesDeviations
      ? listAll(app.store, teamScope(teamId), { kind: 'deviation', state: 'reported' })
      : [],
  ]);
  const next = meetings.find(({ body }) => body.plan.date >= asking.today)?.body;
  return ok(
    presentHome({
      team: team.body,
      account: actor,
      roles,
      rolesAtNext: rolesIn(actor, asking.today, team.body, federation, next),
      meetings: meetings.map(({ body }) => body),
      cases: [...standing.queued, ...standing.ongoing],
      offers,
      newDeviations: reported.length,
      channel: landscape.channels.get(team.body.channelId ?? '')?.body,
      now: app.clock.now(),
    }),
  );
}
