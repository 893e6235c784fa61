import { Body1, Button, Text, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useId, useRef } from 'react';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { fileText } from '../text/file-text.ts';

interface FileChooserProps {
  /** What has been chosen. */
  readonly name: string | undefined;
  readonly problem: string | undefined;
  /** What files are taken, in words. */
  readonly hint: string;
  /** The same, as the endings that the browser offers. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A file from the computer, by a button as any other: the browser's own is not Teams'. */
export function FileChooser({ name, problem, hint, accept, onFile }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <Stack tight>
      <Stack as="row">
        <Button
          icon={<DocumentAddRegular />}
          aria-describedby={id}
          data-invalid={problem === undefined ? undefined : true}
          onClick={() => input.current?.click()}
        >
          {name === undefined ? fileText.chooseFile : fileText.otherFile}
        </Button>
        {name !== undefined && <Body1 style={{ overflowWrap: 'anywhere' }}>{name}</Body1>}
      </Stack>
      <div id={id}>
        <Quiet>{hint}</Quiet>
        <Text block size={200} role="alert" style={{ color: tokens.colorPaletteRedForeground1 }}>
          {problem}
        </Text>
      </div>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file chosen again, mended meanwhile, is a choice too.
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </Stack>
  );
}
