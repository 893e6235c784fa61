import { Body1, Button } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { ClosedCaseView } from '../../shared/meetings/agenda/view.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import { headings } from '../../shared/text/headings.ts';
import { codeFrom } from '../client/code.ts';
import { CaseLink } from '../parts/CaseLink.tsx';
import { Opening } from '../parts/Opening.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';

const form = codeFrom(() => import('./LateOutcomeForm.tsx'));

interface ClosedCaseLineProps {
  readonly head: MeetingHead;
  readonly closed: ClosedCaseView;
}

/** A case that has been closed, what came of it, and the way to note that for those who may. */
export const ClosedCaseLine = memo(function ClosedCaseLine({
  head: { teamId },
  closed,
}: ClosedCaseLineProps) {
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
            aria-label={`${headings.lateOutcome}: ${reference}`}
            onClick={() => setOpen(true)}
          >
            {headings.lateOutcome}
          </Button>
        )}
      </Stack>
      {closed.outcomeText !== undefined && <Quiet>{closed.outcomeText}</Quiet>}
      {note !== undefined && open && (
        <Opening of={form}>
          {({ LateOutcomeForm }) => (
            <LateOutcomeForm
              teamId={teamId}
              reference={reference}
              start={note}
              onDone={() => setOpen(false)}
            />
          )}
        </Opening>
      )}
    </Stack>
  );
});
