import { Button, Field } from '@fluentui/react-components';
import { type SubmitEvent, useState } from 'react';
import { writtenReference } from '../../../shared/cases/written-reference.ts';
import type { Choice } from '../../../shared/text/choice.ts';
import type { TrailFilter } from '../../../shared/trail/view.ts';
import { InputField } from '../../inputs/InputField.tsx';
import { NarrowSelect } from '../../inputs/NarrowSelect.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { trailText } from '../../text/trail-text.ts';

interface TrailChoiceProps {
  readonly seats: readonly Choice[];
  readonly filter: TrailFilter;
  readonly onFilter: (filter: TrailFilter) => void;
}

/** Which lines are asked for: of a case, a seat, some days. */
export function TrailChoice({ seats, filter, onFilter }: TrailChoiceProps) {
  const [reference, setReference] = useState(filter.reference ?? '');
  const [seat, setSeat] = useState(filter.seat ?? '');
  const [from, setFrom] = useState(filter.from ?? '');
  const [to, setTo] = useState(filter.to ?? '');
  const [wrong, setWrong] = useState(false);
  const choose = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = reference.trim();
    const read = typed === '' ? undefined : writtenReference(typed);
    setWrong(typed !== '' && read === undefined);
    if (typed !== '' && read === undefined) return;
    onFilter({
      book: filter.book,
      reference: read,
      seat: seat === '' ? undefined : seat,
      from: from === '' ? undefined : from,
      to: to === '' ? undefined : to,
    });
  };
  return (
    <form onSubmit={choose}>
      <Stack>
        <Stack as="fields">
          <InputField
            label={trailText.reference}
            value={reference}
            onValue={setReference}
            maxLength={20}
            hint={trailText.referenceHint}
            problem={wrong ? trailText.wrongReference : undefined}
          />
          <Field label={trailText.seat}>
            <NarrowSelect value={seat} onValue={setSeat}>
              <option value="">{trailText.anySeat}</option>
              {seats.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </NarrowSelect>
          </Field>
          <InputField label={trailText.from} type="date" value={from} onValue={setFrom} />
          <InputField label={trailText.to} type="date" value={to} onValue={setTo} />
        </Stack>
        <div>
          <Button type="submit">{trailText.show}</Button>
        </div>
      </Stack>
    </form>
  );
}
