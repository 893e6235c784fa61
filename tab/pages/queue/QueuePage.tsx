import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PeopleQueueRegular } from '@fluentui/react-icons/svg/people-queue';
import type { QueueRow } from '../../../shared/cases/queue/view.ts';
import { queueAddress } from '../../client/addresses.ts';
import { CaseBeside } from '../../beside/CaseBeside.tsx';
import { useView } from '../../client/useView.ts';
import { ListTools } from '../../inputs/ListTools.tsx';
import type { RowFilter, RowOrder } from '../../inputs/choose-rows.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { hrefOf, type Route } from '../../router/route.ts';
import { caseText } from '../../text/case-text.ts';
import { NewCaseLink } from '../../parts/NewCaseLink.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { TargetBar } from '../../parts/TargetBar.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { teamText } from '../../text/team-text.ts';
import { text } from '../../text/text.ts';
import { QueueLine } from './QueueLine.tsx';

interface QueuePageProps {
  readonly route: Extract<Route, { readonly page: 'queue' }>;
  /** The page of the case that is open. */
  readonly opened: ReactNode;
}

const words = caseText.queue;

const queueFilters: readonly RowFilter<QueueRow>[] = [
  { name: 'group', label: caseText.list.group, of: ({ groups }) => groups },
  { name: 'party', label: words.answersFor, of: ({ answersForText }) => [answersForText] },
];

const queueOrders: readonly RowOrder<QueueRow>[] = [
  {
    name: 'waiting',
    label: caseText.list.byWaiting,
    by: ({ waitingDays }) => waitingDays,
    falling: true,
  },
  { name: 'reference', label: caseText.list.byReference, by: ({ reference }) => reference },
];

/** Who waits, how long, and who answers for the wait; and whether there is room. */
export function QueuePage({ route, opened }: QueuePageProps) {
  const { teamId } = route;
  const queue = useView(queueAddress(teamId));
  return (
    <CaseBeside list={route} opened={opened} hasList={queue.status !== 'failed'}>
      <ViewGate of={queue}>
        {(view) => (
          <PageFrame
            title={text.titles.queue(view.teamName)}
            lead={view.summary}
            actions={<NewCaseLink teamId={teamId} primary />}
          >
            <Warnings of={[view.pausedText]} />
            <Section title={teamText.numbers.target}>
              <TargetBar
                ongoing={view.ongoing}
                min={view.target?.min}
                max={view.target?.max}
                text={view.roomText}
              />
              <Link href={hrefOf({ page: 'cases', teamId, filter: 'ongoing' })}>
                {words.toOngoing}
              </Link>
            </Section>
            <Section title={teamText.queue.waiting}>
              {view.rows.length === 0 ? (
                <EmptyState icon={<PeopleQueueRegular />}>{view.emptyText}</EmptyState>
              ) : (
                <ListTools
                  name="queue"
                  rows={view.rows}
                  filters={queueFilters}
                  orders={queueOrders}
                  asGiven={words.byPlace}
                >
                  {(shown) => (
                    <Rows of={shown} keyOf={({ reference }) => reference}>
                      {(row) => <QueueLine view={view} row={row} />}
                    </Rows>
                  )}
                </ListTools>
              )}
            </Section>
          </PageFrame>
        )}
      </ViewGate>
    </CaseBeside>
  );
}
