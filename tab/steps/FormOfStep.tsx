import { type CaseVerb, caseForms } from '../../shared/cases/forms/case-forms.ts';
import type { DocumentPlace } from '../../shared/codes/controlled-document.ts';
import type { Form, FormStart } from '../../shared/forms/form.ts';
import { DocumentsHere } from '../documents/DocumentsHere.tsx';
import { DescribedForm } from '../forms/DescribedForm.tsx';
import { useDescribed } from '../forms/useDescribed.ts';
import { type CaseStep, type CaseTarget, useCaseStep } from './useCaseStep.ts';

/** The steps whose command is what their form says and nothing more. */
type PlainVerb = Exclude<
  CaseVerb,
  'make-plan' | 'set-measure' | 'correct-case' | 'correct-groups' | 'correct-closing' | 'undo-step'
>;

export interface StepFormProps {
  readonly of: CaseTarget;
  readonly verb: PlainVerb;
  readonly start: FormStart;
  readonly onDone: () => void;
}

/** The form of one step in a case, as it is described. */
export function FormOfStep({ of: target, verb, start, onDone }: StepFormProps) {
  const { sending, take } = useCaseStep(target, onDone);
  const described = useDescribed<Form>(caseForms[verb], sending, start);
  const place = placeOf[verb];
  return (
    <>
      {place !== undefined && <DocumentsHere teamId={target.teamId} place={place} />}
      <DescribedForm
        of={described}
        sending={sending}
        onSubmit={() => {
          const values = described.read();
          // The command's shape is made from the very form that has just been read.
          if (values !== undefined) take({ verb, ...values } as CaseStep);
        }}
        onCancel={onDone}
      />
    </>
  );
}

/** The steps that have documents of their own. */
const placeOf: Readonly<Partial<Record<PlainVerb, DocumentPlace>>> = {
  'book-follow-up': 'follow-up',
  'note-progress': 'follow-up',
  'report-task': 'follow-up',
};
