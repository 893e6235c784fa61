import { useEffect, useState } from 'react';
import type { Texts } from '../../shared/forms/read.ts';
import type { PlanPreview } from '../../shared/meetings/call/view.ts';
import { type PlanKind, readMeetingPlan, readSeries } from '../../shared/meetings/plan-forms.ts';
import { postToServer } from '../client/browser.ts';
import { isRecord } from '../client/failure.ts';
import { failureText } from '../parts/SendFailure.tsx';

/** Long enough that a date being typed is not asked about digit by digit. */
const restMs = 300;

export type Preview =
  | { readonly status: 'none' }
  | { readonly status: 'ready'; readonly preview: PlanPreview }
  | { readonly status: 'refused'; readonly text: string };

/** The days the form would give and when each kallelse goes out, asked for as the form is filled in. */
export function usePreview(teamId: string, kind: PlanKind, texts: Texts): Preview {
  const [preview, setPreview] = useState<Preview>({ status: 'none' });
  const body = JSON.stringify(previewBody(kind, texts) ?? null);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      void previewOf(teamId, body).then((next) => {
        if (!stale) setPreview(next);
      });
    }, restMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [teamId, body]);
  return preview;
}

async function previewOf(teamId: string, body: string): Promise<Preview> {
  const wanted: unknown = JSON.parse(body);
  if (wanted === null) return { status: 'none' };
  const path = `/api/teams/${encodeURIComponent(teamId)}/plan-preview`;
  const answer = await postToServer(path, wanted);
  if (answer.kind === 'failed') return { status: 'refused', text: failureText(answer.failure) };
  return answer.kind === 'ok' && isPreview(answer.body)
    ? { status: 'ready', preview: answer.body }
    : { status: 'none' };
}

/** Nothing while something of when is missing: that is said when it is sent. Where it is decides no day. */
function previewBody(kind: PlanKind, texts: Texts): unknown {
  const when: Texts = {
    get: (name) => (name === 'place' || name === 'link' ? undefined : texts.get(name)),
  };
  const read = kind === 'one' ? readMeetingPlan(when) : readSeries(when);
  return read.ok ? read.value : undefined;
}

function isPreview(body: unknown): body is PlanPreview {
  return isRecord(body) && Array.isArray(body['dates']) && Array.isArray(body['skipped']);
}
