import { Body1, Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BeforeSeat, BeforeView } from '../../shared/meetings/lists/view.ts';
import { LabelledLine } from '../parts/LabelledLine.tsx';
import { WordButtons } from './WordButtons.tsx';
import { CaseLink } from '../parts/CaseLink.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Stack } from '../parts/Stack.tsx';
import { TaskRows } from '../tasks/TaskRows.tsx';
import { text } from '../text/text.ts';
import { WaitingLine } from './WaitingLine.tsx';

interface SeatListProps {
  readonly view: BeforeView;
  readonly seat: BeforeSeat;
}

const words = text.lists;

/** One seat's own list before a meeting: what it carries, whose wait it answers for, what it has taken on. */
export function SeatList({ view, seat }: SeatListProps) {
  const { head } = view;
  const { teamId } = head;
  return (
    <>
      {seat.cases.length > 0 && (
        <Part title={seat.canLeaveWord ? words.casesAbsent : words.cases}>
          <Rows of={seat.cases} keyOf={({ reference }) => reference}>
            {({ reference, text: said, word }) => (
              <Stack tight>
                <LabelledLine reference label={<CaseLink teamId={teamId} reference={reference} />}>
                  <Body1>{said}</Body1>
                </LabelledLine>
                {seat.canLeaveWord && (
                  <WordButtons
                    head={head}
                    reference={reference}
                    memberId={seat.memberId}
                    left={word}
                  />
                )}
              </Stack>
            )}
          </Rows>
        </Part>
      )}
      {seat.waiting.length > 0 && (
        <Part title={words.waiting}>
          <Rows of={seat.waiting} keyOf={({ reference }) => reference}>
            {(row) => <WaitingLine view={view} row={row} />}
          </Rows>
        </Part>
      )}
      {seat.tasks.length > 0 && (
        <Part title={seat.own ? words.tasks : text.tasks.title}>
          <TaskRows teamId={teamId} tasks={seat.tasks} />
        </Part>
      )}
      {seat.questions.length > 0 && (
        <Part title={words.questions}>
          <Rows of={seat.questions} keyOf={(question) => question}>
            {(question) => <Body1>{question}</Body1>}
          </Rows>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack tight>
      <Subtitle2 as="h3" style={{ margin: 0, fontSize: 'inherit' }}>
        {title}
      </Subtitle2>
      {children}
    </Stack>
  );
}
