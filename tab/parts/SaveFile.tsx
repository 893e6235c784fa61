import { Body1Strong, Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { saveFile } from '../client/save-file.ts';
import { text } from '../text/text.ts';
import { Warnings } from './Warnings.tsx';

interface SaveFileProps {
  readonly label: string;
  readonly path: string;
  readonly fileName: string;
  /** For who hears the button alone, where there may be several. */
  readonly about?: string;
  readonly small?: boolean;
  /** Among links, where a file is one of several things to open. */
  readonly as?: 'link' | 'strong-link';
}

/** Fetches a file and saves it where the browser saves files. */
export function SaveFile(props: SaveFileProps) {
  const { label, about, path, fileName, small = false, as } = props;
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle');
  const save = async (): Promise<void> => {
    setState('fetching');
    setState((await saveFile(path, fileName)) ? 'idle' : 'failed');
  };
  const pressed = {
    'aria-label': about,
    disabledFocusable: state === 'fetching',
    onClick: () => void save(),
  };
  return (
    <div>
      {as !== undefined ? (
        <Link as="button" style={{ textAlign: 'start' }} {...pressed}>
          {as === 'strong-link' ? <Body1Strong>{label}</Body1Strong> : label}
        </Link>
      ) : (
        <Button {...(small ? { size: 'small', appearance: 'subtle' } : {})} {...pressed}>
          {label}
        </Button>
      )}
      <div role="status">
        <Warnings of={state === 'failed' ? [text.state.fileFailed] : []} />
      </div>
    </div>
  );
}
