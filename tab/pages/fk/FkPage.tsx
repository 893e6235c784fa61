import type { ReactNode } from 'react';
import { Body1, Link } from '@fluentui/react-components';
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import type { FkSlotView } from '../../../shared/meetings/fk/view.ts';
import { useTeamName } from '../../client/me.ts';
import { fkSlotAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { AgendaItemLine } from '../../agenda/AgendaItemLine.tsx';
import { AnswerButtons } from '../../call/AnswerButtons.tsx';
import { MeetingHeading } from '../../call/MeetingHeading.tsx';
import { TopicForm } from '../../agenda/TopicForm.tsx';
import { TopicLine } from '../../agenda/TopicLine.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { NewCaseLink } from '../../parts/NewCaseLink.tsx';
import { hrefOf } from '../../router/route.ts';
import { text } from '../../text/text.ts';
import { EarlierQuestions } from './EarlierQuestions.tsx';
import { OwnToPrepare } from './ToPrepare.tsx';

interface FkPageProps {
  readonly teamId: string;
}

/** What Försäkringskassan's contact has to do with the next meeting: the general questions, and FK's own cases. */
export function FkPage({ teamId }: FkPageProps) {
  const title = text.titles.fk(useTeamName(teamId));
  const slot = useView(fkSlotAddress(teamId));
  // Between two meetings there is no slot; what has been asked is there to look up and answer all the same.
  if (slot.status === 'failed' && slot.failure.kind === 'not-found') {
    return (
      <PageFrame title={title} lead={text.fk.noMeeting}>
        <EarlierQuestions teamId={teamId} />
      </PageFrame>
    );
  }
  return (
    <ViewGate of={slot}>
      {(view) => (
        <OwnToPrepare head={view.head}>
          {(toPrepare) => <FkSlot title={title} view={view} toPrepare={toPrepare} />}
        </OwnToPrepare>
      )}
    </ViewGate>
  );
}

interface FkSlotProps {
  readonly title: string;
  readonly view: FkSlotView;
  readonly toPrepare: ReactNode;
}

function FkSlot({ title, view, toPrepare }: FkSlotProps) {
  const { head, answer, can } = view;
  return (
    <PageFrame title={title} lead={<MeetingHeading head={head} />}>
      {can.answer && answer !== undefined && (
        <Section title={text.meeting.yourAnswer} accent>
          <AnswerButtons head={head} row={answer} />
        </Section>
      )}
      {view.timeText !== undefined && <Body1>{view.timeText}</Body1>}
      {view.themeText !== undefined && <Body1>{view.themeText}</Body1>}
      {view.channelText !== undefined && <Quiet>{view.channelText}</Quiet>}
      <Section title={text.fk.questions}>
        {view.questions.length === 0 ? (
          <EmptyState icon={<ChatHelpRegular />}>{view.emptyText}</EmptyState>
        ) : (
          <Rows of={view.questions} keyOf={({ topicId }) => topicId}>
            {(topic) => <TopicLine head={head} topic={topic} />}
          </Rows>
        )}
        {can.propose && <TopicForm head={head} toFk />}
      </Section>
      {toPrepare}
      <Section title={text.fk.own} aside={can.raise && <NewCaseLink teamId={head.teamId} />}>
        {view.rows.length === 0 ? (
          <EmptyState icon={<ClipboardTaskListLtrRegular />}>{text.fk.noOwn}</EmptyState>
        ) : (
          <Rows of={view.rows} keyOf={({ itemId }) => itemId}>
            {(item) => <AgendaItemLine teamId={head.teamId} item={item} />}
          </Rows>
        )}
        <Link href={hrefOf({ page: 'cases', teamId: head.teamId })}>{text.fk.all}</Link>
      </Section>
      <EarlierQuestions teamId={head.teamId} />
    </PageFrame>
  );
}
