import type { StarCase } from '../../../shared/cases/case.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { caseFor } from '../permission/case-permission.ts';
import type { Asker } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { listAll, read, teamScope } from '../documents/stored.ts';

/** The case that is raised again, where the team has it and the asker may see it. */
export async function previousCase(
  app: App,
  { teamId, reference }: { readonly teamId: string; readonly reference: string | undefined },
  asker: Asker,
): Promise<StarCase | undefined> {
  if (reference === undefined) return undefined;
  const found = await caseFor(app, { teamId, reference }, asker);
  return found.ok ? found.value.starCase.body : undefined;
}

/** Whether another case, not withdrawn, was raised as that one anew: whoever may see it. */
export async function isRaisedAgain(
  app: App,
  { teamId, reference }: { readonly teamId: string; readonly reference: string },
  except?: string,
): Promise<boolean> {
  const all = await listAll(app.store, teamScope(teamId), { kind: 'case' });
  return all.some(
    ({ body }) =>
      body.type === 'new' &&
      body.previous === reference &&
      body.state !== 'withdrawn' &&
      body.id !== except,
  );
}

/**
 * What keeps a case from being raised again twice: refused when it has been, and otherwise the case as it stands, to be
 * written with the new one so that two who raise it in the same moment collide.
 */
export async function onlyOnceAgain(
  app: App,
  { teamId, reference }: { readonly teamId: string; readonly reference: string | undefined },
  as?: string,
): Promise<Result<readonly Write[], Refusal>> {
  if (reference === undefined) return ok([]);
  const stored = await read(app.store, teamScope(teamId), 'case', reference);
  if (stored === undefined) return ok([]);
  return (await isRaisedAgain(app, { teamId, reference }, as))
    ? err({ code: 'already-raised-again' })
    : ok([{ op: 'replace', body: stored.body, etag: stored.etag }]);
}
