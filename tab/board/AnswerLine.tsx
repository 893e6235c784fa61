import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { changeAnswerForm, changeAnswerStart } from '../../shared/board/forms.ts';
import type { BoardAnswerRow } from '../../shared/board/view.ts';
import { useSend } from '../client/useSend.ts';
import { SendForm } from '../forms/SendForm.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { RowMenu } from '../surfaces/RowMenu.tsx';
import { boardText as words } from '../text/board-text.ts';

const useStyles = makeStyles({
  answer: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  said: { flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere' },
});

interface AnswerLineProps {
  readonly questionId: string;
  readonly answer: BoardAnswerRow;
}

/** An answer, and for who wrote it what to do with it. */
export function AnswerLine({ questionId, answer }: AnswerLineProps) {
  const styles = useStyles();
  const pressing = useSend();
  const [changing, setChanging] = useState(false);
  const { answerId, text, byText, basedOn, can } = answer;
  const shut = (): void => setChanging(false);
  const about = words.answerBy(byText);
  const press = (verb: 'withdraw-board-answer' | 'restore-board-answer') => () =>
    void pressing.send({ verb, questionId, answerId });
  return (
    <div className={styles.answer}>
      <Stack as="row">
        <div className={styles.said}>
          {text !== '' && <Body1 block>{text}</Body1>}
          <Quiet>{byText}</Quiet>
        </div>
        <RowMenu
          about={about}
          actions={[
            can.change
              ? {
                  key: 'change',
                  label: changeAnswerForm.open,
                  icon: <Edit20Regular />,
                  onChosen: () => setChanging(true),
                }
              : undefined,
            can.change
              ? {
                  key: 'withdraw',
                  label: words.withdrawAnswer,
                  icon: <ArrowUndo20Regular />,
                  onChosen: press('withdraw-board-answer'),
                }
              : undefined,
            can.restore
              ? {
                  key: 'restore',
                  label: words.restoreAnswer,
                  icon: <ArrowUndo20Regular />,
                  onChosen: press('restore-board-answer'),
                }
              : undefined,
          ]}
        />
      </Stack>
      <SendFailure failure={pressing.failure} />
      {changing && (
        <Panel title={changeAnswerForm.open}>
          <SendForm
            form={changeAnswerForm}
            start={changeAnswerStart(answer)}
            command={(said) => ({
              ...{ verb: 'change-board-answer', questionId, answerId, basedOn },
              ...said,
            })}
            onDone={shut}
            onCancel={shut}
          />
        </Panel>
      )}
    </div>
  );
}
