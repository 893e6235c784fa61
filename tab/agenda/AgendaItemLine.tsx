import { Body1 } from '@fluentui/react-components';
import type { AgendaItemView } from '../../shared/meetings/agenda/view.ts';
import { CaseLink } from '../parts/CaseLink.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';

interface AgendaItemLineProps {
  readonly teamId: string;
  readonly item: AgendaItemView;
}

/** A case on the agenda: reference, type, who raised it, what is known. */
export function AgendaItemLine({ teamId, item }: AgendaItemLineProps) {
  return (
    <Stack tight>
      <Stack as="row">
        <CaseLink teamId={teamId} reference={item.reference} />
        <Body1>{item.kindText}</Body1>
      </Stack>
      <Quiet>
        {[item.raisedByText, item.note]
          .filter((fact) => fact !== undefined && fact !== '')
          .join(' · ')}
      </Quiet>
      {item.words?.map(({ memberId, text: said }) => (
        <Body1 key={memberId}>{said}</Body1>
      ))}
      {item.decision !== undefined && <Body1>{item.decision.text}</Body1>}
    </Stack>
  );
}
