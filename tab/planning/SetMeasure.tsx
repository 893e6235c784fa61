import { useState } from 'react';
import { measureForm } from '../../shared/cases/forms/plan-forms.ts';
import { readMeasure } from '../../shared/cases/forms/read-plan.ts';
import type { CaseView } from '../../shared/cases/page/view.ts';
import type { MeasureRow } from '../../shared/cases/plan/view.ts';
import type { FieldProblem } from '../../shared/forms/read.ts';
import { CommandForm } from '../parts/CommandForm.tsx';
import { useCaseStep } from '../steps/useCaseStep.ts';
import { MeasureFields } from './MeasureFields.tsx';
import { measureTexts, type MeasureTexts } from './measures.ts';

interface SetMeasureProps {
  readonly view: CaseView;
  /** The one to change; without it, one more. */
  readonly row?: MeasureRow;
  readonly onDone: () => void;
}

/** A measure into the plan, or changed in it. */
export function SetMeasure({ view, row, onDone }: SetMeasureProps) {
  const [texts, setTexts] = useState<MeasureTexts>(row === undefined ? {} : measureTexts(row));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const { sending, take } = useCaseStep(view, onDone);
  const submit = (): void => {
    const read = readMeasure({ get: (name) => texts[name] });
    setProblems(read.ok ? [] : read.error);
    const replaced = row === undefined ? {} : { measureId: row.measureId };
    if (read.ok) take({ verb: 'set-measure', ...replaced, measure: read.value });
  };
  return (
    <CommandForm
      sending={sending}
      submit={measureForm.send}
      shownBy={Object.keys(measureForm.fields)}
      judged
      onSubmit={submit}
      onCancel={onDone}
    >
      <MeasureFields
        of={texts}
        onChange={setTexts}
        offers={view.choices.offers}
        problems={problems}
        failure={sending.failure}
      />
    </CommandForm>
  );
}
