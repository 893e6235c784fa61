import { screeningForm } from '../../../shared/tallies/forms.ts';
import type { TallyView } from '../../../shared/tallies/view.ts';
import { CountForm } from './CountForm.tsx';

interface ScreeningFormProps {
  readonly view: TallyView;
  readonly row: TallyView['screening'][number];
}

/** How many were offered one of the tools, and how many took it. */
export function ScreeningForm({ view, row }: ScreeningFormProps) {
  const { teamId, tertial, canCount } = view;
  const { tool, label, offered, done } = row;
  return (
    <CountForm
      form={screeningForm}
      label={label}
      text={row.text}
      now={{ offered, done }}
      canCount={canCount}
      command={(counts) => ({ verb: 'count-screening', teamId, tertial, tool, ...counts })}
    />
  );
}
