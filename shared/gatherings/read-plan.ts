import type { FormValues, StartOf } from '../forms/form.ts';
import { type FieldProblem, readForm, type Texts } from '../forms/read.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { ok, type Result } from '../kernel/result.ts';
import {
  newPlanStart,
  planningAsked,
  type PlanKind,
  type ReadMeeting,
  readMeetingPlan,
  type ReadSeries,
  readSeries,
} from '../meetings/plan-forms.ts';
import type { Choice } from '../text/choice.ts';
import { planGatheringForm } from './forms.ts';

type PlanStart = StartOf<typeof planGatheringForm>;
type About = Pick<FormValues<typeof planGatheringForm>, 'what' | 'invitedBy' | 'audience'>;

/** As a meeting is planned; what it is, is chosen where more than one can be. */
export function gatheringPlanStart(
  today: IsoDate,
  kinds: readonly Choice[],
  what: string | undefined,
): PlanStart {
  return {
    values: { ...newPlanStart(today).values, what: what ?? kinds[0]?.value },
    choices: { what: kinds },
  };
}

/** Who asked for it and for whom is said of an information occasion alone. */
export function gatheringPlanAsked(
  kind: PlanKind,
  texts: Texts,
  overlaps = false,
): Pick<PlanStart, 'notAsked'> {
  const { notAsked = [] } = planningAsked(kind, texts, overlaps);
  const isOccasion = texts.get('what') === 'information-occasion';
  return { notAsked: [...notAsked, ...(isOccasion ? [] : (['invitedBy', 'audience'] as const))] };
}

export function readGatheringPlan(
  texts: Texts,
): Result<ReadMeeting & About, readonly FieldProblem[]> {
  const about = readForm(planGatheringForm, texts, gatheringPlanAsked('one', texts));
  const plan = readMeetingPlan(texts);
  if (!about.ok) return about;
  return plan.ok ? ok({ ...aboutOf(about.value), ...plan.value }) : plan;
}

export function readGatheringSeries(
  texts: Texts,
): Result<ReadSeries & About, readonly FieldProblem[]> {
  const about = readForm(planGatheringForm, texts, gatheringPlanAsked('series', texts));
  const plan = readSeries(texts);
  if (!about.ok) return about;
  return plan.ok ? ok({ ...aboutOf(about.value), ...plan.value }) : plan;
}

function aboutOf({ what, invitedBy, audience }: FormValues<typeof planGatheringForm>): About {
  return {
    what,
    ...(invitedBy === undefined ? {} : { invitedBy }),
    ...(audience === undefined ? {} : { audience }),
  };
}
