import { Button } from '@fluentui/react-components';
import type { CaseView } from '../../shared/cases/case-view.ts';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { caseText } from '../text-case.ts';
import { useCaseStep } from './useCaseStep.ts';

interface UndoStepProps {
  readonly view: CaseView;
  readonly undo: NonNullable<CaseView['undo']>;
}

/** Takes the last step back, while nobody has built on it. */
export function UndoStep({ view, undo }: UndoStepProps) {
  const { sending, take } = useCaseStep(view);
  return (
    <Stack tight>
      <Stack as="row">
        <Button
          size="small"
          appearance="outline"
          disabledFocusable={sending.sending}
          onClick={() => take({ verb: 'undo-step', step: undo.step })}
        >
          {caseText.undo}
        </Button>
        <Quiet>{undo.text}</Quiet>
      </Stack>
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
