import { Body1, Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import {
  cancelGatheringForm,
  changeGatheringForm,
  gatheringPresses,
  gatheringTopicForm,
  holdGatheringForm,
} from '../../../shared/gatherings/forms.ts';
import {
  planningAsked,
  changePlanStart,
  readMeetingPlan,
} from '../../../shared/meetings/plan-forms.ts';
import type { GatheringView } from '../../../shared/gatherings/view.ts';
import { gatheringAddress } from '../../client/later-addresses.ts';
import { useSend } from '../../client/useSend.ts';
import { useView } from '../../client/useView.ts';
import { ButtonForm } from '../../forms/ButtonForm.tsx';
import { AskedForm } from '../../forms/SendForm.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { hrefOf } from '../../router/route.ts';
import { yearText } from '../../text/year-text.ts';
import { atGathering } from '../../call/at-gathering.ts';
import { AroundSections } from './AroundSections.tsx';
import { DecisionsSection } from './DecisionsSection.tsx';
import { GatheringWhen } from '../../call/GatheringWhen.tsx';
import { SeatsSection } from './SeatsSection.tsx';

interface GatheringPageProps {
  readonly gatheringId: string;
  readonly teamId: string | undefined;
}

/** What is held in the year beside the team's case meetings: called, prepared, held, and what came of it. */
export function GatheringPage({ gatheringId, teamId }: GatheringPageProps) {
  const gathering = useView(gatheringAddress(gatheringId, teamId));
  return <ViewGate of={gathering}>{(view) => <GatheringSheet view={view} />}</ViewGate>;
}

function GatheringSheet({ view }: { readonly view: GatheringView }) {
  const { head, can } = view;
  const { teamId, steeringGroupId } = head;
  const year = Number(head.date.slice(0, 4));
  return (
    <PageFrame
      title={head.title}
      lead={head.ofText}
      actions={
        !view.minutesOnly && (
          <Link
            href={hrefOf({
              page: 'year',
              ...(teamId === undefined ? {} : { teamId }),
              ...(steeringGroupId === undefined ? {} : { steeringGroupId }),
              year,
            })}
          >
            {yearText.toYear}
          </Link>
        )
      }
    >
      <Warnings of={[view.banner, view.secretaryNote]} intent="info" />
      <GatheringWhen view={view} />
      {view.minutesOnly && <Quiet>{yearText.minutesOnly}</Quiet>}
      {view.emptyMinutesText !== undefined && <Body1>{view.emptyMinutesText}</Body1>}
      <RunSection view={view} />
      <SeatsSection view={view} />
      <AroundSections view={view} />
      <AgendaSection view={view} />
      <DecisionsSection view={view} />
      {can.plan && <ChangeSection view={view} />}
    </PageFrame>
  );
}

/** To open it, to end it, or to say that it was held. */
function RunSection({ view: { head, can } }: { readonly view: GatheringView }) {
  const sending = useSend();
  const at = atGathering(head);
  if (!can.open && !can.close && !can.hold) return null;
  return (
    <Stack tight>
      <Stack as="row">
        {can.open && (
          <Button
            appearance="primary"
            disabledFocusable={sending.sending}
            onClick={() => void sending.send({ verb: 'open-gathering', ...at })}
          >
            {gatheringPresses.open.label}
          </Button>
        )}
        {can.close && (
          <Button
            appearance="primary"
            disabledFocusable={sending.sending}
            onClick={() => void sending.send({ verb: 'close-gathering', ...at })}
          >
            {gatheringPresses.close.label}
          </Button>
        )}
      </Stack>
      {can.hold && (
        <ButtonForm
          form={holdGatheringForm}
          command={(said) => ({ verb: 'hold-gathering', ...at, ...said })}
        />
      )}
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}

/** What is taken up: what members have proposed, and what waits for the meeting by itself. */
function AgendaSection({ view }: { readonly view: GatheringView }) {
  const { head, topics, waits, can, minutesOnly } = view;
  const sending = useSend();
  const isOver = head.status === 'closed' || head.status === 'cancelled';
  if (head.noticeText === undefined || (minutesOnly && topics.length === 0 && waits.length === 0))
    return null;
  return (
    <Section title={yearText.agenda}>
      {waits.length > 0 && (
        <Stack tight>
          <Quiet>{isOver ? yearText.waited : yearText.waits}</Quiet>
          <Rows of={waits} keyOf={(line) => line}>
            {(line) => <Body1>{line}</Body1>}
          </Rows>
        </Stack>
      )}
      {topics.length === 0 ? (
        <Quiet>{isOver ? yearText.noTopicsLeft : yearText.noTopics}</Quiet>
      ) : (
        <Rows of={topics} keyOf={({ id }) => id}>
          {(topic) => (
            <Stack tight>
              <Body1>{topic.text}</Body1>
              <Stack as="row">
                <Quiet>{topic.byText}</Quiet>
                {topic.canRemove && (
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={`${gatheringPresses.removeTopic.label}: ${topic.text}`}
                    onClick={() =>
                      void sending.send({
                        verb: 'remove-gathering-topic',
                        ...atGathering(head),
                        topicId: topic.id,
                      })
                    }
                  >
                    {gatheringPresses.removeTopic.label}
                  </Button>
                )}
              </Stack>
            </Stack>
          )}
        </Rows>
      )}
      <SendFailure failure={sending.failure} />
      {can.propose && (
        <ButtonForm
          form={gatheringTopicForm}
          command={(said) => ({ verb: 'add-gathering-topic', ...atGathering(head), ...said })}
        />
      )}
    </Section>
  );
}

function ChangeSection({ view: { head } }: { readonly view: GatheringView }) {
  const [changing, setChanging] = useState(false);
  const shut = (): void => setChanging(false);
  return (
    <Section title={yearText.change}>
      {changing ? (
        <AskedForm
          form={changeGatheringForm}
          start={changePlanStart(head)}
          asked={(texts) => planningAsked('one', texts)}
          reader={readMeetingPlan}
          command={(said) => ({ verb: 'change-gathering', ...atGathering(head), ...said })}
          onDone={shut}
          onCancel={shut}
        />
      ) : (
        <Stack as="row">
          <Button onClick={() => setChanging(true)}>{changeGatheringForm.open}</Button>
        </Stack>
      )}
      <ButtonForm
        form={cancelGatheringForm}
        command={({ reason }) => ({ verb: 'cancel-gathering', ...atGathering(head), reason })}
      />
    </Section>
  );
}
