import { Link } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { LiftedRow } from '../../../shared/deviations/present-lifted.ts';
import { spreadExampleForm, spreadExampleStart } from '../../../shared/county-work/forms.ts';
import { countyWorkAddress, liftedAddress } from '../../client/later-addresses.ts';
import { codeFrom } from '../../client/code.ts';
import { useView } from '../../client/useView.ts';
import { Fold } from '../../figures/Fold.tsx';
import { ReportsOf } from '../../figures/ReportsOf.tsx';
import { NextGathering } from '../../reporting/NextGathering.tsx';
import { WaitsHere } from '../../reporting/WaitsHere.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ButtonForm } from '../../forms/ButtonForm.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { Opening } from '../../parts/Opening.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { DeviationLine } from '../../reporting/DeviationLine.tsx';
import { hrefOf } from '../../router/route.ts';
import { countyGroupText } from '../../text/county-group-text.ts';
import { CountyWork } from './CountyWork.tsx';
import { text } from '../../text/text.ts';

/** Not with the page: it would be one more file to ask for before the first screen of any. */
const milestones = codeFrom(() => import('../../milestones/MilestonesOf.tsx'));

const words = countyGroupText;

/** What has been lifted to Länsam from teams and styrgrupper, what waits most first, each with its whole path. */
export function CountyGroupPage() {
  const lifted = useView(liftedAddress);
  const work = useView(countyWorkAddress);
  const spread = work.status === 'ready' ? work.view.spread : undefined;
  return (
    <ViewGate of={lifted}>
      {(view) => (
        <PageFrame
          title={text.app.countyGroup}
          lead={words.lead}
          actions={<Link href={hrefOf({ page: 'county' })}>{words.toFigures}</Link>}
        >
          <WaitsHere quiet />
          <NextGathering />
          <ReportsOf subject={{ type: 'county' }} onlyTasks />
          <Section title={words.waiting} accent>
            {view.waiting.length === 0 ? (
              <EmptyState icon={<CheckmarkCircleRegular />}>{view.nothingWaits}</EmptyState>
            ) : (
              <LiftedRows of={view.waiting} spread={spread} />
            )}
          </Section>
          {view.ended.length > 0 && (
            <Section title={words.ended}>
              <Fold level="h3" title={words.endedCount(view.ended.length)}>
                <LiftedRows of={view.ended} spread={spread} />
              </Fold>
            </Section>
          )}
          <Opening still of={milestones}>
            {({ MilestonesOf }) => <MilestonesOf place={{}} folded />}
          </Opening>
          {work.status === 'ready' && <CountyWork view={work.view} />}
        </PageFrame>
      )}
    </ViewGate>
  );
}

interface LiftedRowsProps {
  readonly of: readonly LiftedRow[];
  /** Ids of those that are on their way to all teams, once that is known. */
  readonly spread: readonly string[] | undefined;
}

function LiftedRows({ of, spread }: LiftedRowsProps) {
  return (
    <Rows of={of} keyOf={({ row }) => row.id}>
      {(one) => (
        <Stack tight>
          <DeviationLine of={one} row={one.row} from={one.fromText} />
          {one.row.now.issue === 'good-example' && spread !== undefined && (
            <Spread of={one} isSpread={spread.includes(one.row.id)} />
          )}
        </Stack>
      )}
    </Rows>
  );
}

function Spread({ of, isSpread }: { readonly of: LiftedRow; readonly isSpread: boolean }) {
  const { teamId, row } = of;
  if (isSpread) return <Mark color="success">{words.spread}</Mark>;
  return (
    <ButtonForm
      form={spreadExampleForm}
      start={spreadExampleStart(row.text)}
      command={(said) => ({ verb: 'spread-example', teamId, deviationId: row.id, ...said })}
    />
  );
}
