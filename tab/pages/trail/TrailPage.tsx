import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import type { TrailFilter, TrailView } from '../../../shared/trail/view.ts';
import { trailAddress, trailFilePath } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { LogRows } from '../../lists/LogRows.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { MoreRows } from '../../parts/MoreRows.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { SaveFile } from '../../parts/SaveFile.tsx';
import { Section } from '../../parts/Section.tsx';
import { Segments } from '../../inputs/Segments.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { text } from '../../text/text.ts';
import { trailText } from '../../text/trail-text.ts';
import { TrailCheck } from './TrailCheck.tsx';
import { TrailChoice } from './TrailChoice.tsx';

interface TrailPageProps {
  readonly teamId: string;
  /** The case whose lines are asked for first. */
  readonly reference?: string | undefined;
}

/** The log of a team: who did and who read what. */
export function TrailPage({ teamId, reference }: TrailPageProps) {
  const [filter, setFilter] = useState<TrailFilter>({ book: 'changes', reference });
  const trail = useView(trailAddress(teamId, filter));
  return (
    <ViewGate of={trail}>
      {(view) => (
        <PageFrame title={text.titles.trail(view.teamName)} lead={view.lead}>
          <TrailCheck teamId={teamId} />
          <Log view={view} filter={filter} onFilter={setFilter} />
        </PageFrame>
      )}
    </ViewGate>
  );
}

interface LogProps {
  readonly view: TrailView;
  readonly filter: TrailFilter;
  readonly onFilter: (filter: TrailFilter) => void;
}

function Log({ view, filter, onFilter }: LogProps) {
  const { teamId } = view;
  const openedIn = view.opensCases ? teamId : undefined;
  return (
    <Section
      title={trailText.rows}
      aside={
        <SaveFile
          label={trailText.file}
          path={trailFilePath(teamId, filter)}
          fileName={`logg-${teamId}-${filter.book}.csv`}
        />
      }
    >
      <Segments
        label={trailText.books}
        choices={view.books}
        value={view.book}
        onValue={(book) => onFilter({ ...filter, book: book as TrailFilter['book'] })}
      />
      <TrailChoice seats={view.seats} filter={filter} onFilter={onFilter} />
      {view.rows.length === 0 ? (
        <EmptyState icon={<HistoryRegular />}>{view.emptyText}</EmptyState>
      ) : (
        <LogRows of={view.rows} teamId={openedIn} />
      )}
      {view.moreEnded !== undefined && (
        <MoreRows
          key={JSON.stringify(filter)}
          label={trailText.more}
          address={(before) => trailAddress(teamId, filter, before)}
          after={view.moreEnded}
        >
          {({ rows }) => <LogRows of={rows} teamId={openedIn} />}
        </MoreRows>
      )}
    </Section>
  );
}
