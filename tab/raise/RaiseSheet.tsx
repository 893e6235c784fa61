import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingHead, RaiseChoices } from '../../shared/meetings/view.ts';
import { useSend } from '../client/useSend.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Section } from '../parts/Section.tsx';
import { text } from '../text.ts';
import { NewCaseFields } from './NewCaseFields.tsx';
import { newRaiseForm, raiseOf, type RaiseForm } from './raise-form.ts';

interface RaiseSheetProps {
  readonly head: MeetingHead;
  readonly choices: RaiseChoices;
  readonly onDone: () => void;
}

const words = text.raise;

/** Which kind of case, and only the fields that kind needs. */
export function RaiseSheet({ head, choices, onDone }: RaiseSheetProps) {
  const { teamId, meetingId } = head;
  const [form, setForm] = useState(() => newRaiseForm('new'));
  const sending = useSend();
  const types = choices.types.filter(
    ({ value }) => value !== 'follow-up' || choices.ongoing.length > 0,
  );
  const raise = async (): Promise<void> => {
    const raised = raiseOf(form);
    if (raised === undefined) return;
    const outcome = await sending.send({ verb: 'raise-case', teamId, meetingId, raise: raised });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <PageFrame title={words.title} lead={head.title}>
      <Section title={words.which}>
        <CommandForm
          sending={sending}
          submit={words.raise}
          onSubmit={() => void raise()}
          onCancel={onDone}
          shownBy={raiseFieldNames}
        >
          <Field label={words.type}>
            <RadioGroup
              layout="horizontal"
              style={{ flexWrap: 'wrap' }}
              value={form.type}
              onChange={(_, { value }) => {
                const type = kinds.find((kind) => kind === value);
                if (type !== undefined) setForm({ ...form, type });
              }}
            >
              {types.map(({ value, label }) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </RadioGroup>
          </Field>
          <FieldsOf form={form} onForm={setForm} choices={choices} failure={sending.failure} />
          <Quiet>{words.noNames}</Quiet>
        </CommandForm>
      </Section>
    </PageFrame>
  );
}

/** Inputs of the form that say their own part of a refusal. */
const raiseFieldNames = [
  'referrer',
  'referrers',
  'gender',
  'ageBand',
  'livelihoodIn',
  'criteria',
  'signedOn',
  'reference',
];

const kinds = ['new', 'consultation', 'follow-up'] as const;

function FieldsOf(props: Parameters<typeof NewCaseFields>[0]) {
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
          onValue={(reference) => onForm({ ...form, reference } satisfies RaiseForm)}
          name="reference"
          failure={failure}
        />
      );
  }
}
