import { Button } from '@fluentui/react-components';
import type { CaseChoices } from '../../shared/cases/page/view.ts';
import { FieldGroup } from '../parts/FieldGroup.tsx';
import { Warnings } from '../parts/Warnings.tsx';
import { caseText } from '../text/case-text.ts';
import { emptyMeasureForm, type MeasureForm } from './measure-form.ts';
import { lacksWork } from './plan-form.ts';
import { MeasureFields } from './MeasureFields.tsx';

interface PlanMeasuresProps {
  readonly measures: readonly MeasureForm[];
  readonly onMeasures: (measures: readonly MeasureForm[]) => void;
  readonly choices: CaseChoices;
}

const words = caseText.measure;

/** The measures of a plan as it is made, each in a frame of its own. */
export function PlanMeasures({ measures, onMeasures, choices }: PlanMeasuresProps) {
  const isWithoutWork = lacksWork(measures, choices.measureCodes);
  return (
    <>
      {measures.map((measure, index) => (
        // A measure under way has nothing else than its place to be known by.
        <FieldGroup key={index} legend={words.numbered(index + 1)}>
          <MeasureFields
            form={measure}
            onForm={(changed) => onMeasures(measures.with(index, changed))}
            choices={choices}
            // The server names a measure by its place, an input only by its name: the form says it for all.
            failure={undefined}
          />
          <div>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${words.remove} ${index + 1}`}
              onClick={() => onMeasures(measures.toSpliced(index, 1))}
            >
              {words.remove}
            </Button>
          </div>
        </FieldGroup>
      ))}
      {isWithoutWork && <Warnings of={[caseText.plan.noWork]} />}
      <div>
        <Button onClick={() => onMeasures([...measures, emptyMeasureForm])}>
          {measures.length === 0 ? words.add : words.another}
        </Button>
      </div>
    </>
  );
}
