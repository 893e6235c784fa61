import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { lateOutcomeForm } from '../../shared/cases/forms/follow-forms.ts';
import type { ClosedCaseView } from '../../shared/meetings/agenda/view.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import { SendForm } from '../forms/SendForm.tsx';
import { CaseLink } from '../parts/CaseLink.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';

interface ClosedCaseLineProps {
  readonly head: MeetingHead;
  readonly closed: ClosedCaseView;
}

/** A case that has been closed, what came of it, and the way to note that for those who may. */
export function ClosedCaseLine({ head: { teamId }, closed }: ClosedCaseLineProps) {
  const [open, setOpen] = useState(false);
  const { reference, note } = closed;
  return (
    <Stack tight>
      <Stack as="row">
        <CaseLink teamId={teamId} reference={reference} />
        <Body1>{closed.text}</Body1>
        {note !== undefined && !open && (
          <Button
            size="small"
            aria-label={`${lateOutcomeForm.open}: ${reference}`}
            onClick={() => setOpen(true)}
          >
            {lateOutcomeForm.open}
          </Button>
        )}
      </Stack>
      {closed.outcomeText !== undefined && <Quiet>{closed.outcomeText}</Quiet>}
      {note !== undefined && open && (
        <SendForm
          form={lateOutcomeForm}
          start={note}
          command={(said) => ({ verb: 'note-late-outcome', teamId, reference, ...said })}
          onDone={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        />
      )}
    </Stack>
  );
}
