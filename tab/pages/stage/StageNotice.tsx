import type { StageView } from '../../../shared/meetings/now/view.ts';
import { StageFrame, useStageStyles } from './StageFrame.tsx';

interface StageNoticeProps {
  readonly view: StageView;
  readonly title: string;
  readonly body?: string;
}

/** Before and after: said as large as the meeting itself is shown. */
export function StageNotice({ view, title, body }: StageNoticeProps) {
  const styles = useStageStyles();
  return (
    <StageFrame view={view}>
      <div className={styles.middle}>
        <h1 className={styles.large}>{title}</h1>
        {body !== undefined && <p className={styles.words}>{body}</p>}
      </div>
    </StageFrame>
  );
}
