import { changeOfferForm, offerForm, offerStart } from '../../../shared/offers/forms.ts';
import type { OfferRow, OffersView } from '../../../shared/offers/view.ts';
import { SendForm } from '../../forms/SendForm.tsx';

interface OfferSheetProps {
  readonly view: OffersView;
  /** The one to change; none: a new one. */
  readonly row?: OfferRow;
  readonly onDone: () => void;
}

/** Adds an offer, or changes one. */
export function OfferSheet({ view: { teamId, choices }, row, onDone }: OfferSheetProps) {
  return (
    <SendForm
      form={row === undefined ? offerForm : changeOfferForm}
      start={offerStart(choices, row)}
      command={(offer) =>
        row === undefined
          ? { verb: 'add-offer', teamId, ...offer }
          : { verb: 'change-offer', teamId, offerId: row.offerId, ...offer }
      }
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
