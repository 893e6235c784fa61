import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { beginRetentionForm, endRetentionForm } from '../../../shared/retention/forms.ts';
import type { RetentionRow } from '../../../shared/retention/view.ts';
import { SendForm } from '../../forms/SendForm.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { trailText } from '../../text/trail-text.ts';
import { PurgePreview } from './PurgePreview.tsx';

/** One decision, what it would remove, and what can be done with it. What is to begin is looked at first. */
export function DecisionLine({ row }: { readonly row: RetentionRow }) {
  const [open, setOpen] = useState<'none' | 'preview' | 'end'>('none');
  const close = () => setOpen('none');
  return (
    <Stack tight>
      <Body1Strong>{row.title}</Body1Strong>
      <Body1>{row.decisionText}</Body1>
      <Body1>{row.afterText}</Body1>
      <Quiet>{row.statusText}</Quiet>
      {row.status !== 'ended' && open === 'none' && (
        <Stack as="row">
          <Button
            size="small"
            aria-label={`${trailText.retention.see}: ${row.title}`}
            onClick={() => setOpen('preview')}
          >
            {trailText.retention.see}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${endRetentionForm.open}: ${row.title}`}
            onClick={() => setOpen('end')}
          >
            {endRetentionForm.open}
          </Button>
        </Stack>
      )}
      {open === 'preview' && (
        <PurgePreview decisionId={row.id}>
          {row.status === 'registered' ? (
            <SendForm
              form={beginRetentionForm}
              command={() => ({ verb: 'begin-retention', decisionId: row.id })}
              onDone={close}
              onCancel={close}
            />
          ) : (
            <div>
              <Button size="small" onClick={close}>
                {trailText.retention.hide}
              </Button>
            </div>
          )}
        </PurgePreview>
      )}
      {open === 'end' && (
        <SendForm
          form={endRetentionForm}
          command={() => ({ verb: 'end-retention', decisionId: row.id })}
          onDone={close}
          onCancel={close}
        />
      )}
    </Stack>
  );
}
