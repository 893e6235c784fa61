import { planPoints } from '../../codes/planning.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import { localDate } from '../../kernel/calendar.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { without } from '../../kernel/without.ts';
import type { CaseAround } from '../around.ts';
import type { StarCase } from '../case.ts';
import { changedSince } from '../changed-since.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { followUpRefusal } from '../follow/follow-up-day.ts';
import { after, happenedTo } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';
import { daysRefusal } from './measure-days.ts';
import { measuresAnew } from './measures-anew.ts';
import { offerRefusal } from './offer-choice.ts';
import type { Ongoing } from '../ongoing.ts';
import { fkPartsIn, formReasonOf } from './chosen-form.ts';

type MakePlan = CaseCommandOf<'make-plan'>;

/** The plan after the planning meeting, or made anew; the next follow-up is demanded with it (handbook §3). */
export function makePlan(
  starCase: StarCase,
  command: MakePlan,
  around: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const { current } = starCase;
  if (current.status !== 'ongoing') return err({ code: 'case-is', status: current.status });
  const { plan, nextFollowUp, confirmed, basedOn } = command;
  const outdated = changedSince(starCase, basedOn, ['planned', 'measure-set']);
  if (outdated !== undefined) return err(outdated);
  if (!fkPartsIn(starCase, around.team).includes(plan.actors.fk))
    return err({ code: 'fk-part-by-holder' });
  const reason = formReasonOf(plan, confirmed);
  if (!reason.ok) return reason;
  const kept = current.plan?.measures ?? [];
  const refused =
    daysOfPlan(current, command, around, ctx) ?? measuresRefusal(command, around, kept, ctx);
  if (refused !== undefined) return err(refused);
  return ok(
    after(starCase, {
      type: 'planned',
      ...happenedTo(starCase, ctx),
      plan: {
        ...without(plan, 'formReason'),
        ...(reason.value === undefined ? {} : { formReason: reason.value }),
        points: planPoints.filter((point) => plan.points.includes(point)),
        measures: measuresAnew(kept, plan.measures, ctx.newId),
      },
      nextFollowUp,
    }),
  );
}

function daysOfPlan(
  { receivedAt }: Ongoing,
  { plan: { heldOn }, nextFollowUp }: MakePlan,
  { team, meetingDays }: CaseAround,
  { today }: RuledContext,
): CaseRefusal | undefined {
  const receivedOn = localDate(receivedAt);
  if (heldOn > today) return { code: 'held-in-future' };
  if (heldOn < receivedOn) return { code: 'too-early', field: 'heldOn', earliest: receivedOn };
  return followUpRefusal(nextFollowUp, { team, meetingDays, today });
}

function measuresRefusal(
  { plan: { measures } }: MakePlan,
  { team, offers }: CaseAround,
  kept: Parameters<typeof measuresAnew>[0],
  { today }: RuledContext,
): CaseRefusal | undefined {
  return measures
    .map((one) => daysRefusal(one, today) ?? offerRefusal(one, { team, offers, kept }))
    .find((refused) => refused !== undefined);
}
