import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Quiet } from '../parts/Quiet.tsx';
import { text } from '../text/text.ts';
import type { FormDraft } from './useForm.ts';

const useStyles = makeStyles({
  note: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface DraftNoteProps {
  readonly of: FormDraft;
}

/** That what is typed is kept until it is sent, and the way to be rid of it. Nothing is promised where nothing is kept. */
export function DraftNote({ of: draft }: DraftNoteProps) {
  const styles = useStyles();
  if (draft.kept !== 'stored') return null;
  return (
    <div className={styles.note}>
      <Quiet>{draft.wasThere ? text.draft.wasThere : text.draft.kept}</Quiet>
      <Button size="small" appearance="subtle" onClick={draft.throwAway}>
        {text.draft.throwAway}
      </Button>
    </div>
  );
}
