import { useEffect, useState } from 'react';
import type { PlanPreview } from '../../shared/meetings/call/view.ts';
import { postToServer } from '../client/browser.ts';
import { isRecord } from '../client/failure.ts';
import { failureText } from '../parts/SendFailure.tsx';
import { patternOf, planOf, undatedPlanOf, type PlanForm } from './plan-form.ts';

/** Long enough that a date being typed is not asked about digit by digit. */
const restMs = 300;

export type Preview =
  | { readonly status: 'none' }
  | { readonly status: 'ready'; readonly preview: PlanPreview }
  | { readonly status: 'refused'; readonly text: string };

/** The days the form would give and when each kallelse goes out, asked for as the form is filled in. */
export function usePreview(teamId: string, kind: 'one' | 'series', form: PlanForm): Preview {
  const [preview, setPreview] = useState<Preview>({ status: 'none' });
  const body = JSON.stringify(previewBody(kind, form) ?? null);
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

export function previewBody(kind: 'one' | 'series', form: PlanForm): unknown {
  if (kind === 'one') {
    const plan = planOf(form);
    return plan === undefined ? undefined : { plan };
  }
  const pattern = patternOf(form);
  const plan = undatedPlanOf(form);
  return plan === undefined || pattern === undefined ? undefined : { pattern, plan };
}

function isPreview(body: unknown): body is PlanPreview {
  return isRecord(body) && Array.isArray(body['dates']) && Array.isArray(body['skipped']);
}
