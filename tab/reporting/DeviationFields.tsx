import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Form } from '../../shared/forms/form.ts';
import type { Sending } from '../client/useSend.ts';
import { FormFields } from '../forms/FormFields.tsx';
import type { Described } from '../forms/useDescribed.ts';
import { teamText } from '../text/team-text.ts';

interface DeviationFieldsProps {
  readonly of: Described<Form>;
  readonly sending: Sending;
}

/** How far it reaches. Asked on demand where it can touch other municipalities: one choice is enough to report. */
const reach: readonly string[] = ['alsoTouches', 'structural'];

/** What it is about, in a line if one wants, and how far it reaches. */
export function DeviationFields({ of: { form, state, start }, sending }: DeviationFieldsProps) {
  const { notAsked = [] } = start;
  const [open, setOpen] = useState(
    notAsked.includes('alsoTouches') ||
      state.textOf('structural') === 'true' ||
      state.textOf('alsoTouches') !== '',
  );
  return (
    <>
      <FormFields
        form={form}
        state={state}
        start={open ? start : { ...start, notAsked: [...notAsked, ...reach] }}
        failure={sending.failure}
      />
      {!open && (
        <div>
          <Button size="small" aria-expanded={false} onClick={() => setOpen(true)}>
            {teamText.deviations.reach}
          </Button>
        </div>
      )}
    </>
  );
}
