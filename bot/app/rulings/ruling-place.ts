import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import {
  allRoles,
  decidesIn,
  mayRead,
  type RulingPerson,
  rolesTo,
  rulingPerson,
  whoseNow,
  writesAs,
} from '../../../shared/rulings/reach.ts';
import type { Ruling, Written } from '../../../shared/rulings/ruling.ts';
import { type RulingOf, whoseIn } from '../../../shared/rulings/whose.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { read } from '../documents/stored.ts';
import type { Asker } from '../permission/permission.ts';

export interface RulingAsker {
  readonly landscape: Landscape;
  readonly person: RulingPerson;
}

/** What the asker is to everybody whose rulings there can be. */
export async function rulingAsker(
  app: App,
  { actor, today }: Asker,
): Promise<Result<RulingAsker, Refusal>> {
  const landscape = await app.registry.current();
  const federation = landscape.federation?.body;
  if (federation === undefined) return err({ code: 'denied', reason: 'not-in-team' });
  const teams = [...landscape.teams.values()].map(({ body }) => body);
  return ok({ landscape, person: rulingPerson(actor, today, federation, teams) });
}

/** The register, when they are anybody at all here. */
export async function rulingReader(app: App, asker: Asker): Promise<Result<RulingAsker, Refusal>> {
  const asking = await rulingAsker(app, asker);
  if (!asking.ok) return asking;
  const verdict = mayDo(allRoles(asking.value.person), 'read-rulings');
  return verdict.allowed ? asking : err({ code: 'denied', reason: verdict.reason });
}

/** Those that the code says, where they are there. */
export function whoseThere(
  { person, landscape }: RulingAsker,
  code: string,
): Result<RulingOf, Refusal> {
  const whose = whoseIn(code);
  if (whose === undefined) return err({ code: 'invalid', fields: ['whose'] });
  if (whose.level === 'team' && !landscape.teams.has(whose.teamId))
    return err({ code: 'not-found', what: 'team' });
  if (
    whose.level === 'steering-group' &&
    !person.federation.steeringGroups.some(({ id }) => id === whose.steeringGroupId)
  )
    return err({ code: 'not-found', what: 'steering-group' });
  return ok(whose);
}

/** As whom they write a decision of those, or why they may not. */
export function writerOf(person: RulingPerson, whose: RulingOf): Result<Written, Refusal> {
  const as = writesAs(person, whose);
  if (as !== undefined) return ok(as);
  const verdict = mayDo(rolesTo(person, whose), decisionOf[whose.level]);
  return err({ code: 'denied', reason: verdict.allowed ? 'not-for-your-role' : verdict.reason });
}

/** As whom they confirm what their secretary wrote: who wrote it cannot. */
export function confirmerOf(person: RulingPerson, whose: RulingOf): Result<Written, Refusal> {
  const as = writerOf(person, whose);
  if (!as.ok || decidesIn(person, whose)) return as;
  const reason = whose.level === 'county' ? 'only-county-confirms' : 'only-steering-confirms';
  return err({ code: 'denied', reason });
}

const decisionOf = {
  team: 'write-rulings',
  'steering-group': 'decide-rulings',
  county: 'decide-county-rulings',
} as const;

/** One that the asker may read, and whose it is to decide now; for others it is not there. */
export async function rulingFor(
  app: App,
  rulingId: string,
  asker: Asker,
): Promise<
  Result<
    RulingAsker & { readonly stored: ParsedDocument<Ruling>; readonly whose: RulingOf },
    Refusal
  >
> {
  const reader = await rulingReader(app, asker);
  if (!reader.ok) return reader;
  const { person } = reader.value;
  const stored = await read(app.store, 'federation', 'ruling', rulingId);
  if (stored === undefined || !mayRead(person, stored.body))
    return err({ code: 'not-found', what: 'ruling' });
  const whose = whoseNow(stored.body, person.federation, person.today);
  return ok({ ...reader.value, stored, whose });
}
