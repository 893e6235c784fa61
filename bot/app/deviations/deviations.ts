import { deviationEnds, openDeviationStatuses } from '../../../shared/codes/deviation.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { presentDeviations } from '../../../shared/deviations/present.ts';
import type { DeviationsView } from '../../../shared/deviations/view.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { CursorInvalid } from '../errors.ts';
import type { Page } from '../ports.ts';
import { asker, teamFor } from '../permission/permission.ts';
import { readerFor } from '../permission/substitution.ts';
import { listAll, parseAll, teamScope } from '../documents/stored.ts';
import { missingIn } from '../documents/missing.ts';

/** As many as one looks through at a time. */
const mostEnded = 25;

/** What somebody still has to do something about, and what ended last; or, after a list, those that ended before. */
export async function deviations(
  app: App,
  actor: AccountKey,
  { teamId, after }: { readonly teamId: string; readonly after?: string | undefined },
): Promise<Result<DeviationsView, Refusal>> {
  const asking = asker(app, actor);
  const standing = await teamFor(app, teamId, asking, 'read-deviations');
  // An ersättare who is sent reads as the member; the styrgrupp sees nothing of the team's calendar.
  const found = standing.ok ? standing : await readerFor(app, teamId, asking, 'read-deviations');
  if (!found.ok) return found;
  await app.readLog.note(actor, teamId, 'deviations');
  const { team, roles, landscape } = found.value;
  const scope = teamScope(teamId);
  const [open, ended] = await Promise.all([
    after === undefined
      ? listAll(app.store, scope, { kind: 'deviation', state: openDeviationStatuses })
      : [],
    endedAfter(app, teamId, after),
  ]);
  if (ended === undefined) return err({ code: 'invalid', fields: ['after'] });
  const listed = [...open, ...parseAll(app.store, scope, 'deviation', ended.items)];
  return ok({
    ...presentDeviations({
      team: team.body,
      teams: [...landscape.teams.values()].map(({ body }) => body),
      deviations: listed.map(({ body }) => body),
      roles,
      today: asking.today,
    }),
    ...(ended.cursor === undefined ? {} : { moreEnded: ended.cursor }),
    ...missingIn(app, teamId, 'deviation'),
  });
}

/** Nothing when no list ended there. */
async function endedAfter(
  app: App,
  teamId: string,
  cursor: string | undefined,
): Promise<Page | undefined> {
  try {
    return await app.store.list(teamScope(teamId), {
      kind: 'deviation',
      state: deviationEnds,
      descending: true,
      limit: mostEnded,
      ...(cursor !== undefined && { cursor }),
    });
  } catch (error) {
    if (error instanceof CursorInvalid) return undefined;
    throw error;
  }
}
