import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { without } from '../../../shared/kernel/without.ts';
import { memberLabel } from '../../../shared/teams/labels.ts';
import { wantsNudges } from '../../../shared/teams/nudging.ts';
import { isHeldOn } from '../../../shared/teams/seats.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { presentAboutMe, presentLine } from '../../../shared/trail/present-trail.ts';
import type { AboutMeView } from '../../../shared/trail/view.ts';
import { type App, today } from '../context/app.ts';
import { ownFeed } from '../calendar/own-feed.ts';
import { trails } from '../documents/audit-pack.ts';
import { teamScope } from '../documents/stored.ts';
import type { Scope } from '../ports.ts';
import { linesBack, type NumberedLine } from './lines-back.ts';
import type { Download } from '../context/download.ts';

/** So many of the last lines are shown; the file has all. */
const shownLines = 50;

/** What is stored and logged about the one who asks: open to everybody, since it tells only of themselves. */
export async function aboutMe(app: App, actor: AccountKey): Promise<Result<AboutMeView, Refusal>> {
  const { view } = await mine(app, actor);
  return ok({ ...view, rows: view.rows.slice(0, shownLines) });
}

/** The same with every line, as a file. */
export async function aboutMeFile(app: App, actor: AccountKey): Promise<Result<Download, Refusal>> {
  const { view, lines } = await mine(app, actor);
  const told = without(view, 'rows');
  const text = JSON.stringify({ ...told, log: lines.map(({ line }) => line) }, null, 2);
  return ok({ fileName: 'om-mig.json', mediaType: 'application/json', text });
}

async function mine(app: App, actor: AccountKey) {
  const { teams, federation, channels } = await app.registry.current();
  const all = [...teams.values()].map(({ body }) => body);
  const own = all.filter(({ members }) => members.some(({ account }) => account === actor));
  const hasSeatNow = ({ members }: Team) =>
    members.some((seat) => seat.account === actor && isHeldOn(seat, today(app)));
  const above = (federation?.body.roles ?? []).filter(({ account }) => account === actor);
  const lines: (NumberedLine & { readonly team?: Team })[] = [];
  let [changes, reads] = [0, 0];
  // A team's log tells of somebody who has, or had, a seat or a role; nobody else gets past the table.
  const seen = above.length > 0 ? all : own;
  const scopes: readonly [Scope, Team | undefined][] = [
    ['federation', undefined],
    ...seen.map((team): [Scope, Team] => [teamScope(team.id), team]),
  ];
  for (const [scope, team] of scopes) {
    for (const trail of trails) {
      for await (const one of linesBack(app.store, scope, { trail })) {
        if (one.line.by !== actor) continue;
        if (trail === 'reads') reads += 1;
        else changes += 1;
        lines.push({ ...one, ...(team !== undefined && { team }) });
      }
    }
  }
  lines.sort((a, b) => (a.line.at < b.line.at ? 1 : -1));
  const view = presentAboutMe({
    account: actor,
    ...(await ownFeed(app, actor)),
    seats: own.flatMap((team) =>
      team.members
        .filter(({ account }) => account === actor)
        .map(({ id, from, to }) => ({
          teamName: team.name,
          label: memberLabel(team, id),
          ...{ from, to },
        })),
    ),
    roles: above,
    nudges: own.filter(hasSeatNow).map((team) => ({
      teamId: team.id,
      teamName: team.name,
      isOn: wantsNudges(team, actor),
      known: channels.get(team.channelId ?? '')?.body.nudging,
    })),
    decisionNudges: above.some(
      (held) => held.role === 'steering-member' && isHeldOn(held, today(app)),
    )
      ? {
          isOn: federation === undefined || wantsNudges(federation.body, actor),
          noIn: all.find((team) => !wantsNudges(team, actor))?.name,
        }
      : undefined,
    ...{ changes, reads },
    rows: lines.map(({ line, number, team }) => {
      const of = team ?? all.find(({ id }) => id === line.teamId);
      const row = presentLine({ ...line, number }, of);
      return of === undefined ? row : { ...row, who: `${of.name}: ${row.who}` };
    }),
  });
  return { view, lines };
}
