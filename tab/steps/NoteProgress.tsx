import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../shared/cases/page/view.ts';
import { CommandForm } from '../parts/CommandForm.tsx';
import { Segments } from '../parts/Segments.tsx';
import { caseText } from '../text/case-text.ts';
import { progressOf, usualStage, withLevel, type ProgressForm } from './progress-form.ts';
import { useCaseStep } from './useCaseStep.ts';
import type { StepProps } from './step-props.ts';

const useStyles = makeStyles({
  scales: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

const words = caseText.progress;

/** Four scales, four clicks, and sent: if it takes longer than a minute it is not done (handbook §3). */
export function NoteProgress({ view, onDone }: StepProps) {
  const styles = useStyles();
  const { progressDimensions, progressLevels, progressStages } = view.choices;
  const [stage, setStage] = useState<string>(() => usualStage(view.progress));
  const [form, setForm] = useState<ProgressForm>({});
  const { sending, take } = useCaseStep(view, onDone);
  return (
    <CommandForm
      sending={sending}
      submit={words.send}
      onSubmit={() => {
        const progress = progressOf(form, stage);
        if (progress !== undefined) take({ verb: 'note-progress', progress });
      }}
      onCancel={onDone}
    >
      <div className={styles.scales}>
        {progressDimensions.map(({ value, label, ends }) => (
          <Field key={value} label={label} required hint={hintOf(view, value, ends)}>
            <RadioGroup
              layout="horizontal-stacked"
              onChange={(_, chosen) => setForm(withLevel(form, value, chosen.value))}
            >
              {progressLevels.map((level) => (
                <Radio
                  key={level.value}
                  value={level.value}
                  label={level.value}
                  aria-label={level.label}
                />
              ))}
            </RadioGroup>
          </Field>
        ))}
      </div>
      <Segments
        label={words.stage}
        choices={progressStages}
        value={stage}
        onValue={(chosen) => setStage(chosen)}
      />
    </CommandForm>
  );
}

/** What the ends of the scale mean, and what was said last. */
function hintOf({ progress }: CaseView, dimension: string, ends: string): string {
  const row = progress.find((known) => known.dimension === dimension);
  return row?.level === undefined ? ends : words.hint(ends, row.text);
}
