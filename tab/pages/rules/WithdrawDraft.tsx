import { Body1 } from '@fluentui/react-components';
import type { RuleKind } from '../../../shared/rules/version.ts';
import { useSend } from '../../client/useSend.ts';
import { CommandForm } from '../../inputs/CommandForm.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { rulesText } from '../../text/rules-text.ts';

const words = rulesText;

interface WithdrawDraftProps {
  readonly kind: RuleKind;
  readonly id: string;
  readonly onKept: () => void;
  readonly onGone: () => void;
}

/** Asks once: what stood in a draft is not got back. */
export function WithdrawDraft({ kind, id, onKept, onGone }: WithdrawDraftProps) {
  const sending = useSend();
  const withdraw = async (): Promise<void> => {
    const outcome = await sending.send({ verb: 'withdraw-rules', kind, id });
    if (outcome?.kind === 'done') onGone();
  };
  return (
    <Panel title={words.withdrawAsk}>
      <CommandForm
        sending={sending}
        submit={words.withdrawNow}
        onSubmit={() => void withdraw()}
        onCancel={onKept}
      >
        <Body1>{words.withdrawText}</Body1>
      </CommandForm>
    </Panel>
  );
}
