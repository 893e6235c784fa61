import { Button, Field } from '@fluentui/react-components';
import { type SubmitEvent, useState } from 'react';
import { writtenReference } from '../../../shared/cases/written-reference.ts';
import type { Choice } from '../../../shared/text/choice.ts';
import type { TrailFilter } from '../../../shared/trail/view.ts';
import { dayOrNone } from '../../../shared/forms/words.ts';
import { typedDay } from '../../../shared/text/typed.ts';
import { useMe } from '../../client/me.ts';
import { focusFirstWrongSoon } from '../../inputs/first-wrong.ts';
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
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const { today } = useMe();
  const choose = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = reference.trim();
    const read = typed === '' ? undefined : writtenReference(typed);
    const days = { from: typedDay(from, today), to: typedDay(to, today) };
    const unread = [
      ...(typed !== '' && read === undefined ? ['reference'] : []),
      ...(from !== '' && days.from === undefined ? ['from'] : []),
      ...(to !== '' && days.to === undefined ? ['to'] : []),
    ];
    setWrong(unread);
    if (unread.length > 0) {
      focusFirstWrongSoon(event.currentTarget);
      return;
    }
    onFilter({
      book: filter.book,
      reference: read,
      seat: seat === '' ? undefined : seat,
      ...days,
    });
  };
  return (
    <form onSubmit={choose} noValidate>
      <Stack>
        <Stack as="fields">
          <InputField
            label={trailText.reference}
            value={reference}
            onValue={setReference}
            maxLength={20}
            hint={trailText.referenceHint}
            problem={wrong.includes('reference') ? trailText.wrongReference : undefined}
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
          <InputField
            label={trailText.from}
            type="date"
            value={from}
            onValue={setFrom}
            problem={wrong.includes('from') ? dayOrNone : undefined}
          />
          <InputField
            label={trailText.to}
            type="date"
            value={to}
            onValue={setTo}
            problem={wrong.includes('to') ? dayOrNone : undefined}
          />
        </Stack>
        <div>
          <Button type="submit">{trailText.show}</Button>
        </div>
      </Stack>
    </form>
  );
}
