import type { NewCase, StarCase } from '../../../shared/cases/case.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { casesAnew, raisedAgainAs } from '../documents/cases-anew.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { DocumentUnreadable } from '../errors.ts';
import { caseFor } from '../permission/case-permission.ts';
import type { Asker } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { read, readable, teamScope } from '../documents/stored.ts';

interface AtCase {
  readonly teamId: string;
  readonly reference: string;
}

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

/** The cases that one was raised again as, the first first; one that has been corrected to say otherwise is none of them. */
export async function casesAfter(app: App, at: AtCase): Promise<readonly NewCase[]> {
  const earlier = await earlierCase(app, at);
  return earlier === undefined ? [] : laterThan(app, earlier.body);
}

/** Whether another case, not withdrawn, was raised as that one anew: whoever may see it. */
export async function isRaisedAgain(app: App, at: AtCase): Promise<boolean> {
  return (await casesAfter(app, at)).some(counts);
}

/**
 * What keeps a case from being raised again twice: refused when it has been, and otherwise the case as it will stand,
 * knowing the new one: written with it, so that two who raise it in the same moment collide.
 */
export async function onlyOnceAgain(
  app: App,
  { teamId, reference }: { readonly teamId: string; readonly reference: string | undefined },
  as: string,
): Promise<Result<readonly Write[], Refusal>> {
  if (reference === undefined) return ok([]);
  const earlier = await earlierCase(app, { teamId, reference });
  if (earlier === undefined) return ok([]);
  const { body, etag } = earlier;
  const others = (await laterThan(app, body)).filter(({ id }) => id !== as);
  return others.some(counts)
    ? err({ code: 'already-raised-again' })
    : ok([{ op: 'replace', body: raisedAgainAs(body, [as]), etag }]);
}

async function earlierCase(
  app: App,
  { teamId, reference }: AtCase,
): Promise<ParsedDocument<StarCase> | undefined> {
  await casesAnew(app.store, teamId);
  return read(app.store, teamScope(teamId), 'case', reference);
}

async function laterThan(app: App, earlier: StarCase): Promise<readonly NewCase[]> {
  const references = earlier.type === 'new' ? (earlier.raisedAgainAs ?? []) : [];
  const found = await Promise.all(
    references.map((id) => readable(() => read(app.store, teamScope(earlier.teamId), 'case', id))),
  );
  return found.flatMap((one) => {
    if (one === undefined || one instanceof DocumentUnreadable) return [];
    return one.body.type === 'new' && one.body.previous === earlier.id ? [one.body] : [];
  });
}

function counts({ state }: NewCase): boolean {
  return state !== 'withdrawn';
}
