import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { actionOf, mayWriteContacts } from '../../../shared/contacts/whose.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { allRoles, type RulingPerson, rulingPerson } from '../../../shared/rulings/reach.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import type { Asker } from '../permission/permission.ts';

interface ContactAsker {
  readonly landscape: Landscape;
  readonly person: RulingPerson;
}

/** What the asker is to everybody whose contacts there can be, when they are anybody at all here. */
export async function contactReader(
  app: App,
  { actor, today }: Asker,
): Promise<Result<ContactAsker, Refusal>> {
  const landscape = await app.registry.current();
  const federation = landscape.federation?.body;
  if (federation === undefined) return err({ code: 'denied', reason: 'not-in-team' });
  const teams = [...landscape.teams.values()].map(({ body }) => body);
  const person = rulingPerson(actor, today, federation, teams);
  const verdict = mayDo(allRoles(person), 'read-contacts');
  if (!verdict.allowed) return err({ code: 'denied', reason: verdict.reason });
  return ok({ landscape, person });
}

/** Whether they write that team's contacts, or the county's; or why not. */
export function writable(
  person: RulingPerson,
  teamId: string | undefined,
): Result<undefined, Refusal> {
  if (mayWriteContacts(person, teamId)) return ok(undefined);
  const roles = teamId === undefined ? allRoles(person) : (person.inTeams.get(teamId) ?? []);
  const verdict = mayDo(roles, actionOf(teamId));
  return err({ code: 'denied', reason: verdict.allowed ? 'not-for-your-role' : verdict.reason });
}
