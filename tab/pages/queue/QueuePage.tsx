import { Body1 } from '@fluentui/react-components';
import { queueAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { CaseLink } from '../../parts/CaseLink.tsx';
import { joinFacts } from '../../parts/join-facts.ts';
import { NewCaseLink } from '../../parts/NewCaseLink.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { TargetBar } from '../../parts/TargetBar.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { text } from '../../text/text.ts';
import { QueueLine } from './QueueLine.tsx';
import { Mark } from '../../parts/Mark.tsx';

interface QueuePageProps {
  readonly teamId: string;
}

/** Who waits, how long, and who answers for the wait; and whether there is room. */
export function QueuePage({ teamId }: QueuePageProps) {
  const queue = useView(queueAddress(teamId));
  return (
    <ViewGate of={queue}>
      {(view) => (
        <PageFrame
          title={text.pages.queue}
          lead={view.summary}
          actions={<NewCaseLink teamId={teamId} primary />}
        >
          <Warnings of={[view.pausedText]} />
          <Section title={text.numbers.target}>
            <TargetBar
              ongoing={view.ongoing}
              min={view.target?.min}
              max={view.target?.max}
              text={view.roomText}
            />
          </Section>
          <Section title={text.queue.waiting}>
            {view.rows.length === 0 ? (
              <Body1>{view.emptyText}</Body1>
            ) : (
              <Rows of={view.rows} keyOf={({ reference }) => reference}>
                {(row) => <QueueLine view={view} row={row} />}
              </Rows>
            )}
          </Section>
          <Section title={text.queue.ongoing}>
            {view.ongoingRows.length === 0 ? (
              <Body1>{text.queue.noOngoing}</Body1>
            ) : (
              <Rows of={view.ongoingRows} keyOf={({ reference }) => reference}>
                {(row) => (
                  <Stack tight>
                    <LabelledLine
                      label={<CaseLink teamId={view.teamId} reference={row.reference} />}
                    >
                      <Stack as="row">
                        <Body1>{row.nextText}</Body1>
                        {row.overdue && <Mark color="danger">{text.queue.overdue}</Mark>}
                      </Stack>
                    </LabelledLine>
                    <Quiet>{joinFacts(row.holderText, row.sinceText)}</Quiet>
                  </Stack>
                )}
              </Rows>
            )}
          </Section>
        </PageFrame>
      )}
    </ViewGate>
  );
}
