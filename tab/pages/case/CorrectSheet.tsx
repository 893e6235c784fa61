import { useState } from 'react';
import type { NewCaseChoices } from '../../../shared/cases/page/present-new-case.ts';
import type { NewCaseInput } from '../../../shared/cases/raise-input.ts';
import type { CaseTarget } from '../../steps/case-step.ts';
import { useCaseStep } from '../../steps/useCaseStep.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Section } from '../../parts/Section.tsx';
import { text } from '../../text/text.ts';
import { raiseFieldNames } from '../../raise/field-names.ts';
import { NewCaseFields } from '../../raise/NewCaseFields.tsx';
import { newCaseOf, raiseFormOf } from '../../raise/raise-form.ts';

interface CorrectSheetProps {
  readonly of: CaseTarget;
  readonly raised: NewCaseInput;
  readonly choices: NewCaseChoices;
  /** How long the case's history is. */
  readonly happened: number;
  readonly onDone: () => void;
}

const words = text.raise;

/** The raising form as it was filled in, to put right until the team has decided. */
export function CorrectSheet({ of: target, raised, choices, happened, onDone }: CorrectSheetProps) {
  const [form, setForm] = useState(() => raiseFormOf(raised));
  // As it was when the form was filled in from it: the page behind goes on being read anew.
  const [basedOn] = useState(happened);
  const { sending, take } = useCaseStep(target, onDone);
  return (
    <PageFrame title={words.correctTitle} lead={target.reference}>
      <Section title={words.which}>
        <CommandForm
          sending={sending}
          submit={words.correct}
          onSubmit={() => {
            const raise = newCaseOf(form);
            if (raise !== undefined) take({ verb: 'correct-case', raise, basedOn });
          }}
          onCancel={onDone}
          shownBy={raiseFieldNames}
        >
          <NewCaseFields form={form} onForm={setForm} choices={choices} failure={sending.failure} />
          <Quiet>{words.noNames}</Quiet>
        </CommandForm>
      </Section>
    </PageFrame>
  );
}
