import {
  assistanceForm,
  capitalForm,
  costsForm,
  postsForm,
  surveyForm,
  type TypedKind,
} from '../../../shared/entered/forms.ts';
import type { FormStart } from '../../../shared/forms/form.ts';
import { SendForm } from '../../forms/SendForm.tsx';

interface EnterFormProps {
  readonly what: TypedKind;
  /** Without it the county's. */
  readonly teamId: string | undefined;
  /** What is put right. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  /** They have been entered, and are not only suggested. */
  readonly saved?: boolean;
  readonly onDone: () => void;
}

/** Something entered, or put right, by the form of its kind. */
export function EnterForm({ what, teamId, values, saved = false, onDone }: EnterFormProps) {
  const start: FormStart = {
    ...(values === undefined ? {} : { values }),
    ...(saved ? { saved: true as const } : {}),
  };
  const common = { start, onDone, onCancel: onDone };
  const of = teamId === undefined ? {} : { teamId };
  switch (what) {
    case 'costs':
      return (
        <SendForm
          form={costsForm}
          command={(said) => ({ verb: 'enter-costs', ...of, ...said })}
          {...common}
        />
      );
    case 'posts':
      return (
        <SendForm
          form={postsForm}
          command={(said) => ({ verb: 'enter-posts', ...of, ...said })}
          {...common}
        />
      );
    case 'assistance':
      return (
        <SendForm
          form={assistanceForm}
          command={(said) => ({ verb: 'enter-assistance', teamId: teamId ?? '', ...said })}
          {...common}
        />
      );
    case 'survey':
      return (
        <SendForm
          form={surveyForm}
          command={(said) => ({ verb: 'enter-survey', ...of, ...said })}
          {...common}
        />
      );
    case 'capital':
      return (
        <SendForm
          form={capitalForm}
          command={(said) => ({ verb: 'enter-capital', ...said })}
          {...common}
        />
      );
  }
}
