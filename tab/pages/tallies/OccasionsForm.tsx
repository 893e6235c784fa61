import { useState } from 'react';
import type { TallyView } from '../../../shared/tallies/view.ts';
import { useSend } from '../../client/useSend.ts';
import { text } from '../../text/text.ts';
import { CountForm } from './CountForm.tsx';
import { CountInput } from './CountInput.tsx';
import { countOf } from './count-form.ts';

const words = text.tallies;

/** How many times the team has told referring services what STAR is. */
export function OccasionsForm({ view }: { readonly view: TallyView }) {
  const { teamId, tertial, canCount } = view;
  const sending = useSend();
  const [typed, setTyped] = useState(String(view.occasions));
  const save = (): void => {
    const occasions = countOf(typed);
    if (occasions === undefined) return;
    void sending.send({ verb: 'count-occasions', teamId, tertial, occasions });
  };
  return (
    <CountForm
      label={words.occasionsHint}
      text={view.occasionsText}
      shown={String(view.occasions)}
      canCount={canCount}
      sending={sending}
      changed={countOf(typed) !== view.occasions}
      ready={countOf(typed) !== undefined}
      shownBy={['occasions']}
      onSave={save}
    >
      <CountInput
        label={words.count}
        value={typed}
        onValue={setTyped}
        name="occasions"
        failure={sending.failure}
      />
    </CountForm>
  );
}
