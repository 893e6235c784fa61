import type { StarCase } from '../../../shared/cases/case.ts';
import type { CasesView } from '../../../shared/cases/page/view.ts';
import { presentCases } from '../../../shared/cases/page/present-cases.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { maySee, rowReaderFor } from '../permission/case-permission.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { asker } from '../permission/permission.ts';
import { missingIn } from '../documents/missing.ts';

/** About a year of a large team; the numbers tell of the rest. */
const mostEnded = 100;
const live: ReadonlySet<string> = new Set(['raised', 'queued', 'ongoing']);

/** The cases of the team that the asker may read: all, FK's own, or those assigned to them (handbook §7). */
export async function cases(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<CasesView, Refusal>> {
  const asking = asker(app, actor);
  const reader = await rowReaderFor(app, teamId, asking);
  if (!reader.ok) return reader;
  await app.readLog.note(actor, teamId, 'cases');
  const { team, roles, seatIds, landscape } = reader.value;
  const [all, meetings] = await Promise.all([
    listAll(app.store, teamScope(teamId), { kind: 'case' }),
    liveMeetings(app, teamId),
  ]);
  const seen = all.map(({ body }) => body).filter((starCase) => maySee(reader.value, starCase));
  const ended = seen.filter(({ state }) => !live.has(state)).sort(latestFirst);
  return ok({
    ...presentCases({
      team: team.body,
      cases: [...seen.filter(({ state }) => live.has(state)), ...ended.slice(0, mostEnded)],
      moreEnded: ended.length > mostEnded,
      asker: { account: actor, roles, seatIds },
      nextMeetingDate: meetings.find(({ body }) => body.plan.date > asking.today)?.body.plan.date,
      rules: landscape.rules,
      today: asking.today,
    }),
    ...missingIn(app, teamId, 'case'),
  });
}

function latestFirst(a: StarCase, b: StarCase): number {
  return a.raisedAt < b.raisedAt ? 1 : -1;
}
