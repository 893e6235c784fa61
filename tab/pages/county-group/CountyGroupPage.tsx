import { Link } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { LiftedRow } from '../../../shared/deviations/present-lifted.ts';
import { liftedAddress } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { Fold } from '../../figures/Fold.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { DeviationLine } from '../../reporting/DeviationLine.tsx';
import { hrefOf } from '../../router/route.ts';
import { countyGroupText } from '../../text/county-group-text.ts';
import { text } from '../../text/text.ts';

const words = countyGroupText;

/** What has been lifted to Länsam from teams and styrgrupper, what waits most first, each with its whole path. */
export function CountyGroupPage() {
  const lifted = useView(liftedAddress);
  return (
    <ViewGate of={lifted}>
      {(view) => (
        <PageFrame
          title={text.app.countyGroup}
          lead={words.lead}
          actions={<Link href={hrefOf({ page: 'county' })}>{words.toFigures}</Link>}
        >
          <Section title={words.waiting} accent>
            {view.waiting.length === 0 ? (
              <EmptyState icon={<CheckmarkCircleRegular />}>{view.nothingWaits}</EmptyState>
            ) : (
              <LiftedRows of={view.waiting} />
            )}
          </Section>
          {view.ended.length > 0 && (
            <Section title={words.ended}>
              <Fold level="h3" title={words.endedCount(view.ended.length)}>
                <LiftedRows of={view.ended} />
              </Fold>
            </Section>
          )}
        </PageFrame>
      )}
    </ViewGate>
  );
}

function LiftedRows({ of }: { readonly of: readonly LiftedRow[] }) {
  return (
    <Rows of={of} keyOf={({ row }) => row.id}>
      {(one) => <DeviationLine of={one} row={one.row} from={one.fromText} />}
    </Rows>
  );
}
