import {
  consultationForm,
  followUpOnAgendaForm,
  newCaseForm,
  newCaseStart,
  readNewCase,
} from '../../shared/cases/forms/raise-form.ts';
import type { RaiseInput } from '../../shared/cases/raise-input.ts';
import type { RaiseChoices, RaisingView } from '../../shared/meetings/call/view.ts';
import type { Sending } from '../client/useSend.ts';
import { DescribedForm } from '../forms/DescribedForm.tsx';
import { useDescribed } from '../forms/useDescribed.ts';
import { followingAnswers } from './following-answers.ts';

interface RaiseProps {
  readonly choices: RaiseChoices;
  readonly sending: Sending;
  readonly onRaise: (raise: RaiseInput) => void;
  readonly onCancel: () => void;
}

interface RaiseNewCaseProps extends RaiseProps {
  /** What the case that is raised again says already. */
  readonly known: RaisingView['known'];
  readonly previous: string | undefined;
}

export function RaiseNewCase(props: RaiseNewCaseProps) {
  const { choices, sending, onRaise, onCancel, known, previous } = props;
  const start = newCaseStart(choices.rules);
  const values = { ...start.values, ...known, previous };
  const described = followingAnswers(
    useDescribed(newCaseForm, sending, { ...start, values }),
    choices.rules.priorityGroups,
  );
  return (
    <DescribedForm
      of={described}
      sending={sending}
      onCancel={onCancel}
      onSubmit={() => {
        const raise = described.readAs((texts) => readNewCase(texts, choices.rules));
        if (raise !== undefined) onRaise(raise);
      }}
    />
  );
}

export function RaiseConsultation({ sending, onRaise, onCancel }: RaiseProps) {
  const described = useDescribed(consultationForm, sending);
  return (
    <DescribedForm
      of={described}
      sending={sending}
      onCancel={onCancel}
      onSubmit={() => onRaise({ type: 'consultation' })}
    />
  );
}

export function RaiseFollowUp({ choices, sending, onRaise, onCancel }: RaiseProps) {
  const described = useDescribed(followUpOnAgendaForm, sending, {
    choices: { reference: choices.ongoing.map((value) => ({ value, label: value })) },
  });
  return (
    <DescribedForm
      of={described}
      sending={sending}
      onCancel={onCancel}
      onSubmit={() => {
        const raise = described.read();
        if (raise !== undefined) onRaise({ type: 'follow-up', ...raise });
      }}
    />
  );
}
