import { decides, isCalledTo } from '../codes/gathering.ts';
import type { Attendance } from '../codes/meeting.ts';
import type { Party } from '../codes/party.ts';
import type { Confirmed } from '../guard/confirming.ts';
import { addDays } from '../kernel/calendar.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { attendanceOf } from '../meetings/lead/opening.ts';
import { ofNoCase } from './answer.ts';
import type { FormValues } from '../forms/form.ts';
import { gatheringDecisionForm } from './forms.ts';
import type { Gathering, GatheringDecision } from './gathering.ts';
import type { GatheringRefusal } from './refusals.ts';
import { gatheringWith, inState, otherThan } from './transition.ts';

type Step = Result<Gathering, GatheringRefusal>;

/** From the day before; who has answered is noted as answered, who opens it and has not is there. */
export function openGathering(
  gathering: Gathering,
  openerSeatId: string | undefined,
  ctx: CommandContext,
): Step {
  const refused = otherThan(gathering, ['planned', 'called']);
  if (refused) return err(refused);
  if (ctx.today < addDays(gathering.plan.date, -1)) return err({ code: 'opens-on-its-day' });
  const answered = Object.entries(gathering.answers).map(
    ([seatId, answer]) => [seatId, attendanceOf(answer)] as const,
  );
  const opener = openerSeatId === undefined ? {} : { [openerSeatId]: 'digital' as const };
  return ok(
    gatheringWith(
      gathering,
      { type: 'opened', ...happenedNow(ctx) },
      {
        ...inState({ status: 'open', openedAt: ctx.now }),
        attendance: { ...opener, ...Object.fromEntries(answered) },
      },
    ),
  );
}

export function attendGathering(
  gathering: Gathering,
  seatId: string,
  attendance: Attendance,
  ctx: CommandContext,
): Step {
  const refused = otherThan(gathering, ['open']);
  if (refused) return err(refused);
  if (gathering.attendance[seatId] === attendance) return ok(gathering);
  return ok(
    gatheringWith(
      gathering,
      { type: 'attendance-set', ...happenedNow(ctx), seatId, attendance },
      { attendance: { ...gathering.attendance, [seatId]: attendance } },
    ),
  );
}

/** A decision, while the meeting is held; of one who is no member it is the secretary's until a member confirms it. */
export function decideGathering(
  gathering: Gathering,
  {
    text,
    owner,
    due,
    anchoring = [],
    anchorUntil,
    confirmed,
  }: FormValues<typeof gatheringDecisionForm> & Confirmed,
  { asSecretary }: { readonly asSecretary: boolean },
  ctx: CommandContext,
): Result<{ readonly gathering: Gathering; readonly decisionId: string }, GatheringRefusal> {
  if (!decides(gathering.what)) return err({ code: 'decides-nothing' });
  const refused = otherThan(gathering, ['open']);
  if (refused) return err(refused);
  const said = ofNoCase('text', text, gatheringDecisionForm.fields.text.maxLength, confirmed);
  if (!said.ok) return said;
  const early = [due, anchorUntil].find((day) => day !== undefined && day < ctx.today);
  if (early !== undefined)
    return err({
      code: 'too-early',
      field: early === due ? 'due' : 'anchorUntil',
      earliest: ctx.today,
    });
  const decisionId = ctx.newId();
  const decision: GatheringDecision = {
    ...{ id: decisionId, text: said.value, owner },
    ...(due === undefined ? {} : { due }),
    anchoring: anchoring.map((party) => ({
      party,
      ...(anchorUntil === undefined ? {} : { until: anchorUntil }),
    })),
    ...(asSecretary ? { asSecretary: true as const } : {}),
    ...happenedNow(ctx),
  };
  return ok({
    decisionId,
    gathering: gatheringWith(
      gathering,
      { type: 'decided', ...happenedNow(ctx), decisionId },
      { decisions: [...gathering.decisions, decision] },
    ),
  });
}

/** A member stands by what the secretary wrote; also when the meeting is over. */
export function confirmGatheringDecision(
  gathering: Gathering,
  decisionId: string,
  ctx: CommandContext,
): Step {
  const refused = otherThan(gathering, ['open', 'closed']);
  if (refused) return err(refused);
  const found = decisionOf(gathering, decisionId);
  if (!found.ok) return found;
  if (found.value.asSecretary === undefined) return err({ code: 'no-need-to-confirm' });
  if (found.value.confirmed !== undefined) return err({ code: 'already-confirmed' });
  return ok(
    gatheringWith(
      gathering,
      { type: 'confirmed', ...happenedNow(ctx), decisionId },
      withDecision(gathering, { ...found.value, confirmed: happenedNow(ctx) }),
    ),
  );
}

/** The party's representative has anchored it in the own organisation. */
export function anchorGatheringDecision(
  gathering: Gathering,
  decisionId: string,
  parties: readonly Party[],
  ctx: CommandContext,
): Step {
  const refused = otherThan(gathering, ['open', 'closed']);
  if (refused) return err(refused);
  const found = decisionOf(gathering, decisionId);
  if (!found.ok) return found;
  const own = found.value.anchoring.filter(({ party }) => parties.includes(party));
  if (own.length === 0) return err({ code: 'nothing-to-anchor' });
  const left = own.find(({ done }) => done === undefined);
  if (left === undefined) return err({ code: 'already-anchored' });
  const anchoring = found.value.anchoring.map((one) =>
    one.party === left.party ? { ...one, done: happenedNow(ctx) } : one,
  );
  return ok(
    gatheringWith(
      gathering,
      { type: 'anchored', ...happenedNow(ctx), decisionId, party: left.party },
      withDecision(gathering, { ...found.value, anchoring }),
    ),
  );
}

/** Over, with what waited for it as it was then. */
export function closeGathering(
  gathering: Gathering,
  waited: readonly string[],
  ctx: CommandContext,
): Step {
  const refused = otherThan(gathering, ['open']);
  if (refused) return err(refused);
  return ok(
    gatheringWith(
      gathering,
      { type: 'closed', ...happenedNow(ctx) },
      {
        ...inState({ status: 'closed', closedAt: ctx.now }),
        ...(waited.length === 0 ? {} : { waited: [...waited] }),
      },
    ),
  );
}

/** What nobody opens was held: on its day or after. What is called to is opened and closed instead, or it has no attendance. */
export function holdGathering(
  gathering: Gathering,
  came: number | undefined,
  ctx: CommandContext,
): Step {
  const refused = otherThan(gathering, ['planned', 'called']);
  if (refused) return err(refused);
  if (gathering.plan.date > ctx.today) return err({ code: 'not-held-yet' });
  if (isCalledTo(gathering.what)) return err({ code: 'gathering-is', status: 'called' });
  return ok(
    gatheringWith(
      gathering,
      { type: 'closed', ...happenedNow(ctx) },
      {
        ...inState({ status: 'closed', closedAt: ctx.now }),
        ...(came === undefined ? {} : { came }),
      },
    ),
  );
}

function decisionOf(
  { decisions }: Gathering,
  decisionId: string,
): Result<GatheringDecision, GatheringRefusal> {
  const found = decisions.find(({ id }) => id === decisionId);
  return found === undefined ? err({ code: 'gathering-not-found' }) : ok(found);
}

function withDecision(
  { decisions }: Gathering,
  changedOne: GatheringDecision,
): Pick<Gathering, 'decisions'> {
  return { decisions: decisions.map((one) => (one.id === changedOne.id ? changedOne : one)) };
}
