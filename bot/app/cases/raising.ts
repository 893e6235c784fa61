import { mayDo } from '../../../shared/access/access.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import { type Refusal, refusalText } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentRaising } from '../../../shared/meetings/call/present-raising.ts';
import type { RaisingView } from '../../../shared/meetings/call/view.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import { rolesIn } from '../../../shared/standing/roles.ts';
import { settingsOn } from '../../../shared/teams/dated-settings.ts';
import type { App } from '../context/app.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { missingIn } from '../documents/missing.ts';
import { read, readable, teamScope } from '../documents/stored.ts';
import { DocumentUnreadable } from '../errors.ts';
import { maySee, type RowReader, rowReaderFor } from '../permission/case-permission.ts';
import { asker, permit } from '../permission/permission.ts';

interface ToRaise {
  readonly teamId: string;
  readonly meetingId?: string | undefined;
  /** The ended case that is raised again. */
  readonly previous?: string | undefined;
}

/** Where a case can be raised: at the meetings that take cases, by the roles one has at each of them. */
export async function raising(
  app: App,
  actor: AccountKey,
  { teamId, meetingId, previous }: ToRaise,
): Promise<Result<RaisingView, Refusal>> {
  const asking = asker(app, actor);
  const reader = await rowReaderFor(app, teamId, asking);
  if (!reader.ok) return reader;
  const { team, federation, landscape, roles } = reader.value;
  const permitted = permit(roles, 'raise-case', undefined);
  if (!permitted.ok) return permitted;
  const live = (await liveMeetings(app, teamId)).map(({ body }) => body);
  const taking = live.filter(
    (meeting) =>
      (meeting.state === 'open' || meeting.plan.date >= asking.today) &&
      mayDo(rolesIn(actor, asking.today, team.body, federation, meeting), 'raise-case').allowed,
  );
  const chosen = taking.find(({ id }) => id === meetingId) ?? taking[0];
  const [ongoing, earlier] = await Promise.all([
    app.ongoing.of(teamId),
    seenCase(app, reader.value, previous),
  ]);
  await app.readLog.note(actor, teamId, 'raising');
  const view = presentRaising({
    team: team.body,
    meetings: taking,
    chosen,
    seatIds: ownSeatIds(team.body, actor, asking.today, chosen),
    ongoing: ongoing.filter((starCase) => maySee(reader.value, starCase)),
    previous: earlier,
    rules: landscape.rules,
    today: asking.today,
  });
  // Whoever sees FK's cases alone could raise nothing that they would see again.
  const isShut =
    !mayDo(roles, 'read-case-rows').allowed && !settingsOn(team.body, asking.today).fkMayRaise;
  const { at, ...shut } = view;
  return ok({
    ...shut,
    ...(isShut ? { shutText: refusalText({ code: 'fk-may-not-raise' }) } : at && { at }),
    ...missingIn(app, teamId, 'case', 'meeting'),
  });
}

async function seenCase(
  app: App,
  reader: RowReader,
  reference: string | undefined,
): Promise<StarCase | undefined> {
  if (reference === undefined) return undefined;
  const scope = teamScope(reader.team.body.id);
  const found = await readable(() => read(app.store, scope, 'case', reference));
  if (found === undefined || found instanceof DocumentUnreadable) return undefined;
  return maySee(reader, found.body) ? found.body : undefined;
}
