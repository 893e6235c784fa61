import { useState } from 'react';
import type { MeasureRow } from '../../shared/cases/plan/view.ts';
import { useMe } from '../client/me.ts';
import { CommandForm } from '../parts/CommandForm.tsx';
import { InputField } from '../parts/InputField.tsx';
import { caseText } from '../text/case-text.ts';
import type { CaseTarget } from '../steps/case-step.ts';
import { measureFormOf, measureOf } from './measure-form.ts';
import { useCaseStep } from '../steps/useCaseStep.ts';

interface MeasureDayProps {
  readonly of: CaseTarget;
  readonly row: MeasureRow;
  readonly which: 'startedOn' | 'endedOn';
  readonly onDone: () => void;
}

const words = caseText.measure;

/** The measure has started, or ended: today unless another day is chosen. */
export function MeasureDay({ of: target, row, which, onDone }: MeasureDayProps) {
  const { today } = useMe();
  const [day, setDay] = useState(today);
  const { sending, take } = useCaseStep(target, onDone);
  return (
    <CommandForm
      sending={sending}
      submit={which === 'startedOn' ? words.start : words.end}
      shownBy={[which, `measure.${which}`]}
      onSubmit={() => {
        const measure = measureOf({ ...measureFormOf(row), [which]: day });
        if (measure !== undefined && day !== '')
          take({ verb: 'set-measure', measureId: row.measureId, measure });
      }}
      onCancel={onDone}
    >
      <InputField
        label={which === 'startedOn' ? words.startDay : words.endDay}
        type="date"
        required
        max={today}
        value={day}
        onValue={setDay}
        name={which}
        failure={sending.failure}
      />
    </CommandForm>
  );
}
