import { type Action, mayDo } from '../../../shared/access/access.ts';
import type { DenialReason } from '../../../shared/access/refusals.ts';
import { type CaseRelation, maySeeCase, relationsTo } from '../../../shared/cases/case-access.ts';
import { mayStep } from '../../../shared/cases/steps/steps.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import { rolesIn } from '../../../shared/standing/roles.ts';
import type { Role } from '../../../shared/access/role.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { CaseVerb } from '../../../shared/cases/forms/case-forms.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import {
  closedSinceLast,
  stillAwaited,
  type WhatIsOver,
} from '../../../shared/meetings/agenda/closed-cases.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { App } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { read, readable, teamScope } from '../documents/stored.ts';
import type { Asker, TeamAtHand } from './permission.ts';
import { readerFor, unique } from './substitution.ts';
import { DocumentUnreadable } from '../errors.ts';

/** Somebody who may read case rows of the team: all, FK's own, or those assigned to them (handbook §7). */
export interface RowReader extends TeamAtHand {
  readonly seatIds: readonly string[];
}

export interface CaseAtHand extends RowReader {
  readonly starCase: ParsedDocument<StarCase>;
  readonly relations: readonly CaseRelation[];
}

interface AtCase {
  readonly teamId: string;
  readonly reference: string;
}

/**
 * The team, when the asker may read any of its case rows. An ersättare is somebody here from the day the material of a
 * meeting they have been sent to goes out, to the day after it.
 */
export async function rowReaderFor(
  app: App,
  teamId: string,
  asker: Asker,
): Promise<Result<RowReader, Refusal>> {
  const found = await readerFor(app, teamId, asker, 'read-calendar');
  if (!found.ok) return found;
  const { team, sent } = found.value;
  const roles = unique([...found.value.roles, ...sent.roles]);
  const reason = rowsDenied(roles);
  if (reason !== undefined) return err({ code: 'denied', reason });
  const own = ownSeatIds(team.body, asker.actor, asker.today);
  return ok({ ...found.value, roles, seatIds: unique([...own, ...sent.seatIds]) });
}

/** Why somebody may read no case row of the team at all; nothing when they may read some. */
export function rowsDenied(roles: readonly Role[]): DenialReason | undefined {
  const all = mayDo(roles, 'read-case-rows');
  const some: readonly Action[] = ['read-fk-rows', 'read-assigned-rows'];
  if (all.allowed || some.some((action) => mayDo(roles, action).allowed)) return undefined;
  return all.reason;
}

type Seeing = Pick<RowReader, 'roles' | 'team' | 'seatIds'>;

/** Whether somebody may see that case; what they may not see is not there for them (handbook §4). */
export function maySee({ roles, team, seatIds }: Seeing, starCase: StarCase): boolean {
  return maySeeCase(starCase, roles, relationsTo(starCase, team.body, seatIds));
}

/** The case, when the asker may see it. */
export async function caseFor(
  app: App,
  { teamId, reference }: AtCase,
  asker: Asker,
): Promise<Result<CaseAtHand, Refusal>> {
  const reader = await rowReaderFor(app, teamId, asker);
  if (!reader.ok) return reader;
  const scope = teamScope(teamId);
  const starCase = await readable(() => read(app.store, scope, 'case', reference));
  if (starCase instanceof DocumentUnreadable) {
    // Whose it is stands in it: that it is there is told to those alone who see every case.
    if (mayDo(reader.value.roles, 'read-case-rows').allowed) throw starCase;
    return err({ code: 'not-found', what: 'case' });
  }
  if (starCase === undefined || !maySee(reader.value, starCase.body))
    return err({ code: 'not-found', what: 'case' });
  const { team, seatIds } = reader.value;
  const relations = relationsTo(starCase.body, team.body, seatIds);
  const leads = await leadsOver(app, starCase.body, reader.value, asker);
  const roles = leads
    ? unique([...reader.value.roles, 'meeting-lead' as const])
    : reader.value.roles;
  return ok({ ...reader.value, roles, starCase, relations });
}

/** Whoever has been chosen to lead a meeting that is being held may do to the cases on its agenda what the samordnare may. */
async function leadsOver(
  app: App,
  { id: reference }: StarCase,
  { roles, team, federation }: RowReader,
  { actor, today }: Asker,
): Promise<boolean> {
  if (!mayDo(roles, 'choose-lead').allowed || mayDo(roles, 'write-cases').allowed) return false;
  const live = await liveMeetings(app, team.body.id);
  const led = live
    .map(({ body }) => body)
    .filter((meeting) => meeting.state === 'open' && meeting.meetingLead !== undefined)
    .filter((meeting) =>
      rolesIn(actor, today, team.body, federation, meeting).includes('meeting-lead'),
    );
  for (const meeting of led) {
    if (meeting.items.some((item) => item.reference === reference)) return true;
    if (endedOnAgenda(meeting, await app.ended.around(meeting)).includes(reference)) return true;
  }
  return false;
}

/** `Avslutade ärenden`: those closed since the last meeting, and those with an outcome that is waited for. */
function endedOnAgenda(meeting: Meeting, over: WhatIsOver): readonly string[] {
  return [...closedSinceLast(meeting, over), ...stillAwaited(meeting, over)].map(({ id }) => id);
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
  const reason = mayStep(verb, found.value);
  return reason === undefined ? found : err({ code: 'denied', reason });
}
