import { endMeasureForm, startMeasureForm } from '../../shared/cases/forms/plan-forms.ts';
import { readMeasure } from '../../shared/cases/forms/read-plan.ts';
import type { MeasureRow } from '../../shared/cases/plan/view.ts';
import type { Form } from '../../shared/forms/form.ts';
import { useMe } from '../client/me.ts';
import { DescribedForm } from '../forms/DescribedForm.tsx';
import { useDescribed } from '../forms/useDescribed.ts';
import { type CaseTarget, useCaseStep } from '../steps/useCaseStep.ts';
import { measureTexts } from './measures.ts';

interface MeasureDayProps {
  readonly of: CaseTarget;
  readonly row: MeasureRow;
  readonly which: 'startedOn' | 'endedOn';
  readonly onDone: () => void;
}

/** The measure has started, or ended: today unless another day is chosen. */
export function MeasureDay({ of: target, row, which, onDone }: MeasureDayProps) {
  const { today } = useMe();
  const { sending, take } = useCaseStep(target, onDone);
  const described = useDescribed<Form>(
    which === 'startedOn' ? startMeasureForm : endMeasureForm,
    sending,
    { values: { [which]: today }, notAsked: ['measure'] },
  );
  return (
    <DescribedForm
      of={described}
      sending={sending}
      onCancel={onDone}
      onSubmit={() => {
        const day = described.read();
        if (day === undefined) return;
        const measure = described.readAs((texts) =>
          readMeasure({
            get: (name) => (name === which ? texts.get(name) : measureTexts(row)[name]),
          }),
        );
        if (measure !== undefined) take({ verb: 'set-measure', measureId: row.measureId, measure });
      }}
    />
  );
}
