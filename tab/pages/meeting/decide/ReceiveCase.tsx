import { Badge, Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemDecision } from '../../../../shared/cases/item-decision.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import type { Sending } from '../../../client/useSend.ts';
import { CommandForm } from '../../../parts/CommandForm.tsx';
import { InputField } from '../../../parts/InputField.tsx';
import { NameCheck } from '../../../parts/NameCheck.tsx';
import { Quiet } from '../../../parts/Quiet.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { useNameCheck } from '../../../parts/useNameCheck.ts';
import { text } from '../../../text/text.ts';
import { needsReason, suggestedFirst } from './holder-choice.ts';

interface ReceiveCaseProps {
  readonly holders: MeetingView['holders'];
  readonly suggestedId: string | undefined;
  /** Why nobody is suggested, where the rules point at FK. */
  readonly note?: string | undefined;
  /** The next meeting's day: when a received case is followed up first. */
  readonly next: string | undefined;
  readonly sending: Sending;
  readonly onDecide: (decision: ItemDecision, said?: { readonly notAName?: true }) => void;
}

/** Who carries the case: one click on the suggestion, a reason as well for somebody of another party. */
export function ReceiveCase(props: ReceiveCaseProps) {
  const { holders, suggestedId, note, next, sending, onDecide } = props;
  const [holderId, setHolderId] = useState<string>();
  const [reason, setReason] = useState('');
  const [followUp, setFollowUp] = useState(next ?? '');
  const notAName = useNameCheck(sending, reason);
  const refused = sending.failure?.kind === 'refused' ? sending.failure.refusal.code : undefined;
  const asksReason =
    holderId !== undefined &&
    (needsReason(holders, holderId, suggestedId) || refused === 'holder-needs-reason');

  const decisionFor = (caseHolderId: string) => ({
    outcome: 'received' as const,
    caseHolderId,
    ...(followUp === '' ? {} : { nextFollowUp: followUp }),
  });
  const choose = (caseHolderId: string): void => {
    setHolderId(caseHolderId);
    sending.forget();
    if (!needsReason(holders, caseHolderId, suggestedId)) onDecide(decisionFor(caseHolderId));
  };
  return (
    <Stack>
      <InputField
        label={text.decide.firstFollowUp}
        {...(next === undefined ? {} : { hint: text.decide.followUpHint })}
        type="date"
        value={followUp}
        onValue={setFollowUp}
        name="nextFollowUp"
        failure={sending.failure}
      />
      <Body1>{text.decide.holder}</Body1>
      {note !== undefined && <Quiet>{note}</Quiet>}
      <Stack as="row">
        {suggestedFirst(holders, suggestedId).map((holder) => (
          <Button
            key={holder.value}
            size="small"
            appearance={holder.value === holderId ? 'primary' : 'outline'}
            disabledFocusable={sending.sending}
            onClick={() => choose(holder.value)}
          >
            {holder.label}
            {holder.value === suggestedId && (
              <Badge appearance="tint" color="success" style={{ marginInlineStart: 6 }}>
                {text.decide.suggested}
              </Badge>
            )}
          </Button>
        ))}
      </Stack>
      {asksReason && (
        <CommandForm
          sending={sending}
          submit={text.decide.receive}
          shownBy={['overrideReason']}
          onSubmit={() =>
            onDecide({ ...decisionFor(holderId), overrideReason: reason.trim() }, notAName.sent)
          }
        >
          <InputField
            label={text.decide.reason}
            focused
            hint={text.guardHint}
            required
            maxLength={200}
            value={reason}
            onValue={setReason}
            name="overrideReason"
            failure={sending.failure}
          />
          <NameCheck of={notAName} />
        </CommandForm>
      )}
    </Stack>
  );
}
