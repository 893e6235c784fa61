import { useState } from 'react';
import type { OfferRow, OffersView } from '../../../shared/offers/view.ts';
import { useSend } from '../../client/useSend.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { NameCheck } from '../../parts/NameCheck.tsx';
import { useNameCheck } from '../../parts/useNameCheck.ts';
import { text } from '../../text/text.ts';
import { OfferFields } from './OfferFields.tsx';
import { emptyOfferForm, offerFormOf, offerOf } from './offer-form.ts';

interface OfferSheetProps {
  readonly view: OffersView;
  /** The one to change; none: a new one. */
  readonly row?: OfferRow;
  readonly onDone: () => void;
}

const shownBy = ['code', 'party', 'contact', 'validTo', 'provider', 'about', 'teamIds'];

/** Adds an offer, or changes one. */
export function OfferSheet({ view, row, onDone }: OfferSheetProps) {
  const { teamId, choices } = view;
  const sending = useSend();
  const [form, setForm] = useState(() => (row === undefined ? emptyOfferForm : offerFormOf(row)));
  const notAName = useNameCheck(sending, form.provider, form.about);
  const save = async (): Promise<void> => {
    const offer = offerOf(form);
    if (offer === undefined) return;
    const content = { teamId, ...offer, ...notAName.sent };
    const outcome = await sending.send(
      row === undefined
        ? { verb: 'add-offer', ...content }
        : { verb: 'change-offer', offerId: row.offerId, ...content },
    );
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <CommandForm
      sending={sending}
      submit={text.offers.save}
      onSubmit={() => void save()}
      onCancel={onDone}
      shownBy={shownBy}
    >
      <OfferFields form={form} onForm={setForm} choices={choices} failure={sending.failure} />
      <NameCheck of={notAName} />
    </CommandForm>
  );
}
