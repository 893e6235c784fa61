import { Button } from '@fluentui/react-components';
import { memo, useEffect, useRef, useState } from 'react';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { codeFrom } from '../../../client/code.ts';
import { useSend } from '../../../client/useSend.ts';
import { Opening } from '../../../parts/Opening.tsx';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { text } from '../../../text/text.ts';
import type { Moving } from '../now/useMoving.ts';
import { lastDecided } from '../progress.ts';
import { focusPlace, pressSuggested } from './go-to.ts';
import { areKeysOn, keyPressed, type MeetingKey, meetingKeys } from './meeting-keys.ts';

const dialog = codeFrom(() => import('./KeysDialog.tsx'));

interface MeetingKeysProps {
  readonly view: MeetingView;
  readonly moving: Moving;
  readonly onFollow: () => void;
}

/** The keyboard of a meeting that is held, and the button that lists it. */
export const MeetingKeys = memo(function MeetingKeys({ view, moving, onFollow }: MeetingKeysProps) {
  const [listed, setListed] = useState(false);
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
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const does = keyPressed(event, document.activeElement, areKeysOn());
      if (does === undefined) return;
      event.preventDefault();
      if (does === 'help') setListed(true);
      else latest.current(does);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => setListed(true)}
      >
        {text.keys.open}
      </Button>
      <SendFailure failure={undoing.failure} />
      {listed && (
        <Opening of={dialog}>
          {({ KeysDialog }) => <KeysDialog leads={leads} onClose={() => setListed(false)} />}
        </Opening>
      )}
    </>
  );
});
