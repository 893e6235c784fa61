import { useState } from 'react';
import { measureForm } from '../../shared/cases/forms/plan-forms.ts';
import { readMeasure } from '../../shared/cases/forms/read-plan.ts';
import type { CaseView } from '../../shared/cases/page/view.ts';
import type { MeasureRow } from '../../shared/cases/plan/view.ts';
import type { FieldProblem } from '../../shared/forms/read.ts';
import { DraftNote } from '../forms/DraftNote.tsx';
import { Overtaken } from '../forms/Overtaken.tsx';
import { writtenLines } from '../forms/written.ts';
import { useForm } from '../forms/useForm.ts';
import { CommandForm } from '../inputs/CommandForm.tsx';
import { useCaseStep } from '../steps/useCaseStep.ts';
import { MeasureFields } from './MeasureFields.tsx';
import { measureTexts, type MeasureTexts } from './measures.ts';

interface SetMeasureProps {
  readonly view: CaseView;
  /** The one to change; without it, one more. */
  readonly row?: MeasureRow;
  readonly onDone: () => void;
}

/** Those of the form, and what was picked from the utbudskarta. */
const names = [...Object.keys(measureForm.fields), 'offerId'];

/** A measure into the plan, or changed in it. */
export function SetMeasure({ view, row, onDone }: SetMeasureProps) {
  const { sending, take } = useCaseStep(view, onDone);
  const state = useForm({
    form: measureForm,
    valuesFor: () => (row === undefined ? {} : measureTexts(row)),
    saved: row !== undefined,
    linesOf: (typed) => writtenLines(measureForm, {}, typed),
  });
  const texts: MeasureTexts = Object.fromEntries(names.map((name) => [name, state.textOf(name)]));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const submit = (): void => {
    const read = readMeasure(state.texts);
    setProblems(read.ok ? [] : read.error);
    const replaced = row === undefined ? {} : { measureId: row.measureId };
    if (!read.ok) return;
    sending.onceDone(state.draft.forget, state.draft.sent);
    take({ verb: 'set-measure', ...replaced, measure: read.value });
  };
  return (
    <CommandForm sending={sending} submit={measureForm.send} onSubmit={submit} onCancel={onDone}>
      <Overtaken of={state.draft} />
      <MeasureFields
        of={texts}
        onChange={state.fill}
        offers={view.choices.offers}
        problems={problems}
        failure={sending.failure}
      />
      <DraftNote of={state.draft} />
    </CommandForm>
  );
}
