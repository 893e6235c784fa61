import { Body1, Body1Strong } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { retentionPreviewAddress } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { NotToBeHad } from '../../parts/NotToBeHad.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { trailText } from '../../text/trail-text.ts';

interface PreviewProps {
  readonly decisionId: string;
  /** Comes when what would be removed has been shown. */
  readonly children: ReactNode;
}

/** What a decision would remove today: how many of each team, and how old the oldest is. */
export function PurgePreview({ decisionId, children }: PreviewProps) {
  const preview = useView(retentionPreviewAddress(decisionId));
  switch (preview.status) {
    case 'loading':
      return <Body1 role="status">{trailText.retention.counting}</Body1>;
    case 'failed':
      return <NotToBeHad failure={preview.failure} retry={preview.refresh} />;
    case 'ready':
      return (
        <Stack>
          <Body1Strong>{preview.view.total}</Body1Strong>
          <Rows of={preview.view.rows} keyOf={({ id }) => id}>
            {({ name, text }) => (
              <Body1>
                {name}: {text}
              </Body1>
            )}
          </Rows>
          {children}
        </Stack>
      );
  }
}
