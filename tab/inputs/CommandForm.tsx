import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react';
import type { Sending } from '../client/useSend.ts';
import { text } from '../text/text.ts';
import { SendFailure } from '../parts/SendFailure.tsx';
import { focusFirstWrong, focusFirstWrongSoon } from './first-wrong.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  // What has the focus is not hidden behind what is pinned.
  above: { '& input, & select, & button': { scrollMarginBottom: '72px' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  pinned: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface CommandFormProps {
  readonly sending: Sending;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
  readonly quiet?: boolean;
  /** Longer than the window: what sends it stays in sight. */
  readonly long?: boolean;
  readonly children: ReactNode;
}

/** A form that sends one command. What is wrong is said at all inputs at once, by us and not by the browser at the first. */
export function CommandForm(props: CommandFormProps) {
  const { sending, submit, onSubmit, onCancel, children } = props;
  const { quiet = false, long = false } = props;
  const styles = useStyles();
  const onFormSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSubmit();
    const { currentTarget: form } = event;
    focusFirstWrongSoon(form);
  };
  const place = useRef<HTMLFormElement>(null);
  // What the server refuses is known a while after the press.
  useEffect(() => {
    if (sending.failure?.kind === 'refused' && place.current !== null)
      focusFirstWrong(place.current);
  }, [sending.failure]);
  return (
    <form
      ref={place}
      className={mergeClasses(styles.form, long && styles.above)}
      onSubmit={onFormSubmit}
      noValidate
    >
      {children}
      <SendFailure failure={sending.failure} />
      <div className={mergeClasses(styles.actions, long && styles.pinned)}>
        <Button
          type="submit"
          appearance={quiet ? 'secondary' : 'primary'}
          disabledFocusable={sending.sending}
        >
          {sending.sending ? text.send.sending : submit}
        </Button>
        {onCancel !== undefined && (
          // As wide as its word, so that it stands beside what sends in a side panel too.
          <Button appearance="subtle" style={{ minWidth: 0 }} onClick={onCancel}>
            {text.send.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
