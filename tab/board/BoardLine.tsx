import { Body1, Body1Strong, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { Gavel20Regular } from '@fluentui/react-icons/svg/gavel';
import { useState } from 'react';
import {
  answerBoardForm,
  changeBoardForm,
  changeBoardStart,
  passOnBoardForm,
  passOnStart,
} from '../../shared/board/forms.ts';
import type { BoardRow } from '../../shared/board/view.ts';
import { useSend } from '../client/useSend.ts';
import { ButtonForm } from '../forms/ButtonForm.tsx';
import { SendForm } from '../forms/SendForm.tsx';
import { joinFacts } from '../parts/join-facts.ts';
import { Mark } from '../parts/Mark.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { hrefOf } from '../router/route.ts';
import { RowMenu } from '../surfaces/RowMenu.tsx';
import { boardText as words } from '../text/board-text.ts';
import { AnswerLine } from './AnswerLine.tsx';

const useStyles = makeStyles({
  question: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
  answer: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

interface BoardLineProps {
  readonly row: BoardRow;
  readonly asksCountyFor: string | undefined;
}

/** A question, its answers, and what the reader can do with it. */
export function BoardLine({ row, asksCountyFor }: BoardLineProps) {
  const styles = useStyles();
  const pressing = useSend();
  const [passing, setPassing] = useState(false);
  const [changing, setChanging] = useState(false);
  const { questionId, question, answers, county, can } = row;
  const shut = (): void => setPassing(false);
  const isAnswered = answers.some(({ text }) => text !== '');
  const isUnanswered = row.settledText === '' && !isAnswered && county === undefined;
  return (
    <Stack tight>
      <Stack as="row">
        <div className={styles.question}>
          <Body1Strong>{question}</Body1Strong>
        </div>
        {row.isNew && <Mark color="brand">{words.isNew}</Mark>}
        {isUnanswered && <Mark color="warning">{words.unanswered}</Mark>}
        <RowMenu
          about={question}
          actions={[
            can.passOn && asksCountyFor !== undefined
              ? {
                  key: 'pass-on',
                  label: passOnBoardForm.open,
                  icon: <Gavel20Regular />,
                  onChosen: () => setPassing(true),
                }
              : undefined,
            can.change
              ? {
                  key: 'change',
                  label: changeBoardForm.open,
                  icon: <Edit20Regular />,
                  onChosen: () => setChanging(true),
                }
              : undefined,
            can.withdraw
              ? {
                  key: 'withdraw',
                  label: words.withdraw,
                  icon: <ArrowUndo20Regular />,
                  onChosen: () =>
                    void pressing.send({ verb: 'withdraw-board-question', questionId }),
                }
              : undefined,
          ]}
        />
      </Stack>
      <Quiet>
        {joinFacts(...[row.categoryText, row.askedText, row.settledText].filter(Boolean))}
      </Quiet>
      {changing && (
        <Panel title={changeBoardForm.open}>
          <SendForm
            form={changeBoardForm}
            start={changeBoardStart(row)}
            command={(said) => ({
              ...{ verb: 'change-board-question', questionId, basedOn: row.basedOn },
              ...said,
            })}
            onDone={() => setChanging(false)}
            onCancel={() => setChanging(false)}
          />
        </Panel>
      )}
      {answers.map((answer) => (
        <AnswerLine key={answer.answerId} questionId={questionId} answer={answer} />
      ))}
      {county !== undefined && (
        <div className={styles.answer}>
          {county.decision !== '' && <Body1 block>{county.decision}</Body1>}
          <Quiet>
            {county.text} · <Link href={hrefOf({ page: 'rulings' })}>{words.toRuling}</Link>
          </Quiet>
        </div>
      )}
      <SendFailure failure={pressing.failure} />
      {passing && asksCountyFor !== undefined && (
        <Panel title={`${passOnBoardForm.open}: ${question}`}>
          <SendForm
            form={passOnBoardForm}
            start={passOnStart(row)}
            command={(said) => ({
              ...{ verb: 'ask-ruling', teamId: asksCountyFor, to: 'county' },
              ...{ boardQuestionId: questionId, ...said },
            })}
            onDone={shut}
            onCancel={shut}
          />
        </Panel>
      )}
      <Stack as="row">
        <ButtonForm
          form={answerBoardForm}
          about={question}
          command={(said) => ({ verb: 'answer-board-question', questionId, ...said })}
        />
        {can.settle && (
          <Press
            label={words.settle}
            about={question}
            sending={pressing.sending}
            onPress={() => void pressing.send({ verb: 'settle-board-question', questionId })}
          />
        )}
        {can.reopen && (
          <Press
            label={words.reopen}
            about={question}
            sending={pressing.sending}
            onPress={() => void pressing.send({ verb: 'reopen-board-question', questionId })}
          />
        )}
      </Stack>
    </Stack>
  );
}

interface PressProps {
  readonly label: string;
  readonly about: string;
  readonly sending: boolean;
  readonly onPress: () => void;
}

function Press({ label, about, sending, onPress }: PressProps) {
  return (
    <Button
      size="small"
      disabledFocusable={sending}
      aria-label={`${label}: ${about}`}
      onClick={onPress}
    >
      {label}
    </Button>
  );
}
