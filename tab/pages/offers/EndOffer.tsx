import { Body1 } from '@fluentui/react-components';
import { useSend } from '../../client/useSend.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { text } from '../../text/text.ts';

interface EndOfferProps {
  readonly teamId: string;
  readonly offerId: string;
  readonly onDone: () => void;
}

/** Asks once: an offer that has been taken away is not got back. */
export function EndOffer({ teamId, offerId, onDone }: EndOfferProps) {
  const sending = useSend();
  const end = async (): Promise<void> => {
    const outcome = await sending.send({ verb: 'end-offer', teamId, offerId });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <CommandForm
      sending={sending}
      submit={text.offers.endConfirm}
      onSubmit={() => void end()}
      onCancel={onDone}
    >
      <Body1>{text.offers.endAsk}</Body1>
    </CommandForm>
  );
}
