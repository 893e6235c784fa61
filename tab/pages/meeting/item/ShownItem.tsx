import { Body1 } from '@fluentui/react-components';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { useMay } from '../../../client/me.ts';
import { DraftAbout } from '../../../drafts/DraftAbout.tsx';
import { Steady } from '../../../inputs/Steady.tsx';
import { CaseLink } from '../../../parts/CaseLink.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import { text } from '../../../text/text.ts';
import { DecideItem } from '../decide/DecideItem.tsx';
import { DecidedItem } from './DecidedItem.tsx';
import { isOngoing } from './is-ongoing.ts';
import { ItemNotes } from './ItemNotes.tsx';
import { ItemSteps } from './ItemSteps.tsx';
import { ShownFrame } from './ShownFrame.tsx';

interface ShownItemProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
  /** It is what the meeting takes up. */
  readonly isNow: boolean;
  /** Whoever looks at it has turned to it, and not been brought to it. */
  readonly asked: boolean;
  /** One has begun to fill in its decision, has sent it, or has been refused. */
  readonly onDeciding: (step: 'fills' | 'sends') => void;
  readonly onDecided: () => void;
  readonly onGoOn: () => void;
}

/** One case of the meeting: what is to be known, and its decision to make or as it was made. */
export function ShownItem(props: ShownItemProps) {
  const { view, item, isNow, asked, onDeciding, onDecided, onGoOn } = props;
  const may = useMay(view.head.teamId);
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
          {item.decision === undefined ? (
            item.outcomes.length > 0 && (
              <DraftAbout id="decision">
                <DecideItem view={view} item={item} onDeciding={onDeciding} onDecided={onDecided} />
              </DraftAbout>
            )
          ) : (
            <DecidedItem view={view} item={item} decision={item.decision} onGoOn={onGoOn} />
          )}
          {isOngoing(item) && may('write-own-cases') && <ItemSteps view={view} item={item} />}
        </DraftAbout>
      </Steady>
    </ShownFrame>
  );
}
