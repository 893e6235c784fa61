import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import { useSend } from '../../client/useSend.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { InputField } from '../../parts/InputField.tsx';
import { Section } from '../../parts/Section.tsx';
import { text } from '../../text/text.ts';

/** The federation's name; whoever gives it becomes its office. */
export function FederationStep() {
  const [name, setName] = useState('');
  const sending = useSend();
  return (
    <Section title={text.setup.steps.federation} accent>
      <Body1>{text.setup.federationText}</Body1>
      <CommandForm
        sending={sending}
        submit={text.setup.createFederation}
        onSubmit={() => void sending.send({ verb: 'create-federation', name: name.trim() })}
        shownBy={['name']}
      >
        <InputField
          label={text.setup.federationName}
          required
          maxLength={120}
          value={name}
          onValue={setName}
          name="name"
          failure={sending.failure}
        />
      </CommandForm>
    </Section>
  );
}
