import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, SubmitEvent } from 'react';
import type { Sending } from '../../client/useSend.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { text } from '../../text/text.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  words: { flex: '1 1 180px', minWidth: 0, alignSelf: 'center' },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
  // Fluent's least width leaves no room beside two counts in a side panel.
  save: { minWidth: '64px' },
});

interface CountFormProps {
  readonly label: string;
  /** When it was last changed. */
  readonly text: string;
  /** Instead of the inputs, for those who only read. */
  readonly shown: string;
  readonly canCount: boolean;
  readonly sending: Sending;
  /** Something stands there that is not saved. */
  readonly changed: boolean;
  /** What stands there are counts. */
  readonly ready: boolean;
  readonly shownBy: readonly string[];
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** One row of counts, saved by itself. */
export function CountForm(props: CountFormProps) {
  const { label, shown, canCount, sending, changed, ready, shownBy, onSave, children } = props;
  const styles = useStyles();
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSave();
  };
  const said = (
    <div className={styles.words}>
      <Body1Strong block>{label}</Body1Strong>
      <Quiet>{props.text}</Quiet>
    </div>
  );
  if (!canCount) {
    return (
      <div className={styles.form}>
        {said}
        <Body1>{shown}</Body1>
      </div>
    );
  }
  return (
    <>
      <form className={styles.form} onSubmit={onSubmit} aria-label={label}>
        {said}
        <div className={styles.fields}>
          {children}
          <Button
            type="submit"
            className={styles.save}
            appearance={changed ? 'primary' : 'secondary'}
            disabledFocusable={sending.sending || !ready}
            aria-label={text.tallies.saveOf(label)}
          >
            {text.tallies.save}
          </Button>
        </div>
      </form>
      <SendFailure failure={sending.failure} shownBy={shownBy} />
    </>
  );
}
