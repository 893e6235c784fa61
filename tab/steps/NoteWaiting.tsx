import { useState } from 'react';
import { waitingActionLabels } from '../../shared/codes/queue.ts';
import type { Choice } from '../../shared/text/choice.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { InputField } from '../parts/InputField.tsx';
import { isCode } from '../parts/is-code.ts';
import { NameCheck } from '../parts/NameCheck.tsx';
import { useNameCheck } from '../parts/useNameCheck.ts';
import { caseText } from '../text/case-text.ts';
import { text } from '../text/text.ts';
import type { CaseTarget } from './case-step.ts';
import { useCaseStep } from './useCaseStep.ts';

interface NoteWaitingProps {
  readonly of: CaseTarget;
  readonly actions: readonly Choice[];
  /** What is noted now, to change it. */
  readonly note?: { readonly action: string; readonly text: string } | undefined;
  readonly onDone: () => void;
}

const words = caseText.waiting;

/** What the raising party does meanwhile: a code, and a short line if one is needed. */
export function NoteWaiting({ of: target, actions, note, onDone }: NoteWaitingProps) {
  const [action, setAction] = useState(note?.action ?? '');
  const [line, setLine] = useState(note?.text ?? '');
  const { sending, take } = useCaseStep(target, onDone);
  const said = line.trim();
  const nameCheck = useNameCheck(sending, said);
  return (
    <CommandForm
      sending={sending}
      submit={words.send}
      shownBy={['text']}
      onSubmit={() => {
        if (!isCode(waitingActionLabels, action)) return;
        take({
          verb: 'note-waiting',
          action,
          ...(said === '' ? {} : { text: said, ...nameCheck.sent }),
        });
      }}
      onCancel={onDone}
    >
      <ChoiceField
        label={words.action}
        required
        choices={actions}
        value={action}
        onValue={setAction}
      />
      <InputField
        label={words.text}
        hint={text.guardHint}
        maxLength={140}
        value={line}
        onValue={setLine}
        name="text"
        failure={sending.failure}
      />
      <NameCheck of={nameCheck} />
    </CommandForm>
  );
}
