import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { LabelledLine } from '../../../parts/LabelledLine.tsx';
import { Panel } from '../../../parts/Panel.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { text } from '../../../text/text.ts';

interface CorrectLineProps {
  readonly label: ReactNode;
  /** Which one it is, for who hears the button alone. */
  readonly about: string;
  /** What the minutes say. */
  readonly told: string;
  /** Over the form, where its fields do not say what they are about. */
  readonly title: string;
  /** The form, while it is open. */
  readonly children: (shut: () => void) => ReactNode;
}

/** One thing of the minutes as it stands there, the way to put it right at its end, and the form below it when asked for. */
export function CorrectLine({ label, about, told, title, children }: CorrectLineProps) {
  const [open, setOpen] = useState(false);
  return (
    <Stack tight>
      <LabelledLine
        label={label}
        action={
          !open && (
            <Button
              size="small"
              aria-label={`${text.correct.correct}: ${about}`}
              onClick={() => setOpen(true)}
            >
              {text.correct.correct}
            </Button>
          )
        }
      >
        {told}
      </LabelledLine>
      {open && <Panel title={title}>{children(() => setOpen(false))}</Panel>}
    </Stack>
  );
}
