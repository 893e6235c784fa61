import { newTeamForm, readNewTeam, suggestedTeam, codeOf } from '../../shared/teams/forms.ts';
import { useSend } from '../client/useSend.ts';
import { DescribedForm } from '../forms/DescribedForm.tsx';
import { useDescribed } from '../forms/useDescribed.ts';
import { FormFields } from '../forms/FormFields.tsx';
import type { FormState } from '../forms/useForm.ts';

interface TeamFormProps {
  readonly onDone: (teamId: string | undefined) => void;
  /** Refused, or not answered. */
  readonly onFailed?: () => void;
  readonly onCancel?: () => void;
}

/** A new team: the municipality suggests its name and its three letters. */
export function TeamForm({ onDone, onFailed, onCancel }: TeamFormProps) {
  const sending = useSend();
  const described = useDescribed(newTeamForm, sending);
  const create = async (): Promise<void> => {
    const team = described.readAs(readNewTeam);
    if (team === undefined) return;
    const outcome = await sending.send({ verb: 'create-team', ...team });
    if (outcome?.kind === 'done') onDone(outcome.ids['teamId']);
    else if (outcome !== undefined) onFailed?.();
  };
  return (
    <DescribedForm
      of={described}
      sending={sending}
      onSubmit={() => void create()}
      onCancel={onCancel}
    >
      <FormFields
        form={newTeamForm}
        state={withSuggestions(described.state)}
        failure={sending.failure}
      />
    </DescribedForm>
  );
}

/** Name and letters follow the municipality until they are somebody's own. */
function withSuggestions(state: FormState): FormState {
  const set: FormState['set'] = (name, text) => {
    if (name === 'code') state.set(name, codeOf(text));
    else if (name !== 'municipality') state.set(name, text);
    else {
      const before = suggestedTeam(state.textOf('municipality'));
      const now = suggestedTeam(text);
      state.fill({
        municipality: text,
        ...(state.textOf('name') === before.name ? { name: now.name } : {}),
        ...(state.textOf('code') === before.code ? { code: now.code } : {}),
      });
    }
  };
  return { ...state, set };
}
