import { Body1, Button, Field } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useRef } from 'react';
import { problemProps } from '../../inputs/problem.ts';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';

interface FileChooserProps {
  /** What has been chosen. */
  readonly name: string | undefined;
  readonly problem: string | undefined;
  readonly onFile: (file: File) => void;
}

const words = text.imports;

/** A file from the computer, by a button as any other: the browser's own is not Teams'. */
export function FileChooser({ name, problem, onFile }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field label={words.file} hint={words.fileHint} required {...problemProps(problem)}>
      {(field) => (
        <Stack as="row">
          <Button
            {...field}
            icon={<DocumentAddRegular />}
            aria-label={name === undefined ? words.chooseFile : `${words.otherFile}: ${name}`}
            onClick={() => input.current?.click()}
          >
            {name === undefined ? words.chooseFile : words.otherFile}
          </Button>
          {name !== undefined && <Body1 style={{ overflowWrap: 'anywhere' }}>{name}</Body1>}
          <input
            ref={input}
            type="file"
            accept=".xlsx,.csv,.txt,.tsv"
            hidden
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              // The same file chosen again, mended meanwhile, is a choice too.
              currentTarget.value = '';
              if (file !== undefined) onFile(file);
            }}
          />
        </Stack>
      )}
    </Field>
  );
}
