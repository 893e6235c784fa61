import { endOfferForm } from '../../../shared/offers/forms.ts';
import { SendForm } from '../../forms/SendForm.tsx';

interface EndOfferProps {
  readonly teamId: string;
  readonly offerId: string;
  readonly onDone: () => void;
}

/** Asks once: an offer that has been taken away is not got back. */
export function EndOffer({ teamId, offerId, onDone }: EndOfferProps) {
  return (
    <SendForm
      form={endOfferForm}
      command={() => ({ verb: 'end-offer', teamId, offerId })}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
