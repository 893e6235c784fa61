import type { Texts } from '../../shared/forms/read.ts';
import type { PlanPreview } from '../../shared/meetings/call/view.ts';
import { type PlanKind, readMeetingPlan, readSeries } from '../../shared/meetings/plan-forms.ts';
import { planPreviewPath } from '../client/addresses.ts';
import { isRecord } from '../client/failure.ts';
import { type Foreseen, usePosted } from '../client/usePosted.ts';

export type Preview = Foreseen<PlanPreview>;

/** The days the form would give and when each kallelse goes out, asked for as the form is filled in. */
export function usePreview(teamId: string, kind: PlanKind, texts: Texts): Preview {
  return usePosted(planPreviewPath(teamId), previewBody(kind, texts), isPreview);
}

/** Nothing while something of when is missing: that is said when it is sent. Where it is decides no day. */
function previewBody(kind: PlanKind, texts: Texts): unknown {
  const read = kind === 'one' ? readMeetingPlan(whenIn(texts)) : readSeries(whenIn(texts));
  return read.ok ? read.value : undefined;
}

/** What a form says of when: where it is may be filled in afterwards. */
export function whenIn(texts: Texts): Texts {
  return {
    get: (name) => (name === 'place' || name === 'link' ? undefined : texts.get(name)),
  };
}

function isPreview(body: unknown): body is PlanPreview {
  return isRecord(body) && Array.isArray(body['dates']) && Array.isArray(body['skipped']);
}
