import { memo, useLayoutEffect, useRef } from 'react';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { isWriting } from '../../now/writing.ts';
import { text } from '../../text/text.ts';
import { ShownFrame } from './item/ShownFrame.tsx';
import { ShownItem } from './item/ShownItem.tsx';
import { ShownTopics } from './item/ShownTopics.tsx';
import type { Chosen, BesideAgenda } from './progress.ts';

interface ShownNowProps {
  readonly view: MeetingView;
  readonly shown: BesideAgenda;
  readonly onChoose: (chosen: Chosen | undefined) => void;
}

/** What the meeting takes up, or one has turned to; at the end that all is done. */
export const ShownNow = memo(function ShownNow(props: ShownNowProps) {
  const { shownId, other, asked } = props.shown;
  const place = useFocusWhereOneGoesOn(shownId ?? other?.label, asked);
  return (
    <div ref={place} style={{ display: 'contents' }}>
      <ShownPlace {...props} />
    </div>
  );
});

function ShownPlace({ view, shown, onChoose }: ShownNowProps) {
  const { item, other, nowId, asked } = shown;
  if (item !== undefined) {
    const goOn = (): void => onChoose(undefined);
    return (
      <ShownItem
        view={view}
        item={item}
        isNow={item.itemId === nowId}
        asked={asked}
        onDeciding={(step) =>
          onChoose({ itemId: item.itemId, ...(step === 'stops' ? {} : { why: step }) })
        }
        onDecided={goOn}
        onGoOn={goOn}
      />
    );
  }
  if (other !== undefined) return <ShownTopics head={view.head} {...other} />;
  return <ShownFrame heading={text.meeting.allDecided} />;
}

/**
 * The button that decided what was here before is gone, and took the keyboard's place on the page with it. Who writes or
 * reads elsewhere is left there.
 */
function useFocusWhereOneGoesOn(about: string | undefined, asked: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(about);
  useLayoutEffect(() => {
    if (before.current === about) return;
    before.current = about;
    const heading = place.current?.querySelector('h2');
    // Who follows is brought along; who writes something is left where they write.
    if (!isWriting(document.activeElement))
      heading?.parentElement?.scrollIntoView({ block: 'nearest' });
    if (asked || document.activeElement === document.body) heading?.focus({ preventScroll: true });
  }, [about, asked]);
  return place;
}
