import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { TopicView } from '../../shared/meetings/agenda/view.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import { settleTopicForm } from '../../shared/meetings/forms.ts';
import { useSend } from '../client/useSend.ts';
import { LeftOver } from '../forms/LeftOver.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';
import { placeId } from './place-id.ts';
import { SettleTopic } from './SettleTopic.tsx';
import { QuestionAnswer } from './QuestionAnswer.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, minWidth: 0 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface TopicLineProps {
  readonly head: MeetingHead;
  readonly topic: TopicView;
}

/** A proposed topic, and its way off the agenda for those who may take it off. */
export const TopicLine = memo(function TopicLine({
  head: { teamId, meetingId },
  topic,
}: TopicLineProps) {
  const styles = useStyles();
  const sending = useSend();
  const { topicId } = topic;
  return (
    <Stack tight id={placeId({ of: 'topic', topicId })}>
      <div className={styles.line}>
        <div className={styles.words}>
          <Body1 block>{topic.text}</Body1>
          <Quiet>{topic.byText}</Quiet>
        </div>
        {topic.canRemove && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={sending.sending}
            aria-label={`${text.meeting.removeTopic}: ${topic.text}`}
            onClick={() => void sending.send({ verb: 'remove-topic', teamId, meetingId, topicId })}
          >
            {text.meeting.removeTopic}
          </Button>
        )}
      </div>
      <SettleTopic at={{ teamId, meetingId }} topic={topic} />
      <LeftOver
        said={topic.outcome === undefined ? undefined : text.draft.settled(topic.outcome.text)}
        forms={[settleTopicForm.name]}
      />
      <QuestionAnswer at={{ teamId, meetingId }} question={topic} />
      <SendFailure failure={sending.failure} />
    </Stack>
  );
});
