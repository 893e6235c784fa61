import { useState } from 'react';
import { screeningLabels } from '../../../shared/codes/screening.ts';
import type { TallyView } from '../../../shared/tallies/view.ts';
import { useSend } from '../../client/useSend.ts';
import { isCode } from '../../parts/is-code.ts';
import { text } from '../../text/text.ts';
import { CountForm } from './CountForm.tsx';
import { CountInput } from './CountInput.tsx';
import { countOf } from './count-form.ts';

interface ScreeningFormProps {
  readonly view: TallyView;
  readonly row: TallyView['screening'][number];
}

const words = text.tallies;

/** How many were offered one of the tools, and how many took it. */
export function ScreeningForm({ view, row }: ScreeningFormProps) {
  const { teamId, tertial, canCount } = view;
  const sending = useSend();
  const [offered, setOffered] = useState(String(row.offered));
  const [done, setDone] = useState(String(row.done));
  const save = (): void => {
    const { tool } = row;
    const counts = { offered: countOf(offered), done: countOf(done) };
    if (!isCode(screeningLabels, tool) || counts.offered === undefined || counts.done === undefined)
      return;
    void sending.send({
      verb: 'count-screening',
      teamId,
      tertial,
      tool,
      offered: counts.offered,
      done: counts.done,
    });
  };
  return (
    <CountForm
      label={row.label}
      text={row.text}
      shown={`${words.offered}: ${row.offered} · ${words.done}: ${row.done}`}
      canCount={canCount}
      sending={sending}
      changed={countOf(offered) !== row.offered || countOf(done) !== row.done}
      ready={countOf(offered) !== undefined && countOf(done) !== undefined}
      shownBy={['offered', 'done']}
      onSave={save}
    >
      <CountInput
        label={words.offered}
        value={offered}
        onValue={setOffered}
        name="offered"
        failure={sending.failure}
      />
      <CountInput
        label={words.done}
        value={done}
        onValue={setDone}
        name="done"
        failure={sending.failure}
      />
    </CountForm>
  );
}
