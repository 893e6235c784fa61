import { Body1Strong, Button, Link } from '@fluentui/react-components';
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive';
import { useState } from 'react';
import { retentionForm } from '../../../shared/retention/forms.ts';
import { retentionAddress } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { SendForm } from '../../forms/SendForm.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { hrefOf } from '../../router/route.ts';
import { teamText } from '../../text/team-text.ts';
import { trailText } from '../../text/trail-text.ts';
import { DecisionLine } from './DecisionLine.tsx';

const words = trailText.retention;

/** The gallringsbeslut: what may be removed, after how long, and what it would be. */
export function RetentionPage() {
  const retention = useView(retentionAddress);
  const [adding, setAdding] = useState(false);
  const done = () => setAdding(false);
  return (
    <ViewGate of={retention}>
      {(view) => (
        <PageFrame
          title={teamText.federation.retention}
          lead={words.lead}
          actions={<Link href={hrefOf({ page: 'federation' })}>{words.back}</Link>}
        >
          <Section
            title={words.decisions}
            aside={!adding && <Button onClick={() => setAdding(true)}>{retentionForm.open}</Button>}
          >
            {adding && (
              <SendForm
                form={retentionForm}
                command={(values) => ({ verb: 'register-retention', ...values })}
                onDone={done}
                onCancel={done}
              />
            )}
            {view.decisions.length === 0 ? (
              <EmptyState icon={<ArchiveRegular />}>{view.emptyText}</EmptyState>
            ) : (
              <Rows of={view.decisions} keyOf={({ id }) => id}>
                {(row) => <DecisionLine row={row} />}
              </Rows>
            )}
          </Section>
          {view.keptTexts.length > 0 && (
            <Section title={words.kept}>
              <Rows of={view.keptTexts} keyOf={(kind) => kind}>
                {(kind) => <Body1Strong>{kind}</Body1Strong>}
              </Rows>
            </Section>
          )}
        </PageFrame>
      )}
    </ViewGate>
  );
}
