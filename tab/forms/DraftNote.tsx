import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Quiet } from '../parts/Quiet.tsx';
import { text } from '../text/text.ts';
import type { FormDraft } from './useForm.ts';

const useStyles = makeStyles({
  note: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Marks where it is said, for forms beside each other of which the first says it for all. */
export const draftSaid = 'data-draft-said';

interface DraftNoteProps {
  readonly of: FormDraft;
}

/** That what is typed is kept until it is sent, and the way to be rid of it. Nothing is promised where nothing is kept. */
export function DraftNote({ of: draft }: DraftNoteProps) {
  const styles = useStyles();
  if (draft.kept !== 'stored') return null;
  return (
    <div className={styles.note}>
      <span {...{ [draftSaid]: true }}>
        <Quiet>{draft.wasThere ? text.draft.wasThere : text.draft.kept}</Quiet>
      </span>
      <Button size="small" appearance="subtle" onClick={draft.throwAway}>
        {text.draft.throwAway}
      </Button>
    </div>
  );
}
