import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { RaiseChoices } from '../../shared/meetings/call/view.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import { useMay } from '../client/me.ts';
import { useSend } from '../client/useSend.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Section } from '../parts/Section.tsx';
import { Warnings } from '../parts/Warnings.tsx';
import { text } from '../text/text.ts';
import { raiseFieldNames } from './field-names.ts';
import { NewCaseFields } from './NewCaseFields.tsx';
import { firstForm, raiseOf, referrersFor, typesToRaise, type RaiseForm } from './raise-form.ts';

interface RaiseSheetProps {
  readonly head: MeetingHead;
  readonly choices: RaiseChoices;
  /** The ended case that is raised again; then nothing else is raised here. */
  readonly previous?: string | undefined;
  readonly onDone: () => void;
}

const words = text.raise;

/** Which kind of case, and only the fields that kind needs. */
export function RaiseSheet({ head, choices, previous, onDone }: RaiseSheetProps) {
  const { teamId, meetingId } = head;
  const onlyFk = !useMay(teamId)('read-meeting');
  const paused = choices.pausedText !== undefined;
  const [form, setForm] = useState(() => firstForm({ previous, onlyFk, paused }));
  const sending = useSend();
  const raise = async (): Promise<void> => {
    const raised = raiseOf(form);
    if (raised === undefined) return;
    const outcome = await sending.send({ verb: 'raise-case', teamId, meetingId, raise: raised });
    if (outcome?.kind === 'done') onDone();
  };
  const title = previous === undefined ? words.title : words.againTitle(previous);
  // Raised again it is a new case, and there is nothing else to choose here.
  if (paused && previous !== undefined) {
    return (
      <PageFrame title={title} lead={head.title}>
        <Warnings of={[choices.pausedText]} />
      </PageFrame>
    );
  }
  return (
    <PageFrame title={title} lead={head.title}>
      <Warnings of={[choices.pausedText]} />
      <Section title={words.which}>
        <CommandForm
          sending={sending}
          submit={words.raise}
          onSubmit={() => void raise()}
          onCancel={onDone}
          shownBy={raiseFieldNames}
        >
          {previous === undefined && (
            <TypeField
              types={typesToRaise(choices)}
              paused={paused}
              value={form.type}
              onType={(type) => setForm({ ...form, type })}
            />
          )}
          <FieldsOf
            form={form}
            onForm={setForm}
            choices={{ ...choices, referrers: referrersFor(choices, onlyFk) }}
            failure={sending.failure}
          />
          <Quiet>{words.noNames}</Quiet>
        </CommandForm>
      </Section>
    </PageFrame>
  );
}

const kinds = ['new', 'consultation', 'follow-up'] as const;

interface TypeFieldProps {
  readonly types: RaiseChoices['types'];
  /** A new case cannot be raised now. */
  readonly paused: boolean;
  readonly value: RaiseForm['type'];
  readonly onType: (type: RaiseForm['type']) => void;
}

function TypeField({ types, paused, value, onType }: TypeFieldProps) {
  return (
    <Field label={words.type}>
      <RadioGroup
        layout="horizontal"
        style={{ flexWrap: 'wrap' }}
        value={value}
        onChange={(_, data) => {
          const type = kinds.find((kind) => kind === data.value);
          if (type !== undefined) onType(type);
        }}
      >
        {types.map((type) => (
          <Radio
            key={type.value}
            value={type.value}
            label={type.label}
            disabled={paused && type.value === 'new'}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

type FieldsProps = Parameters<typeof NewCaseFields>[0] & { readonly choices: RaiseChoices };

function FieldsOf(props: FieldsProps) {
  const { form, onForm, choices, failure } = props;
  switch (form.type) {
    case 'new':
      return <NewCaseFields {...props} />;
    case 'consultation':
      return <Quiet>{words.consultation}</Quiet>;
    case 'follow-up':
      return (
        <ChoiceField
          label={words.reference}
          required
          choices={choices.ongoing}
          value={form.reference}
          onValue={(reference) => onForm({ ...form, reference })}
          name="reference"
          failure={failure}
        />
      );
  }
}
