import { Body1 } from '@fluentui/react-components';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { DraftAbout } from '../../../drafts/DraftAbout.tsx';
import { Steady } from '../../../inputs/Steady.tsx';
import { CaseLink } from '../../../parts/CaseLink.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import { text } from '../../../text/text.ts';
import type { DecidingStep } from '../decide/deciding.ts';
import { ItemForms } from './ItemForms.tsx';
import { ItemNotes } from './ItemNotes.tsx';
import { ShownFrame } from './ShownFrame.tsx';

interface ShownItemProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
  /** It is what the meeting takes up. */
  readonly isNow: boolean;
  /** Whoever looks at it has turned to it, and not been brought to it. */
  readonly asked: boolean;
  readonly onDeciding: (step: DecidingStep) => void;
  readonly onDecided: () => void;
  readonly onGoOn: () => void;
}

/** One case of the meeting: what is to be known, and its decision to make or as it was made. */
export function ShownItem(props: ShownItemProps) {
  const { view, item, isNow, asked, onDeciding, onDecided, onGoOn } = props;
  const { teamId } = view.head;
  return (
    <ShownFrame
      heading={
        <>
          <CaseLink teamId={teamId} reference={item.reference} />
          <Body1>{item.kindText}</Body1>
          {isNow && (
            <Mark appearance="filled" color="brand">
              {text.meeting.now}
            </Mark>
          )}
        </>
      }
    >
      <ItemNotes teamId={teamId} item={item} />
      <Steady about={item.itemId} asked={asked}>
        <DraftAbout key={item.itemId} id={item.itemId}>
          <ItemForms
            view={view}
            item={item}
            onDeciding={onDeciding}
            onDecided={onDecided}
            onGoOn={onGoOn}
          />
        </DraftAbout>
      </Steady>
    </ShownFrame>
  );
}
