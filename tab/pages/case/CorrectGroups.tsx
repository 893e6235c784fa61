import { readGroups } from '../../../shared/cases/forms/raise-form.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { useCorrection } from './useCorrection.ts';

interface CorrectGroupsProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** The groups a case is marked with, when the team has decided about it. */
export function CorrectGroups({ view, onDone }: CorrectGroupsProps) {
  const { sending, take, described, basedOn } = useCorrection('correct-groups', view, onDone);
  const submit = (): void => {
    const priorityGroups = described.readAs(readGroups);
    if (priorityGroups !== undefined)
      take({ verb: 'correct-groups', priorityGroups, basedOn: basedOn() });
  };
  return <DescribedForm of={described} sending={sending} onCancel={onDone} onSubmit={submit} />;
}
