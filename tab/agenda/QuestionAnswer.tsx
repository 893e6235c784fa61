import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { answerQuestionForm } from '../../shared/meetings/forms.ts';
import type { TopicView } from '../../shared/meetings/agenda/view.ts';
import { LeftOver } from '../forms/LeftOver.tsx';
import { DraftAbout } from '../drafts/DraftAbout.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { text } from '../text/text.ts';
import { AnswerQuestion } from './AnswerQuestion.tsx';

const useStyles = makeStyles({
  answer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  words: { overflowWrap: 'anywhere', minWidth: 0 },
});

interface QuestionAnswerProps {
  readonly at: { readonly teamId: string; readonly meetingId: string };
  readonly question: TopicView;
}

/** What FK has answered, and the way to answer for those who may. */
export function QuestionAnswer({ at, question }: QuestionAnswerProps) {
  const styles = useStyles();
  const { answer, canAnswer } = question;
  return (
    <>
      {answer !== undefined && (
        <div className={styles.answer}>
          <Body1 block className={styles.words}>
            {answer.text}
          </Body1>
          <Quiet>{answer.byText}</Quiet>
        </div>
      )}
      <DraftAbout id={question.topicId}>
        {canAnswer && <AnswerQuestion at={at} question={question} />}
        <LeftOver
          said={canAnswer ? undefined : text.draft.notYours}
          forms={[answerQuestionForm.name]}
        />
      </DraftAbout>
    </>
  );
}
