import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentExtract } from '../../../shared/trail/present-extract.ts';
import type { App } from '../context/app.ts';
import { trails } from '../documents/audit-pack.ts';
import type { Audit } from '../documents/records.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { caseFor } from '../permission/case-permission.ts';
import { asker, permit, teamFor } from '../permission/permission.ts';
import type { Download } from '../context/download.ts';
import { linesBack } from '../trail/lines-back.ts';

interface AtCase {
  readonly teamId: string;
  readonly reference: string;
}

/**
 * All that is stored about a reference (registerutdrag), as a file: the case with its history, its places on agendas, what was
 * logged about it. Who it is about the system does not know: the party that raised it joins the two.
 */
export async function extract(
  app: App,
  actor: AccountKey,
  at: AtCase,
): Promise<Result<Download, Refusal>> {
  const asking = asker(app, actor);
  const team = await teamFor(app, at.teamId, asking, 'read-extract');
  if (!team.ok) return team;
  const found = await caseFor(app, at, asking);
  if (!found.ok) return found;
  const allowed = permit(team.value.roles, 'read-extract', found.value.starCase.body);
  if (!allowed.ok) return allowed;
  await app.readLog.note(actor, at.teamId, 'extract', at.reference);
  const meetings = await listAll(app.store, teamScope(at.teamId), { kind: 'meeting', limit: 50 });
  const lines: Audit[] = [];
  for (const trail of trails)
    for await (const { line } of linesBack(app.store, teamScope(at.teamId), { trail }))
      if (line.subjects.includes(at.reference)) lines.push(line);
  const text = presentExtract({
    team: team.value.team.body,
    starCase: allowed.value,
    meetings: meetings.map(({ body }) => body),
    lines: lines.toReversed().toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    now: app.clock.now(),
  });
  const fileName = `registerutdrag-${at.reference}.json`;
  return ok({ fileName, mediaType: 'application/json', text });
}
