import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import { measureForm, planForm } from '../../shared/cases/forms/plan-forms.ts';
import { readMeasure, readPlan } from '../../shared/cases/forms/read-plan.ts';
import { caseStart } from '../../shared/cases/page/case-starts.ts';
import type { CaseView } from '../../shared/cases/page/view.ts';
import type { FieldProblem } from '../../shared/forms/read.ts';
import { useMe } from '../client/me.ts';
import { DocumentsHere } from '../documents/DocumentsHere.tsx';
import { DescribedForm } from '../forms/DescribedForm.tsx';
import { FormFields } from '../forms/FormFields.tsx';
import { useDescribed } from '../forms/useDescribed.ts';
import { writtenLines } from '../forms/written.ts';
import { FieldGroup } from '../inputs/FieldGroup.tsx';
import { useCaseStep } from '../steps/useCaseStep.ts';
import { caseText } from '../text/case-text.ts';
import { measuresIn, measureTexts } from './measures.ts';
import { planningFormAsked, withPlanningForm } from './planning-form.ts';
import { PlanMeasures } from './PlanMeasures.tsx';

interface MakePlanProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

type PlanField = keyof (typeof planForm)['fields'];
const names = Object.keys(planForm.fields) as readonly PlanField[];
const allBut = (...asked: readonly PlanField[]) => names.filter((name) => !asked.includes(name));

/** The plan: how it was made, its five points, its measures, and when the team follows it up. */
export function MakePlan({ view, onDone }: MakePlanProps) {
  const { today } = useMe();
  const { sending, take } = useCaseStep(view, onDone);
  const start = caseStart('make-plan', view, today);
  const plan = useDescribed(
    planForm,
    sending,
    {
      ...start,
      saved: true,
      values: {
        ...start.values,
        basedOn: String(view.history.length),
        measures: JSON.stringify(view.plan?.measures.map(measureTexts) ?? []),
      },
    },
    ({ measures: typed = '' }) =>
      measuresIn(typed).flatMap((one) => writtenLines(measureForm, {}, one)),
  );
  const measures = measuresIn(plan.state.textOf('measures'));
  const [problems, setProblems] = useState<readonly (readonly FieldProblem[])[]>([]);
  const { said, start: asked } = planningFormAsked(plan.state.texts);
  const fields = (...shown: readonly PlanField[]) => (
    <FormFields
      form={planForm}
      state={{ ...plan.state, textOf: (name) => formTexts.get(name) ?? '' }}
      start={{
        choices: { ...start.choices, ...asked.choices },
        notAsked: [...allBut(...shown), ...(asked.notAsked ?? [])],
      }}
      failure={sending.failure}
    />
  );
  const formTexts = {
    get: (name: string) =>
      name === 'form' ? withPlanningForm(plan.state.texts).get(name) : plan.state.texts.get(name),
  };
  const submit = (): void => {
    const read = measures.map((one) => readMeasure({ get: (name) => one[name] }));
    setProblems(read.map((one) => (one.ok ? [] : one.error)));
    const whole = read.flatMap((one) => (one.ok ? [one.value] : []));
    const made = plan.readAs((texts) => readPlan(withPlanningForm(texts), whole));
    if (made !== undefined && whole.length === measures.length)
      take({ verb: 'make-plan', ...made, basedOn: Number(plan.state.textOf('basedOn')) });
  };
  return (
    <DescribedForm of={plan} sending={sending} onSubmit={submit} onCancel={onDone}>
      <DocumentsHere teamId={view.teamId} place="plan" />
      <FieldGroup legend={caseText.plan.meeting}>
        {fields('heldOn', 'fk', 'actors')}
        <div aria-live="polite">
          <Body1>{said}</Body1>
        </div>
        {fields('form', 'formReason', 'tookPart')}
      </FieldGroup>
      {fields('points')}
      <PlanMeasures
        measures={measures}
        onMeasures={(now) => plan.state.set('measures', JSON.stringify(now))}
        offers={view.choices.offers}
        problems={problems}
      />
      {fields('nextFollowUp')}
    </DescribedForm>
  );
}
