import { correctGroupsForm, readGroups } from '../../../shared/cases/forms/raise-form.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { useMe } from '../../client/me.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { useDescribed } from '../../forms/useDescribed.ts';
import { useCaseStep } from '../../steps/useCaseStep.ts';
import { correctionStart } from './correction-start.ts';

interface CorrectGroupsProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** The groups a case is marked with, when the team has decided about it. */
export function CorrectGroups({ view, onDone }: CorrectGroupsProps) {
  const { today } = useMe();
  const { sending, take } = useCaseStep(view, onDone);
  const start = correctionStart('correct-groups', view, today);
  const described = useDescribed(correctGroupsForm, sending, start);
  return (
    <DescribedForm
      of={described}
      sending={sending}
      onCancel={onDone}
      onSubmit={() => {
        const priorityGroups = described.readAs(readGroups);
        const basedOn = Number(described.state.textOf('basedOn'));
        if (priorityGroups !== undefined) take({ verb: 'correct-groups', priorityGroups, basedOn });
      }}
    />
  );
}
