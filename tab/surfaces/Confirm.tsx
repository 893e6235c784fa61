import { Button, type ButtonProps } from '@fluentui/react-components';
import { useState } from 'react';
import { codeFrom } from '../client/code.ts';
import { Opening } from '../parts/Opening.tsx';
import type { ConfirmDialogProps } from './ConfirmDialog.tsx';

const code = codeFrom(() => import('./ConfirmDialog.tsx'));

/** The question, as long as it is drawn; its code is fetched by the press that asks. */
export function Confirm(props: ConfirmDialogProps) {
  return <Opening of={code}>{({ ConfirmDialog }) => <ConfirmDialog {...props} />}</Opening>;
}

interface ConfirmButtonProps extends Omit<ConfirmDialogProps, 'onClose'> {
  readonly label: string;
  /** Which one of a list it is about, for who hears the button alone. */
  readonly about?: string;
  readonly size?: ButtonProps['size'];
  readonly appearance?: ButtonProps['appearance'];
}

/** A button that asks before it sends. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, about, size = 'medium', appearance = 'secondary', ...asked } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size={size}
        appearance={appearance}
        aria-haspopup="dialog"
        aria-label={about === undefined ? undefined : `${label}: ${about}`}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {open && <Confirm {...asked} onClose={() => setOpen(false)} />}
    </>
  );
}
