import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import type { ImportTrial } from '../../../shared/imports/view.ts';
import { saveText } from '../../client/save-file.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { importsText } from '../../text/entered-text.ts';

interface TrialProps {
  readonly trial: ImportTrial;
  readonly onRun: () => void;
}

const words = importsText;

/** What a file would do, and row by row what is wrong with it. */
export function Trial({ trial, onRun }: TrialProps) {
  const { lines, problems, faulty, fresh } = trial;
  const hasFaults = faulty !== undefined;
  return (
    <Section under title={hasFaults ? words.wrong : words.result}>
      <Warnings of={[lines.join(' ')]} intent={hasFaults ? 'error' : 'info'} />
      {hasFaults && (
        <Stack>
          <div>
            <Button onClick={() => saveText(faulty, words.faultyName)}>{words.faulty}</Button>
          </div>
          <Rows
            of={problems}
            keyOf={({ line, text: said }) => `${line} ${said}`}
            label={words.wrong}
          >
            {({ text: said }) => <Body1>{said}</Body1>}
          </Rows>
          {problems.length >= 200 && <Quiet>{words.more(problems.length)}</Quiet>}
        </Stack>
      )}
      {!hasFaults && fresh > 0 && (
        <div>
          <Button appearance="primary" onClick={onRun}>
            {words.run}
          </Button>
        </div>
      )}
      {!hasFaults && fresh === 0 && <Body1Strong>{lines.at(-1)}</Body1Strong>}
    </Section>
  );
}
