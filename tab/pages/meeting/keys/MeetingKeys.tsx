import { memo, useEffect, useRef } from 'react';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { codeFrom } from '../../../client/code.ts';
import { useSend } from '../../../client/useSend.ts';
import { Opening } from '../../../parts/Opening.tsx';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import type { Moving } from '../now/useMoving.ts';
import { lastDecided } from '../progress.ts';
import { focusPlace, pressSuggested } from './go-to.ts';
import { areKeysOn, keyPressed, type MeetingKey, meetingKeys } from './meeting-keys.ts';

const dialog = codeFrom(() => import('./KeysDialog.tsx'));

interface MeetingKeysProps {
  readonly view: MeetingView;
  readonly moving: Moving;
  readonly onFollow: () => void;
  /** Whether the list of them is open. */
  readonly listed: boolean;
  readonly onListed: (listed: boolean) => void;
}

/** The keyboard of a meeting that is held, and the list of its keys. */
export const MeetingKeys = memo(function MeetingKeys(props: MeetingKeysProps) {
  const { view, moving, onFollow, listed, onListed } = props;
  const undoing = useSend();
  const leads = view.can.run;
  const onKey = (does: MeetingKey): void => {
    if (!leads && meetingKeys.some((one) => one.does === does && one.leads)) return;
    switch (does) {
      case 'next':
      case 'previous': {
        const to = does === 'next' ? view.now?.next : view.now?.before;
        if (to !== undefined) moving.moveTo(to.place);
        return;
      }
      case 'follow':
        onFollow();
        return;
      case 'decide':
        pressSuggested();
        return;
      case 'undo': {
        const last = lastDecided(view);
        if (last?.decision?.canUndo !== true) return;
        const { teamId, meetingId } = view.head;
        void undoing.send({ verb: 'undo-decision', teamId, meetingId, itemId: last.itemId });
        return;
      }
      case 'case':
      case 'agenda':
      case 'presence':
      case 'end':
        focusPlace(does);
    }
  };
  const latest = useRef({ onKey, onListed });
  useEffect(() => {
    latest.current = { onKey, onListed };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const does = keyPressed(event, document.activeElement, areKeysOn());
      if (does === undefined) return;
      event.preventDefault();
      if (does === 'help') latest.current.onListed(true);
      else latest.current.onKey(does);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <SendFailure failure={undoing.failure} />
      {listed && (
        <Opening of={dialog}>
          {({ KeysDialog }) => <KeysDialog leads={leads} onClose={() => onListed(false)} />}
        </Opening>
      )}
    </>
  );
});
