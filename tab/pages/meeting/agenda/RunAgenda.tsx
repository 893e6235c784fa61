import { Body1, Button } from '@fluentui/react-components';
import { memo } from 'react';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { AgendaPartList } from '../../../agenda/AgendaPartList.tsx';
import { TopicLine } from '../../../agenda/TopicLine.tsx';
import { TopicForm } from '../../../agenda/TopicForm.tsx';
import { DraftAbout } from '../../../drafts/DraftAbout.tsx';
import { LeftOver } from '../../../forms/LeftOver.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import { Section } from '../../../parts/Section.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { hrefOf } from '../../../router/route.ts';
import { text } from '../../../text/text.ts';
import { DecidedRows } from './DecidedRows.tsx';
import { ItemRow } from './ItemRow.tsx';

interface RunAgendaProps {
  readonly view: MeetingView;
  /** What is shown beside it, and so not once more here: a case or a topic. */
  readonly shownId: string | undefined;
  /** The case that the meeting takes up. */
  readonly nowId: string | undefined;
  readonly onShow: (itemId: string) => void;
  readonly onLook: (itemId: string) => void;
}

/** The agenda in its order: what is left to decide, a line each, and what is decided folded away under it. */
export const RunAgenda = memo(function RunAgenda({
  view,
  shownId,
  nowId,
  onShow,
  onLook,
}: RunAgendaProps) {
  const { head } = view;
  return (
    <Section title={text.meeting.agenda}>
      {view.agenda.map((part) => {
        const decided = part.items.filter(({ decision }) => decision !== undefined);
        const left = part.items.filter(({ decision }) => decision === undefined);
        return (
          <AgendaPartList
            key={part.part}
            head={head}
            part={{ ...part, items: left }}
            topic={(topic) =>
              topic.topicId === shownId ? (
                <Stack as="row">
                  <Body1>{topic.text}</Body1>
                  <Mark appearance="filled" color="brand">
                    {text.meeting.now}
                  </Mark>
                </Stack>
              ) : (
                <TopicLine head={head} topic={topic} />
              )
            }
            after={
              decided.length > 0 && (
                <>
                  <DecidedRows
                    head={head}
                    part={part.title}
                    items={decided}
                    onLook={onLook}
                    onUndo={onShow}
                  />
                  {decided
                    .filter(({ itemId }) => itemId !== shownId)
                    .map(({ itemId, reference, decision }) => (
                      <DraftAbout key={itemId} id={itemId}>
                        <DraftAbout id="decision">
                          <LeftOver
                            said={decision && text.draft.decided(reference, decision.text)}
                          />
                        </DraftAbout>
                      </DraftAbout>
                    ))}
                </>
              )
            }
          >
            {(item) => (
              <ItemRow
                item={item}
                isShown={item.itemId === shownId}
                isNow={item.itemId === nowId}
                onShow={onShow}
              />
            )}
          </AgendaPartList>
        );
      })}
      <Stack as="row">
        {view.can.raise && (
          <Button
            as="a"
            href={hrefOf({ page: 'raise', teamId: head.teamId, meetingId: head.meetingId })}
          >
            {text.meeting.raise}
          </Button>
        )}
        {view.can.propose && <TopicForm head={head} />}
      </Stack>
    </Section>
  );
});
