import { Body1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { TopicView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import { TopicLine } from '../../../agenda/TopicLine.tsx';
import { DraftAbout } from '../../../drafts/DraftAbout.tsx';
import { Steady } from '../../../inputs/Steady.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import { text } from '../../../text/text.ts';
import { ShownFrame } from './ShownFrame.tsx';

const useStyles = makeStyles({
  label: { ...typographyStyles.subtitle2, overflowWrap: 'anywhere' },
  topics: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ShownTopicsProps {
  readonly head: MeetingHead;
  /** `Lärande 2 av 3`. */
  readonly label: string;
  readonly topics: readonly TopicView[];
}

/** What the meeting takes up that is no case: a topic, or a part that is gone through as a whole. */
export function ShownTopics({ head, label, topics }: ShownTopicsProps) {
  const styles = useStyles();
  return (
    <ShownFrame
      heading={
        <>
          <span className={styles.label}>{label}</span>
          <Mark appearance="filled" color="brand">
            {text.meeting.now}
          </Mark>
        </>
      }
    >
      <Steady about={label}>
        <div className={styles.topics}>
          {topics.length === 0 && <Body1>{text.meeting.noTopics}</Body1>}
          {topics.map((topic) => (
            <DraftAbout key={topic.topicId} id={topic.topicId}>
              <TopicLine head={head} topic={topic} />
            </DraftAbout>
          ))}
        </div>
      </Steady>
    </ShownFrame>
  );
}
