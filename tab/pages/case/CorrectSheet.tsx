import { correctForm, readNewCase } from '../../../shared/cases/forms/raise-form.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { followingAnswers } from '../../raise/following-answers.ts';
import { text } from '../../text/text.ts';
import { useCorrection } from './useCorrection.ts';

interface CorrectSheetProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** The raising form as it was filled in, to put right until the team has decided. */
export function CorrectSheet({ view, onDone }: CorrectSheetProps) {
  const { raising } = view;
  const { sending, take, described, basedOn } = useCorrection('correct-case', view, onDone);
  const suggesting = followingAnswers(described, raising?.priorityGroups ?? []);
  const submit = (): void => {
    if (raising === undefined) return;
    const raise = suggesting.readAs((texts) => readNewCase(texts, raising));
    if (raise !== undefined) take({ verb: 'correct-case', raise, basedOn: basedOn() });
  };
  return (
    <PageFrame title={`${correctForm.open}: ${view.reference}`}>
      <Section title={text.raise.which}>
        <DescribedForm of={suggesting} sending={sending} onCancel={onDone} onSubmit={submit} />
      </Section>
    </PageFrame>
  );
}
