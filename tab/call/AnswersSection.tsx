import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnswerRow } from '../../shared/meetings/call/view.ts';
import type { MeetingView } from '../../shared/meetings/lead/view.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { LabelledLine } from '../parts/LabelledLine.tsx';

interface AnswersSectionProps {
  readonly view: MeetingView;
}

/** Everybody's answers; the coordinator may answer for those who called instead. */
export function AnswersSection({ view }: AnswersSectionProps) {
  const [answeringFor, setAnsweringFor] = useState<string>();
  const mayFor = (row: AnswerRow): boolean =>
    view.can.answerForOthers && !row.own && view.head.status !== 'cancelled';
  return (
    <Section title={text.meeting.answers} aside={<Quiet>{view.answersText}</Quiet>}>
      {view.presenceText !== undefined && <Body1>{view.presenceText}</Body1>}
      <Rows of={view.answers} keyOf={(row) => row.memberId}>
        {(row) => (
          <Stack>
            <LabelledLine
              label={row.label}
              action={
                mayFor(row) && (
                  <Button
                    size="small"
                    appearance="subtle"
                    style={{ whiteSpace: 'nowrap' }}
                    aria-expanded={answeringFor === row.memberId}
                    aria-label={`${text.answer.answerFor} ${row.label}`}
                    onClick={() =>
                      setAnsweringFor(answeringFor === row.memberId ? undefined : row.memberId)
                    }
                  >
                    {text.answer.answerFor}
                  </Button>
                )
              }
            >
              <Body1>{row.text}</Body1>
            </LabelledLine>
            {answeringFor === row.memberId && <AnswerButtons head={view.head} row={row} />}
          </Stack>
        )}
      </Rows>
    </Section>
  );
}
