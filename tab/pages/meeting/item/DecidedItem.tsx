import { Body1Strong, Button } from '@fluentui/react-components';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { DraftAbout } from '../../../drafts/DraftAbout.tsx';
import { LeftOver } from '../../../forms/LeftOver.tsx';
import { Quiet } from '../../../parts/Quiet.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { text } from '../../../text/text.ts';
import { UndoDecision } from './UndoDecision.tsx';

interface DecidedItemProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
  readonly decision: NonNullable<AgendaItemView['decision']>;
  readonly onGoOn: () => void;
}

/** What was decided and by whom, with what one had half written oneself; to be undone, or left for what comes next. */
export function DecidedItem({ view, item, decision, onGoOn }: DecidedItemProps) {
  return (
    <Stack>
      <div role="status">
        <Body1Strong block>{decision.text}</Body1Strong>
        {decision.byText !== undefined && <Quiet>{decision.byText}</Quiet>}
      </div>
      <DraftAbout id="decision">
        <LeftOver said={text.draft.decided(item.reference, decision.text)} />
      </DraftAbout>
      <Stack as="row">
        <Button appearance="primary" onClick={onGoOn}>
          {text.meeting.goOn}
        </Button>
        <UndoDecision head={view.head} item={item} />
      </Stack>
    </Stack>
  );
}
