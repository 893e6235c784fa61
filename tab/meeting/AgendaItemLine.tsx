import { Body1, Body1Strong } from '@fluentui/react-components';
import type { AgendaItemView } from '../../shared/meetings/view.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';

interface AgendaItemLineProps {
  readonly item: AgendaItemView;
}

/** A case on the agenda: reference, type, who raised it, what is known. */
export function AgendaItemLine({ item }: AgendaItemLineProps) {
  return (
    <Stack tight>
      <Stack as="row">
        <Body1Strong>{item.reference}</Body1Strong>
        <Body1>{item.kindText}</Body1>
      </Stack>
      <Quiet>
        {[item.raisedByText, item.note]
          .filter((fact) => fact !== undefined && fact !== '')
          .join(' · ')}
      </Quiet>
      {item.decision !== undefined && <Body1>{item.decision.text}</Body1>}
    </Stack>
  );
}
