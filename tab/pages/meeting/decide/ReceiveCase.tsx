import { useState } from 'react';
import { readDecision, receiveForm } from '../../../../shared/cases/forms/decision-forms.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { DescribedForm } from '../../../forms/DescribedForm.tsx';
import { FormFields } from '../../../forms/FormFields.tsx';
import { PressForm } from '../../../forms/PressForm.tsx';
import { useDescribed } from '../../../forms/useDescribed.ts';
import { Stack } from '../../../parts/Stack.tsx';
import type { Deciding } from './deciding.ts';
import { needsReason } from './needs-reason.ts';

interface ReceiveCaseProps extends Deciding {
  readonly holders: MeetingView['holders'];
  readonly suggestedId: string | undefined;
}

/** Who carries the case: one click on the suggestion, a reason as well for somebody of another party. */
export function ReceiveCase(props: ReceiveCaseProps) {
  const { holders, suggestedId, start, sending, onDecide, onCancel } = props;
  const [chosenId, setChosenId] = useState<string>();
  const described = useDescribed(receiveForm, sending, start);
  const refused = sending.failure?.kind === 'refused' ? sending.failure.refusal.code : undefined;
  const asksReason =
    chosenId !== undefined &&
    (needsReason(holders, chosenId, suggestedId) || refused === 'holder-needs-reason');
  const asked = (...notAsked: readonly string[]) => ({
    ...described,
    start: { ...start, notAsked },
  });
  return (
    <Stack form>
      <PressForm
        of={asked('overrideReason')}
        sending={sending}
        by="caseHolderId"
        onCancel={asksReason ? undefined : onCancel}
        chosen={chosenId}
        onPress={(read, caseHolderId) => {
          setChosenId(caseHolderId);
          described.state.set('caseHolderId', caseHolderId);
          sending.forget();
          const decision = read((texts) => readDecision('received', texts));
          if (decision !== undefined && !needsReason(holders, caseHolderId, suggestedId))
            onDecide(decision);
        }}
      />
      {asksReason && (
        <DescribedForm
          of={described}
          sending={sending}
          onCancel={onCancel}
          onSubmit={() => {
            const decision = described.readAs((texts) => readDecision('received', texts));
            if (decision !== undefined) onDecide(decision);
          }}
        >
          <FormFields
            form={receiveForm}
            state={described.state}
            start={{ notAsked: ['caseHolderId', 'nextFollowUp'] }}
            failure={sending.failure}
            focused="overrideReason"
          />
        </DescribedForm>
      )}
    </Stack>
  );
}
