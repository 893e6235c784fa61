import { functionLabels } from '../../../shared/codes/party.ts';
import type { OffersView } from '../../../shared/offers/view.ts';
import { choicesOf } from '../../../shared/text/choice.ts';
import type { Failure } from '../../client/failure.ts';
import { ChoiceBoxes } from '../../parts/ChoiceBoxes.tsx';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { InputField } from '../../parts/InputField.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';
import { measuresByKind, type OfferForm } from './offer-form.ts';

interface OfferFieldsProps {
  readonly form: OfferForm;
  readonly onForm: (form: OfferForm) => void;
  readonly choices: OffersView['choices'];
  readonly failure: Failure | undefined;
}

const words = text.offers;
const contacts = choicesOf(functionLabels);

/** What, who gives it, where, and whom to ask. */
export function OfferFields({ form, onForm, choices, failure }: OfferFieldsProps) {
  const set = (change: Partial<OfferForm>): void => onForm({ ...form, ...change });
  return (
    <>
      <Stack as="fields">
        <ChoiceField
          label={words.code}
          required
          choices={measuresByKind}
          value={form.code}
          onValue={(code) => set({ code })}
          name="code"
          failure={failure}
        />
        <ChoiceField
          label={words.party}
          required
          choices={choices.parties}
          value={form.party}
          onValue={(party) => set({ party })}
          name="party"
          failure={failure}
        />
        <ChoiceField
          label={words.contact}
          required
          choices={contacts}
          value={form.contact}
          onValue={(contact) => set({ contact })}
          name="contact"
          failure={failure}
        />
        <InputField
          label={words.validTo}
          hint={words.validToHint}
          type="date"
          value={form.validTo}
          onValue={(validTo) => set({ validTo })}
          name="validTo"
          failure={failure}
        />
      </Stack>
      <InputField
        label={words.provider}
        hint={words.providerHint}
        required
        maxLength={80}
        value={form.provider}
        onValue={(provider) => set({ provider })}
        name="provider"
        failure={failure}
      />
      <InputField
        label={words.about}
        hint={text.guardHint}
        maxLength={140}
        value={form.about}
        onValue={(about) => set({ about })}
        name="about"
        failure={failure}
      />
      <ChoiceBoxes
        label={words.where}
        hint={words.whereHint}
        choices={choices.teams}
        values={form.teamIds}
        onValues={(teamIds) => set({ teamIds })}
        name="teamIds"
        failure={failure}
      />
    </>
  );
}
