import { mayDo } from '../../../shared/access/access.ts';
import { hasConsentWithdrawn } from '../../../shared/cases/before-end.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { CaseCommand, CaseCommandOf } from '../../../shared/cases/forms/contract.ts';
import type { CaseVerb } from '../../../shared/cases/forms/case-forms.ts';
import type { CaseAround } from '../../../shared/cases/around.ts';
import { takeStep } from '../../../shared/cases/steps/steps.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { type CaseAtHand, caseStepFor } from '../permission/case-permission.ts';
import { standingCases } from '../documents/cases.ts';
import { currentOffers } from '../documents/offers.ts';
import type { Write } from '../ports.ts';
import { isRaisedAgain, onlyOnceAgain, previousCase } from './previous-case.ts';
import { daysOfMeetings, liveMeetings, openIn } from '../documents/meetings.ts';
import { read, replacing, teamScope } from '../documents/stored.ts';
import type { Change, Handler } from '../commands/handler.ts';
import { inAgendaTurn } from '../agenda/agenda-turn.ts';
import {
  correctedOnAgendas,
  forgottenAtMeetings,
  offAgendas,
  refittedOnAgendas,
} from '../agenda/off-agendas.ts';
import { atCase } from '../commands/places.ts';

/** Every step of a case outside the agenda: the same for all verbs but for what the step may look at. */
const caseStepHandler: Handler<CaseCommand> = {
  place: atCase,
  async decide(app, command, ctx) {
    const found = await caseStepFor(app, command, ctx, command.verb);
    if (!found.ok) return found;
    return stepped(app, found.value, command, ctx);
  },
};

/** What may change the agendas, or be decided from the order of the whole queue: one at a time in the team. */
const onAgenda: ReadonlySet<CaseVerb> = new Set([
  'correct-case',
  'correct-closing',
  'withdraw-case',
  'withdraw-consent',
  'undo-step',
  'move-in-queue',
]);

/** How a step is carried out: those that may change an agenda take turns. */
export function handlerOfStep(verb: CaseVerb): Handler<CaseCommand> {
  return onAgenda.has(verb) ? inAgendaTurn(caseStepHandler) : caseStepHandler;
}

/** What says when the team looks at the case again. */
const booksFollowUp: ReadonlySet<CaseVerb> = new Set([
  'make-plan',
  'book-follow-up',
  'park-case',
  'resume-case',
]);

async function stepped(
  app: App,
  found: CaseAtHand,
  command: CaseCommand,
  ctx: RuledContext,
): Promise<Result<Change, Refusal>> {
  const { starCase } = found;
  // The meeting a step says it was taken at is one of this team's.
  if ('meetingId' in command && command.meetingId !== undefined) {
    const at = await read(app.store, teamScope(command.teamId), 'meeting', command.meetingId);
    if (at === undefined) return err({ code: 'not-found', what: 'meeting' });
  }
  const taken = takeStep(starCase.body, command, await around(app, found, command, ctx), ctx);
  if (!taken.ok) return taken;
  if (
    command.verb === 'correct-closing' &&
    hasConsentWithdrawn(taken.value) &&
    // Nothing points back at a case without consent: its row is purged (handbook §7).
    (await isRaisedAgain(app, command))
  )
    return err({ code: 'already-raised-again' });
  const once = await linkedOnce(app, starCase.body, taken.value);
  if (!once.ok) return once;
  const reference = starCase.body.id;
  const writes = replacing(starCase, taken.value);
  return ok({
    // The agendas say the same as the case or neither is saved.
    writes:
      writes.length === 0
        ? []
        : [...writes, ...once.value, ...(await onAgendas(app, found, taken.value, command, ctx))],
    ids: { reference },
    subjects: [reference],
  });
}

/** A correction can say that the case is another one anew, which is said of that one once. */
async function linkedOnce(
  app: App,
  before: StarCase,
  after: StarCase,
): Promise<Result<readonly Write[], Refusal>> {
  const was = before.type === 'new' ? before.previous : undefined;
  const reference = after.type === 'new' ? after.previous : undefined;
  if (reference === was) return ok([]);
  return onlyOnceAgain(app, { teamId: after.teamId, reference }, after.id);
}

async function onAgendas(
  app: App,
  { starCase: before }: CaseAtHand,
  starCase: StarCase,
  { verb }: CaseCommand,
  ctx: RuledContext,
): Promise<readonly Write[]> {
  if (verb === 'correct-case') return correctedOnAgendas(app, starCase, ctx);
  if (verb === 'withdraw-case') return offAgendas(app, starCase, ctx);
  if (hasConsentWithdrawn(starCase) && !hasConsentWithdrawn(before.body))
    return forgottenAtMeetings(app, starCase, ctx);
  return starCase.current.status === before.body.current.status
    ? []
    : refittedOnAgendas(app, starCase, ctx);
}

async function around(
  app: App,
  { starCase, team, roles, seatIds }: CaseAtHand,
  command: CaseCommand,
  ctx: RuledContext,
): Promise<CaseAround> {
  const { verb, teamId } = command;
  const { queued } = verb === 'move-in-queue' ? await standingCases(app, teamId) : { queued: [] };
  const choosesMeasures = verb === 'make-plan' || verb === 'set-measure';
  return {
    team: team.body,
    queued,
    offers: choosesMeasures ? await currentOffers(app) : [],
    meetingDays: booksFollowUp.has(verb) ? await daysOfMeetings(app, teamId) : [],
    openMeetingIds:
      verb === 'correct-closing'
        ? openIn((await liveMeetings(app, teamId)).map(({ body }) => body))
        : [],
    leads: mayDo(roles, 'write-cases').allowed,
    seatIds,
    previous: verb === 'correct-case' ? await previousIn(app, command, ctx) : undefined,
    hidesPrevious: await hidesPrevious(app, starCase.body, command, ctx),
  };
}

function previousIn(
  app: App,
  { teamId, raise }: CaseCommandOf<'correct-case'>,
  ctx: RuledContext,
): Promise<StarCase | undefined> {
  return previousCase(app, { teamId, reference: raise.previous }, ctx);
}

/** The form of one who may not see the case before had no link to keep. */
async function hidesPrevious(
  app: App,
  starCase: StarCase,
  { verb, teamId }: CaseCommand,
  ctx: RuledContext,
): Promise<boolean> {
  if (verb !== 'correct-case' || starCase.type !== 'new') return false;
  const { previous: reference } = starCase;
  return (
    reference !== undefined && (await previousCase(app, { teamId, reference }, ctx)) === undefined
  );
}
