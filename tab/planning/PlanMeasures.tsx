import { Button } from '@fluentui/react-components';
import type { FieldProblem } from '../../shared/forms/read.ts';
import { FieldGroup } from '../inputs/FieldGroup.tsx';
import { Warnings } from '../parts/Warnings.tsx';
import { caseText } from '../text/case-text.ts';
import { MeasureFields } from './MeasureFields.tsx';
import { lacksWork, type MeasureTexts, type Offers } from './measures.ts';

interface PlanMeasuresProps {
  readonly measures: readonly MeasureTexts[];
  readonly onMeasures: (measures: readonly MeasureTexts[]) => void;
  readonly offers: Offers;
  /** By the measure's place. */
  readonly problems: readonly (readonly FieldProblem[])[];
}

const words = caseText.measure;

/** The measures of a plan as it is made, each in a frame of its own. */
export function PlanMeasures({ measures, onMeasures, offers, problems }: PlanMeasuresProps) {
  return (
    <>
      {measures.map((measure, index) => (
        // A measure under way has nothing else than its place to be known by.
        <FieldGroup key={index} legend={words.numbered(index + 1)}>
          <MeasureFields
            of={measure}
            onChange={(changed) => onMeasures(measures.with(index, changed))}
            offers={offers}
            problems={problems[index]}
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
      {lacksWork(measures) && <Warnings of={[caseText.plan.noWork]} />}
      <div>
        <Button onClick={() => onMeasures([...measures, {}])}>
          {measures.length === 0 ? words.add : words.another}
        </Button>
      </div>
    </>
  );
}
