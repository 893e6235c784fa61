import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { text } from '../../text/text.ts';
import { UndoDecision } from './item/UndoDecision.tsx';
import { lastDecided } from './progress.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
  },
});

interface LastDecidedProps {
  readonly view: MeetingView;
  readonly shownId: string | undefined;
  readonly onUndo: (itemId: string) => void;
}

/** What was decided a while ago, to be undone also when its toast is gone: below what is decided now, so it moves nothing. */
export const LastDecided = memo(function LastDecided({ view, shownId, onUndo }: LastDecidedProps) {
  const styles = useStyles();
  const last = lastDecided(view);
  if (last?.decision === undefined || last.itemId === shownId) return null;
  return (
    <div className={styles.line}>
      <Quiet>
        {text.meeting.lastDecided(last.reference, last.decision.text)}
        {last.decision.byText === undefined ? '' : ` (${last.decision.byText})`}
      </Quiet>
      <UndoDecision head={view.head} item={last} onUndo={() => onUndo(last.itemId)} />
    </div>
  );
});
