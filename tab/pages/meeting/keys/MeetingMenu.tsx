import { memo, useState } from 'react';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { Confirm } from '../../../surfaces/Confirm.tsx';
import { RowMenu } from '../../../surfaces/RowMenu.tsx';
import { text } from '../../../text/text.ts';
import { MeetingKeys } from './MeetingKeys.tsx';
import type { Moving } from '../now/useMoving.ts';
import { useStage } from '../now/useStage.ts';

interface MeetingMenuProps {
  readonly view: MeetingView;
  readonly moving: Moving;
  readonly onFollow: () => void;
}

/** What is seldom done with a meeting that is held: its keys, its stage, and that it was never opened. */
export const MeetingMenu = memo(function MeetingMenu({ view, moving, onFollow }: MeetingMenuProps) {
  const { teamId, meetingId } = view.head;
  const [listed, setListed] = useState(false);
  const [undoing, setUndoing] = useState(false);
  const stage = useStage(view.head);
  return (
    <>
      <RowMenu
        about={text.now.theMeeting}
        actions={[
          { key: 'keys', label: text.keys.open, onChosen: () => setListed(true) },
          stage.share && { key: 'stage', label: text.now.toStage, onChosen: stage.share },
          { key: 'screen', label: text.now.toScreen, href: stage.href, ownWindow: true },
          view.canUndoOpening
            ? { key: 'undo', label: `${text.now.undoOpening} …`, onChosen: () => setUndoing(true) }
            : undefined,
        ]}
      />
      <MeetingKeys
        view={view}
        moving={moving}
        onFollow={onFollow}
        listed={listed}
        onListed={setListed}
      />
      {undoing && (
        <Confirm
          title={text.now.undoOpeningAsk}
          body={text.now.undoOpeningMeans}
          confirm={text.now.undoOpening}
          command={{ verb: 'undo-opening', teamId, meetingId }}
          onClose={() => setUndoing(false)}
        />
      )}
      <SendFailure failure={stage.failure} />
    </>
  );
});
