import { Body1, Link } from '@fluentui/react-components';
import type { OperationsSection } from '../../../shared/operations/view.ts';
import { operationsAddress } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { hrefOf } from '../../router/route.ts';
import { teamText } from '../../text/team-text.ts';

/** Every minute something may be late that was not. */
const everyMs = 60_000;

/** Red is what is wrong now, as on every page; yellow went wrong and is over. */
const colours = { now: 'danger', was: 'warning' } as const;

/** How the program is, for the office: what is late and which channels do not answer, first in one sentence. */
export function OperationsPage() {
  const viewed = useView(operationsAddress, everyMs);
  return (
    <ViewGate of={viewed}>
      {(view) => (
        <PageFrame title={view.title}>
          <Warnings of={[view.summary]} intent={view.isWell ? 'success' : 'warning'} />
          {view.sections.map((section) => (
            <PartOfOperations key={section.code} section={section} />
          ))}
          <Link href={hrefOf({ page: 'federation' })}>{teamText.federation.toFederation}</Link>
        </PageFrame>
      )}
    </ViewGate>
  );
}

function PartOfOperations({ section }: { readonly section: OperationsSection }) {
  const { title, rows, empty, note } = section;
  return (
    <Section title={title}>
      {note !== undefined && <Quiet>{note}</Quiet>}
      {rows.length === 0 ? (
        <Body1>{empty}</Body1>
      ) : (
        <Rows of={rows} keyOf={({ key }) => key} label={title}>
          {(row) => (
            <LabelledLine label={row.label}>
              {row.mark !== undefined && (
                <>
                  <Mark color={colours[row.mark.since]}>{row.mark.text}</Mark>{' '}
                </>
              )}
              {row.text}
            </LabelledLine>
          )}
        </Rows>
      )}
    </Section>
  );
}
