import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import type { PlanView } from '../../../shared/cases/plan/view.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { caseText } from '../../text/case-text.ts';
import { MeasureLine } from './MeasureLine.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { PlanPoints } from './PlanPoints.tsx';
import { measureCode } from '../../planning/measure-code.ts';
import { Opening } from '../../parts/Opening.tsx';

interface PlanSectionProps {
  readonly view: CaseView;
}

/** The plan: how it was made, what it meets, and its measures by kind. */
export function PlanSection({ view }: PlanSectionProps) {
  const { plan } = view;
  return (
    <Section title={caseText.sections.plan}>
      {plan === undefined ? (
        <Stack tight>
          <Body1>{caseText.plan.none}</Body1>
          <Quiet>{caseText.plan.noneYet}</Quiet>
        </Stack>
      ) : (
        <Plan view={view} plan={plan} />
      )}
    </Section>
  );
}

function Plan({ view, plan }: PlanSectionProps & { readonly plan: PlanView }) {
  const [adding, setAdding] = useState(false);
  const kinds = [...Map.groupBy(plan.measures, ({ kindText }) => kindText)];
  return (
    <>
      <Warnings of={plan.warnings} />
      <Stack tight>
        <Body1>{plan.formText}</Body1>
        <Body1>{plan.heldText}</Body1>
        <Body1>{plan.tookPartText}</Body1>
        {plan.parallelText !== undefined && <Body1>{plan.parallelText}</Body1>}
      </Stack>
      <PlanPoints plan={plan} />
      {kinds.length === 0 && <Body1>{caseText.measure.none}</Body1>}
      {kinds.map(([kind, measures]) => (
        <Stack key={kind} tight>
          <Body1Strong as="h3" style={{ margin: 0 }}>
            {kind}
          </Body1Strong>
          <Rows of={measures} keyOf={({ measureId }) => measureId}>
            {(row) => <MeasureLine view={view} row={row} />}
          </Rows>
        </Stack>
      ))}
      {view.can.includes('set-measure') && (
        <div>
          <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {caseText.measure.add}
          </Button>
        </div>
      )}
      {adding && (
        <Panel title={caseText.measure.add}>
          <Opening of={measureCode.set}>
            {({ SetMeasure }) => <SetMeasure view={view} onDone={() => setAdding(false)} />}
          </Opening>
        </Panel>
      )}
    </>
  );
}
