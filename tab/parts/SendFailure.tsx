import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Failure } from '../client/failure.ts';
import { text } from '../text/text.ts';

interface SendFailureProps {
  readonly failure: Failure | undefined;
  /** Inputs that show their own part of a refusal (`fieldRefusal`); one about these only is not repeated here. */
  readonly shownBy?: readonly string[];
}

/** Why what one sent was not done. Nothing typed is lost: the form stays as it is. */
export function SendFailure({ failure, shownBy = [] }: SendFailureProps) {
  if (failure === undefined) return null;
  const fields = failure.kind === 'refused' ? (failure.refusal.fields ?? []) : [];
  const isShown = (field: string): boolean =>
    shownBy.some((name) => field === name || field.endsWith(`.${name}`));
  if (fields.length > 0 && fields.every(isShown)) return null;
  return (
    <MessageBar intent={failure.kind === 'offline' ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody>
        {isMarked(failure, fields.some(isShown)) ? failureText(failure) : text.send.nothingMarked}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Who is told to mend what is marked must find it marked. */
function isMarked(failure: Failure, isShown: boolean): boolean {
  return failure.kind !== 'refused' || failure.refusal.code !== 'invalid' || isShown;
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
      return text.send.offline;
    case 'accident':
      return failure.text ?? text.send.accident;
  }
}
