import { Button } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { type ReactNode, useState } from 'react';
import type { CasesView } from '../../../shared/cases/page/view.ts';
import { casesAddress, endedCasesAddress } from '../../client/addresses.ts';
import { CaseBeside } from '../../beside/CaseBeside.tsx';
import type { Route } from '../../router/route.ts';
import { useView } from '../../client/useView.ts';
import { ListTools } from '../../inputs/ListTools.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { InputField } from '../../inputs/InputField.tsx';
import { MoreRows } from '../../parts/MoreRows.tsx';
import { NewCaseLink } from '../../parts/NewCaseLink.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Section } from '../../parts/Section.tsx';
import { Segments } from '../../inputs/Segments.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { caseText } from '../../text/case-text.ts';
import { text } from '../../text/text.ts';
import { CaseRows } from './CaseRows.tsx';
import { SearchResults } from './SearchResults.tsx';
import { caseFilters, caseOrders, firstSegment, rowsIn, segments, type Segment } from './list.ts';

interface CasesPageProps {
  /** `filter`: what the list opens on; otherwise on what concerns the asker. */
  readonly route: Extract<Route, { readonly page: 'cases' }>;
  /** The page of the case that is open. */
  readonly opened: ReactNode;
}

/** The cases the asker may read: the team's, FK's own, or those one coordinates. */
export function CasesPage({ route, opened }: CasesPageProps) {
  const { teamId, filter } = route;
  const cases = useView(casesAddress(teamId));
  return (
    <CaseBeside list={route} opened={opened} hasList={cases.status !== 'failed'}>
      <ViewGate of={cases}>
        {(view) => (
          <PageFrame
            title={text.titles.cases(view.teamName)}
            lead={view.summary}
            actions={<NewCaseLink teamId={teamId} primary />}
          >
            <CaseList view={view} filter={filter} />
          </PageFrame>
        )}
      </ViewGate>
    </CaseBeside>
  );
}

const words = caseText.list;

interface CaseListProps {
  readonly view: CasesView;
  readonly filter: Segment | undefined;
}

function CaseList({ view, filter }: CaseListProps) {
  const [chosen, setChosen] = useState(filter);
  const [search, setSearch] = useState('');
  const segment = chosen ?? firstSegment(view.rows);
  // What is searched for may be anywhere: one knows the reference, not where the case stands.
  const searching = search.trim() !== '';
  const found = rowsIn(view.rows, segment);
  const endedGoOn = view.moreEnded !== undefined || view.moreText !== undefined;
  if (view.rows.length === 0 && !endedGoOn) {
    return (
      <Section title={words.which}>
        <EmptyState icon={<ClipboardTaskListLtrRegular />}>{view.emptyText}</EmptyState>
      </Section>
    );
  }
  return (
    <>
      <InputField label={words.search} value={search} onValue={setSearch} maxLength={20} />
      {!searching && (
        <Segments
          label={words.which}
          choices={segments.map((value) => ({
            value,
            label: `${words.segments[value]} (${rowsIn(view.rows, value).length}${value === 'ended' && view.moreEnded !== undefined ? '+' : ''})`,
          }))}
          value={segment}
          onValue={(value) => setChosen(segments.find((known) => known === value))}
        />
      )}
      <Section
        title={searching ? words.found : words.segments[segment]}
        aside={
          searching && (
            <Button appearance="subtle" size="small" onClick={() => setSearch('')}>
              {words.showAll}
            </Button>
          )
        }
      >
        {searching ? (
          <SearchResults view={view} search={search.trim()} />
        ) : found.length === 0 ? (
          <EmptyState icon={<ClipboardTaskListLtrRegular />}>
            {segment === 'ended' && endedGoOn ? words.noneLately : words.none[segment]}
          </EmptyState>
        ) : (
          <ListTools
            key={segment}
            name={`cases ${segment}`}
            rows={found}
            filters={caseFilters}
            orders={caseOrders}
            asGiven={words.byNeed}
          >
            {(shown) => <CaseRows teamId={view.teamId} of={shown} />}
          </ListTools>
        )}
        {!searching && segment === 'ended' && (
          <>
            {view.moreText !== undefined && <Quiet>{view.moreText}</Quiet>}
            {view.moreEnded !== undefined && (
              <MoreRows
                label={words.more}
                address={(after) => endedCasesAddress(view.teamId, after)}
                after={view.moreEnded}
              >
                {({ rows }) => <CaseRows teamId={view.teamId} of={rows} />}
              </MoreRows>
            )}
          </>
        )}
      </Section>
    </>
  );
}
