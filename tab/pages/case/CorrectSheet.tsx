import { correctForm, readNewCase } from '../../../shared/cases/forms/raise-form.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { useMe } from '../../client/me.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { useDescribed } from '../../forms/useDescribed.ts';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { suggestingGroups } from '../../raise/suggest-groups.ts';
import { useCaseStep } from '../../steps/useCaseStep.ts';
import { text } from '../../text/text.ts';
import { correctionStart } from './correction-start.ts';

interface CorrectSheetProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** The raising form as it was filled in, to put right until the team has decided. */
export function CorrectSheet({ view, onDone }: CorrectSheetProps) {
  const { today } = useMe();
  const { sending, take } = useCaseStep(view, onDone);
  const { raising } = view;
  const start = correctionStart('correct-case', view, today);
  const described = suggestingGroups(
    useDescribed(correctForm, sending, start),
    raising?.priorityGroups ?? [],
  );
  return (
    <PageFrame title={correctForm.open} lead={view.reference}>
      <Section title={text.raise.which}>
        <DescribedForm
          of={described}
          sending={sending}
          onCancel={onDone}
          onSubmit={() => {
            if (raising === undefined) return;
            const raise = described.readAs((texts) => readNewCase(texts, raising));
            if (raise !== undefined)
              take({
                verb: 'correct-case',
                raise,
                basedOn: Number(described.state.textOf('basedOn')),
              });
          }}
        />
      </Section>
    </PageFrame>
  );
}
