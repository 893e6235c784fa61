import {
  type CaseRelation,
  maySeeCase,
  mayStep,
  relationsTo,
} from '../../shared/access/case-access.ts';
import { ownSeatIds } from '../../shared/access/own-seats.ts';
import { rolesIn } from '../../shared/access/roles.ts';
import type { StarCase } from '../../shared/cases/case.ts';
import type { CaseVerb } from '../../shared/cases/contract.ts';
import type { Refusal } from '../../shared/commands/refusal.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { App } from './app.ts';
import type { ParsedDocument } from './documents.ts';
import { liveMeetings } from './meetings.ts';
import { type Asker, type TeamAtHand, teamFor } from './permission.ts';
import { read, teamScope } from './stored.ts';

export interface CaseAtHand extends TeamAtHand {
  readonly starCase: ParsedDocument<StarCase>;
  readonly relations: readonly CaseRelation[];
  readonly seatIds: readonly string[];
}

interface AtCase {
  readonly teamId: string;
  readonly reference: string;
}

/** The case, when the asker may see it. One they may not see is not there for them (handbook §4). */
export async function caseFor(
  app: App,
  { teamId, reference }: AtCase,
  asker: Asker,
): Promise<Result<CaseAtHand, Refusal>> {
  const found = await teamFor(app, teamId, asker, 'read-calendar');
  if (!found.ok) return found;
  const { team, federation } = found.value;
  const [starCase, meetings] = await Promise.all([
    read(app.store, teamScope(teamId), 'case', reference),
    // An ersättare is somebody here for the meeting they are sent to.
    found.value.roles.includes('deputy') ? liveMeetings(app, teamId) : [],
  ]);
  const { actor, today } = asker;
  const roles = [
    ...new Set([
      ...found.value.roles,
      ...meetings.flatMap(({ body }) => rolesIn(actor, today, team.body, federation, body)),
    ]),
  ];
  const seatIds = [
    ...ownSeatIds(team.body, actor, today),
    ...meetings.flatMap(({ body }) => ownSeatIds(team.body, actor, today, body)),
  ];
  if (starCase === undefined) return err({ code: 'not-found', what: 'case' });
  const relations = relationsTo(starCase.body, team.body, seatIds);
  if (!maySeeCase(starCase.body, roles, relations)) return err({ code: 'not-found', what: 'case' });
  return ok({ ...found.value, roles, starCase, relations, seatIds });
}

/** The case, when the asker may take that step in it. */
export async function caseStepFor(
  app: App,
  at: AtCase,
  asker: Asker,
  verb: CaseVerb,
): Promise<Result<CaseAtHand, Refusal>> {
  const found = await caseFor(app, at, asker);
  if (!found.ok) return found;
  const reason = mayStep(verb, found.value.roles, found.value.relations);
  return reason === undefined ? found : err({ code: 'denied', reason });
}
