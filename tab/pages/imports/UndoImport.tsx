import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportRow } from '../../../shared/imports/view.ts';
import { tell } from '../../client/news.ts';
import { useSend } from '../../client/useSend.ts';
import { CancelButton } from '../../inputs/CancelButton.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { importsText } from '../../text/entered-text.ts';

const words = importsText;

/** Takes a whole import back, as many rows at a time as a commit holds; it asks first. */
export function UndoImport({ row }: { readonly row: ImportRow }) {
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState<number>();
  const sending = useSend();
  const of = row.teamId === undefined ? {} : { teamId: row.teamId };
  const command = { verb: 'undo-import', ...of, importId: row.importId } as const;
  const undo = async (): Promise<void> => {
    for (;;) {
      const outcome = await sending.send(command, 'told-here');
      if (outcome?.kind !== 'done') return;
      const rest = Number(outcome.ids['left'] ?? 0);
      setLeft(rest);
      if (rest > 0) continue;
      if (outcome.said !== undefined) tell(outcome.said);
      setOpen(false);
      return;
    }
  };
  if (!open)
    return (
      <div>
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${words.undo}: ${row.title}`}
          onClick={() => setOpen(true)}
        >
          {words.undo}
        </Button>
      </div>
    );
  return (
    <Stack tight form>
      <Body1>{words.undoText}</Body1>
      <div role="status">
        {sending.sending && left !== undefined && <Quiet>{words.undone(left)}</Quiet>}
      </div>
      <Stack as="row">
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={sending.sending}
          onClick={() => void undo()}
        >
          {words.undoYes}
        </Button>
        <CancelButton onClick={() => setOpen(false)} />
      </Stack>
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
