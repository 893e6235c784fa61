import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { GatheringPlace } from '../../../shared/gatherings/gathering.ts';
import type { YearView } from '../../../shared/year/view.ts';
import { yearAddress } from '../../client/later-addresses.ts';
import { codeFrom } from '../../client/code.ts';
import { useView } from '../../client/useView.ts';
import { Segments } from '../../inputs/Segments.tsx';
import { Opening } from '../../parts/Opening.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { goTo } from '../../router/useRoute.ts';
import { yearText } from '../../text/year-text.ts';
import { Months } from './Months.tsx';
import { PlanInYear } from './PlanInYear.tsx';
import { YearLine } from './YearLine.tsx';

/** Not with the page: it would be one more file to ask for before the first screen of any. */
const milestones = codeFrom(() => import('../../milestones/MilestonesOf.tsx'));

interface YearPageProps {
  readonly of: GatheringPlace;
  readonly year: number | undefined;
}

/** What is planned, held and missing in a year, month by month. */
export function YearPage({ of: { teamId, steeringGroupId }, year }: YearPageProps) {
  const place = {
    ...(teamId === undefined ? {} : { teamId }),
    ...(steeringGroupId === undefined ? {} : { steeringGroupId }),
  };
  const shown = useView(yearAddress(place, year));
  return <ViewGate of={shown}>{(view) => <YearSheet view={view} place={place} />}</ViewGate>;
}

interface YearSheetProps {
  readonly view: YearView;
  readonly place: { readonly teamId?: string; readonly steeringGroupId?: string };
}

function YearSheet({ view, place }: YearSheetProps) {
  const [planning, setPlanning] = useState<string>();
  const onPlan = (what: string): void => setPlanning(what);
  return (
    <PageFrame wide title={view.title}>
      {view.aboutText !== undefined && <Body1>{view.aboutText}</Body1>}
      <Segments
        label={yearText.year}
        choices={view.years.map((one) => ({ value: String(one), label: String(one) }))}
        value={String(view.year)}
        onValue={(chosen) => goTo({ page: 'year', ...place, year: Number(chosen) })}
      />
      {view.overdue.length > 0 && (
        <Section title={yearText.overdue} accent>
          <Rows of={view.overdue} keyOf={({ key }) => key}>
            {(row) => <YearLine row={row} onPlan={onPlan} />}
          </Rows>
        </Section>
      )}
      {view.canPlan.length > 0 && (
        <PlanInYear
          kinds={view.canPlan}
          place={place}
          what={planning}
          onOpen={() => setPlanning(view.canPlan[0]?.value)}
          onShut={() => setPlanning(undefined)}
        />
      )}
      <Section title={yearText.glance}>
        {view.counts.map((count) => (
          <Quiet key={count}>{count}</Quiet>
        ))}
        {view.emptyText !== undefined && <Quiet>{view.emptyText}</Quiet>}
        <Months of={view.months} onPlan={onPlan} />
      </Section>
      {view.hasMilestones && (
        <Opening still of={milestones}>
          {({ MilestonesOf }) => <MilestonesOf place={place} />}
        </Opening>
      )}
    </PageFrame>
  );
}
