import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, SubmitEvent } from 'react';
import type { Sending } from '../client/useSend.ts';
import { text } from '../text/text.ts';
import { SendFailure } from './SendFailure.tsx';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CommandFormProps {
  readonly sending: Sending;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
  /** Inputs that show their own part of a refusal. */
  readonly shownBy?: readonly string[];
  readonly quiet?: boolean;
  /** Its inputs say themselves what is missing, so the browser need not. */
  readonly checksItself?: boolean;
  readonly children: ReactNode;
}

/** To the first input that has something to say; of a group, its first input. */
function focusFirstWrong(form: Element): void {
  const wrong = form.querySelector('[aria-invalid="true"], [data-invalid="true"]');
  const input = wrong?.matches('input, select, textarea')
    ? wrong
    : wrong?.querySelector('input, select, textarea');
  if (input instanceof HTMLElement) input.focus();
}

/** A form that sends one command: the browser checks what must be filled in, the server everything else. */
export function CommandForm(props: CommandFormProps) {
  const { sending, submit, onSubmit, onCancel, shownBy, quiet = false, children } = props;
  const { checksItself = false } = props;
  const styles = useStyles();
  const onFormSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSubmit();
    const { currentTarget: form } = event;
    if (checksItself) requestAnimationFrame(() => focusFirstWrong(form));
  };
  return (
    <form className={styles.form} noValidate={checksItself} onSubmit={onFormSubmit}>
      {children}
      <SendFailure failure={sending.failure} {...(shownBy === undefined ? {} : { shownBy })} />
      <div className={styles.actions}>
        <Button
          type="submit"
          appearance={quiet ? 'secondary' : 'primary'}
          disabledFocusable={sending.sending}
        >
          {sending.sending ? text.send.sending : submit}
        </Button>
        {onCancel !== undefined && (
          <Button appearance="subtle" onClick={onCancel}>
            {text.send.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
