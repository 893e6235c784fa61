import { Badge, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseChoices } from '../../shared/cases/page/view.ts';
import { measureKindLabels } from '../../shared/codes/measures.ts';
import type { Failure } from '../client/failure.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { InputField } from '../parts/InputField.tsx';
import { isCode } from '../parts/is-code.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { caseText } from '../text/case-text.ts';
import { offersFound, withChange, withOffer, type MeasureForm } from './measure-form.ts';

interface MeasureFieldsProps {
  readonly form: MeasureForm;
  readonly onForm: (form: MeasureForm) => void;
  readonly choices: CaseChoices;
  readonly failure: Failure | undefined;
}

const words = caseText.measure;

/** A measure: picked from the utbudskarta, or by code and provider; and its days, planned and in fact. */
export function MeasureFields({ form, onForm, choices, failure }: MeasureFieldsProps) {
  const [search, setSearch] = useState('');
  const set = (change: Partial<MeasureForm>): void => onForm(withChange(form, change));
  const found = offersFound(choices.offers, search);
  const picked = choices.offers.find(({ value }) => value === form.offerId);
  return (
    <>
      {choices.offers.length > 0 && (
        <InputField
          label={words.search}
          hint={words.searchHint}
          value={search}
          onValue={setSearch}
          maxLength={60}
        />
      )}
      {found.length > 0 && (
        <Stack as="row">
          {found.map((offer) => (
            <Button
              key={offer.value}
              size="small"
              style={{ minWidth: 0, textAlign: 'start' }}
              onClick={() => {
                onForm(withOffer(form, offer));
                setSearch('');
              }}
            >
              {offer.label}
              {offer.stale && (
                <Badge appearance="tint" color="warning" style={{ marginInlineStart: 6 }}>
                  {words.stale}
                </Badge>
              )}
            </Button>
          ))}
        </Stack>
      )}
      {found.length === 0 && search.trim() !== '' && <Quiet>{words.nothing(search.trim())}</Quiet>}
      {picked !== undefined && <Quiet>{words.picked(picked.label)}</Quiet>}
      <Stack as="fields">
        <ChoiceField
          label={words.code}
          required
          choices={choices.measureCodes.map(({ value, label, kind }) => ({
            value,
            label,
            ...(isCode(measureKindLabels, kind) ? { group: measureKindLabels[kind] } : {}),
          }))}
          value={form.code}
          onValue={(code) => set({ code })}
          name="code"
          failure={failure}
        />
        <ChoiceField
          label={words.provider}
          required
          choices={choices.measureProviders}
          value={form.provider}
          onValue={(provider) => set({ provider })}
          name="provider"
          failure={failure}
        />
        <DayField name="from" label={words.from} required {...{ form, set, failure }} />
        <DayField name="to" label={words.to} {...{ form, set, failure }} />
        <DayField name="startedOn" label={words.startedOn} {...{ form, set, failure }} />
        {form.startedOn !== '' && (
          <DayField name="endedOn" label={words.endedOn} {...{ form, set, failure }} />
        )}
      </Stack>
    </>
  );
}

interface DayFieldProps {
  readonly name: 'from' | 'to' | 'startedOn' | 'endedOn';
  readonly label: string;
  readonly required?: boolean;
  readonly form: MeasureForm;
  readonly set: (change: Partial<MeasureForm>) => void;
  readonly failure: Failure | undefined;
}

function DayField({ name, label, required = false, form, set, failure }: DayFieldProps) {
  return (
    <InputField
      label={label}
      type="date"
      required={required}
      value={form[name]}
      onValue={(day) => set({ [name]: day })}
      name={name}
      failure={failure}
    />
  );
}
