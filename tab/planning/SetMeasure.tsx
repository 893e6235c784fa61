import { useState } from 'react';
import type { CaseView } from '../../shared/cases/page/view.ts';
import type { MeasureRow } from '../../shared/cases/plan/view.ts';
import { CommandForm } from '../parts/CommandForm.tsx';
import { caseText } from '../text/case-text.ts';
import { emptyMeasureForm, measureFormOf, measureOf } from './measure-form.ts';
import { useCaseStep } from '../steps/useCaseStep.ts';
import { MeasureFields } from './MeasureFields.tsx';

interface SetMeasureProps {
  readonly view: CaseView;
  /** The one to change; without it, one more. */
  readonly row?: MeasureRow;
  readonly onDone: () => void;
}

/** A measure into the plan, or changed in it. */
export function SetMeasure({ view, row, onDone }: SetMeasureProps) {
  const [form, setForm] = useState(row === undefined ? emptyMeasureForm : measureFormOf(row));
  const { sending, take } = useCaseStep(view, onDone);
  return (
    <CommandForm
      sending={sending}
      submit={caseText.measure.save}
      shownBy={measureFieldNames}
      onSubmit={() => {
        const measure = measureOf(form);
        if (measure === undefined) return;
        const replaced = row === undefined ? {} : { measureId: row.measureId };
        take({ verb: 'set-measure', ...replaced, measure });
      }}
      onCancel={onDone}
    >
      <MeasureFields
        form={form}
        onForm={setForm}
        choices={view.choices}
        failure={sending.failure}
      />
    </CommandForm>
  );
}

/** Inputs of the form that say their own part of a refusal, as the server names them. */
const measureFieldNames = ['code', 'provider', 'from', 'to', 'startedOn', 'endedOn'].flatMap(
  (name) => [name, `measure.${name}`],
);
