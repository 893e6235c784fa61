import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Failure } from '../client/failure.ts';
import { text } from '../text/text.ts';

interface SendFailureProps {
  readonly failure: Failure | undefined;
}

/** What marks an input as wrong; of a group, the group. */
export const markedWrong = '[aria-invalid="true"], [data-invalid="true"]';

/**
 * Why what one sent was not done. Nothing typed is lost: the form stays as it is. What stands at an input that is in sight
 * is not repeated here; which those are is looked up in the page, since a form shows now one field and now another.
 */
export function SendFailure({ failure }: SendFailureProps) {
  const place = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState(0);
  useLayoutEffect(() => {
    const wrong = [...(formAround(place.current)?.querySelectorAll(markedWrong) ?? [])];
    setMarked(wrong.filter((input) => input.checkVisibility()).length);
  }, [failure]);
  return (
    <div ref={place} role="alert" style={{ display: 'contents' }}>
      {failure !== undefined && !isSaidThere(failure, marked) && (
        <MessageBar intent={failure.kind === 'offline' ? 'warning' : 'error'} layout="multiline">
          <MessageBarBody>
            {isNowhereMarked(failure, marked) ? text.send.nothingMarked : failureText(failure)}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** A form, or what holds several that are sent as one. */
function formAround(place: Element | null | undefined): Element | undefined {
  const form = place?.closest('form, [data-form]') ?? undefined;
  return form === undefined ? undefined : (formAround(form.parentElement) ?? form);
}

/** Each thing that is said stands at an input; one that is said of several inputs, at one of them. */
function isSaidThere(failure: Failure, marked: number): boolean {
  if (failure.kind !== 'refused' || (failure.refusal.fields ?? []).length === 0) return false;
  return marked >= Math.max(1, Object.keys(failure.refusal.said ?? {}).length);
}

/** Who is told to mend what is marked must find it marked. */
function isNowhereMarked(failure: Failure, marked: number): boolean {
  return failure.kind === 'refused' && failure.refusal.code === 'invalid' && marked === 0;
}

export function failureText(failure: Failure): string {
  switch (failure.kind) {
    case 'not-signed-in':
    case 'no-access':
    case 'not-found':
      return failure.text;
    case 'refused':
      return failure.refusal.text;
    case 'offline':
      return navigator.onLine ? text.send.noAnswer : text.send.offline;
    case 'accident':
      return failure.text ?? text.send.accident;
  }
}
