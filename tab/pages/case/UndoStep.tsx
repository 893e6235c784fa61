import { Button } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { useCaseStep } from '../../steps/useCaseStep.ts';

interface UndoStepProps {
  readonly view: CaseView;
  readonly undo: NonNullable<CaseView['undo']>;
}

/** Takes the last step back, while nobody has built on it. */
export function UndoStep({ view, undo }: UndoStepProps) {
  const { sending, take } = useCaseStep(view);
  return (
    <Stack tight>
      <div>
        <Button
          size="small"
          appearance="subtle"
          style={{ minWidth: 0, textAlign: 'start' }}
          disabledFocusable={sending.sending}
          onClick={() => take({ verb: 'undo-step', step: undo.step })}
        >
          {undo.text}
        </Button>
      </div>
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
