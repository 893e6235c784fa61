import { Body1, Body1Strong } from '@fluentui/react-components';
import { useState } from 'react';
import { glossaryText, lookUp } from '../../../shared/text/glossary.ts';
import { helpText } from '../../../shared/text/help.ts';
import { SearchField } from '../../inputs/SearchField.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';

/** What can be said to the bot, and what the words mean: the same as the bot answers. */
export function HelpPage() {
  const [typed, setTyped] = useState('');
  const found = lookUp(typed);
  return (
    <PageFrame title={text.app.help}>
      <Section title={glossaryText.title}>
        <Body1>{glossaryText.lead}</Body1>
        <SearchField
          label={glossaryText.search}
          hint={glossaryText.search}
          typed={typed}
          onTyped={setTyped}
          found={(search) => glossaryText.found(found.length, search)}
        />
        <Rows of={found} keyOf={({ word }) => word}>
          {({ word, means }) => (
            <Stack tight>
              <Body1Strong>{word}</Body1Strong>
              <Body1>{means}</Body1>
            </Stack>
          )}
        </Rows>
      </Section>
      <Section title={helpText.title}>
        <Body1>{helpText.intro}</Body1>
        <Rows of={helpText.commands} keyOf={({ word }) => word}>
          {({ word, does }) => (
            <Stack tight>
              <Body1Strong>{word}</Body1Strong>
              <Quiet>{does}</Quiet>
            </Stack>
          )}
        </Rows>
        <Quiet>{helpText.more}</Quiet>
      </Section>
    </PageFrame>
  );
}
