import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { planGatheringForm, planGatheringSeriesForm } from '../../../shared/gatherings/forms.ts';
import {
  gatheringPlanAsked,
  gatheringPlanStart,
  readGatheringPlan,
  readGatheringSeries,
} from '../../../shared/gatherings/read-plan.ts';
import type { PlanKind } from '../../../shared/meetings/plan-forms.ts';
import type { Choice } from '../../../shared/text/choice.ts';
import { useMe } from '../../client/me.ts';
import { AskedForm } from '../../forms/SendForm.tsx';
import { Segments } from '../../inputs/Segments.tsx';
import { Section } from '../../parts/Section.tsx';
import { yearText } from '../../text/year-text.ts';

interface PlanInYearProps {
  readonly kinds: readonly Choice[];
  readonly place: { readonly teamId?: string; readonly steeringGroupId?: string };
  /** What is being planned; nothing while the form is shut. */
  readonly what: string | undefined;
  readonly onOpen: () => void;
  readonly onShut: () => void;
}

/** Plans one or a series, with the form that meetings are planned with. */
export function PlanInYear({ kinds, place, what, onOpen, onShut }: PlanInYearProps) {
  const { today } = useMe();
  const [kind, setKind] = useState<PlanKind>('one');
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A press far down opens it: it comes into sight where it is.
    if (what !== undefined) top.current?.scrollIntoView({ block: 'nearest' });
  }, [what]);
  if (what === undefined)
    return (
      <div>
        <Button appearance="primary" onClick={onOpen}>
          {planGatheringForm.open}
        </Button>
      </div>
    );
  const start = gatheringPlanStart(today, kinds, what);
  const series = kind === 'series';
  return (
    <div ref={top}>
      <Section title={planGatheringForm.open}>
        <Segments
          label={yearText.planKind}
          choices={[
            { value: 'one', label: yearText.planOne },
            { value: 'series', label: yearText.planSeries },
          ]}
          value={kind}
          onValue={(value) => setKind(value === 'series' ? 'series' : 'one')}
        />
        {series ? (
          <AskedForm
            key={`series ${what}`}
            form={planGatheringSeriesForm}
            start={start}
            asked={(texts) => gatheringPlanAsked('series', texts, true)}
            reader={readGatheringSeries}
            command={(said) => ({ verb: 'plan-gatherings', ...place, ...said })}
            onDone={onShut}
            onCancel={onShut}
          />
        ) : (
          <AskedForm
            key={`one ${what}`}
            form={planGatheringForm}
            start={start}
            asked={(texts) => gatheringPlanAsked('one', texts)}
            reader={readGatheringPlan}
            command={(said) => ({ verb: 'plan-gathering', ...place, ...said })}
            onDone={onShut}
            onCancel={onShut}
          />
        )}
      </Section>
    </div>
  );
}
