import { useEffect, useState } from 'react';
import type { Failure } from './failure.ts';
import { postToServer } from './browser.ts';

/** Long enough that a date being typed is not asked about digit by digit. */
const restMs = 300;
const nothing = 'null';

/** `waiting`: asked for, and nothing to show meanwhile. */
export type Foreseen<T> =
  | { readonly status: 'none' | 'waiting' }
  | { readonly status: 'ready'; readonly view: T }
  | { readonly status: 'refused'; readonly failure: Failure };

/** What the server makes of a form before anything is saved, asked for as it is filled in; nothing while there is nothing to ask. */
export function usePosted<T>(
  path: string,
  wanted: unknown,
  isView: (body: unknown) => body is T,
): Foreseen<T> {
  const [last, setLast] = useState<{ readonly body: string; readonly is: Foreseen<T> }>({
    body: nothing,
    is: { status: 'none' },
  });
  const body = JSON.stringify(wanted ?? null);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      void answerTo(path, body, isView).then((next) => {
        if (!stale) setLast({ body, is: next });
      });
    }, restMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [path, body, isView]);
  const isAsked = body !== nothing && body !== last.body;
  return isAsked && last.is.status === 'none' ? { status: 'waiting' } : last.is;
}

async function answerTo<T>(
  path: string,
  body: string,
  isView: (body: unknown) => body is T,
): Promise<Foreseen<T>> {
  const wanted: unknown = JSON.parse(body);
  if (wanted === null) return { status: 'none' };
  const answer = await postToServer(path, wanted);
  if (answer.kind === 'failed') return { status: 'refused', failure: answer.failure };
  return answer.kind === 'ok' && isView(answer.body)
    ? { status: 'ready', view: answer.body }
    : { status: 'none' };
}
