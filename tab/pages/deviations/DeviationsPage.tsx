import { Link } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { DeviationRow, DeviationsView } from '../../../shared/deviations/view.ts';
import { useMay, useTeamName } from '../../client/me.ts';
import { deviationsAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { MoreRows } from '../../parts/MoreRows.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { hrefOf } from '../../router/route.ts';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { teamText } from '../../text/team-text.ts';
import { text } from '../../text/text.ts';
import { DeviationLine } from '../../reporting/DeviationLine.tsx';
import { ReportForm } from '../../reporting/ReportForm.tsx';

interface DeviationsPageProps {
  readonly teamId: string;
}

/** Reports a deviation, and shows what has come of those reported. */
export function DeviationsPage({ teamId }: DeviationsPageProps) {
  const deviations = useView(deviationsAddress(teamId));
  const may = useMay(teamId);
  const title = text.titles.deviations(useTeamName(teamId));
  if (deviations.status === 'failed' && !may('read-deviations') && may('report-deviation')) {
    return (
      <PageFrame title={title} lead={teamText.deviations.lead}>
        <Section title={teamText.deviations.new} accent>
          <ReportForm teamId={teamId} />
        </Section>
      </PageFrame>
    );
  }
  return (
    <ViewGate of={deviations}>
      {(view) => (
        <PageFrame
          title={title}
          lead={teamText.deviations.lead}
          actions={<Link href={hrefOf({ page: 'from-county' })}>{text.app.fromCounty}</Link>}
        >
          <Section title={teamText.deviations.new} accent>
            <ReportForm teamId={teamId} otherTeams={view.otherTeams} />
          </Section>
          <Section title={teamText.deviations.list}>
            {view.rows.length === 0 ? (
              <EmptyState icon={<CheckmarkCircleRegular />}>{view.emptyText}</EmptyState>
            ) : (
              <DeviationRows view={view} of={view.rows} />
            )}
            {view.moreEnded !== undefined && (
              <MoreRows
                label={teamText.deviations.more}
                address={(after) => deviationsAddress(teamId, after)}
                after={view.moreEnded}
              >
                {({ rows }) => <DeviationRows view={view} of={rows} />}
              </MoreRows>
            )}
          </Section>
        </PageFrame>
      )}
    </ViewGate>
  );
}

interface DeviationRowsProps {
  readonly view: DeviationsView;
  readonly of: readonly DeviationRow[];
}

function DeviationRows({ view, of: rows }: DeviationRowsProps) {
  return (
    <Rows of={rows} keyOf={({ id }) => id}>
      {(row) => <DeviationLine of={view} row={row} />}
    </Rows>
  );
}
