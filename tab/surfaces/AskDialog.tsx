import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { useCoverLifted } from '../parts/useCoverLifted.ts';

const useStyles = makeStyles({
  // Fluent's own leaves a third of a side panel to the frame.
  surface: { '@media (max-width: 480px)': { padding: '16px', width: 'calc(100vw - 16px)' } },
  body: { gridTemplateColumns: 'minmax(0, 1fr)' },
  title: { overflowWrap: 'anywhere' },
});

export interface AskDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something asked over the page, in Fluent's dialog. The focus goes into it, and back to where it came from. */
export function AskDialog({ title, onClose, children }: AskDialogProps) {
  const styles = useStyles();
  useCoverLifted();
  useFocusBack();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle className={styles.title} action={null}>
            {title}
          </DialogTitle>
          <DialogContent>{children}</DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Fluent's own way back needs its own trigger, and these are opened by menus and by what is fetched. */
function useFocusBack(): void {
  // Before the dialog is there: it has taken the focus by the time of an effect.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
}
