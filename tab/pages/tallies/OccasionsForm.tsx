import { occasionsForm } from '../../../shared/tallies/forms.ts';
import type { TallyView } from '../../../shared/tallies/view.ts';
import { text } from '../../text/text.ts';
import { CountForm } from './CountForm.tsx';

/** How many times the team has told referring services what STAR is. */
export function OccasionsForm({ view }: { readonly view: TallyView }) {
  const { teamId, tertial, canCount, occasions } = view;
  return (
    <CountForm
      form={occasionsForm}
      label={text.tallies.occasionsHint}
      text={view.occasionsText}
      now={{ occasions }}
      canCount={canCount}
      command={(counts) => ({ verb: 'count-occasions', teamId, tertial, ...counts })}
    />
  );
}
