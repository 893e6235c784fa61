import { Body1 } from '@fluentui/react-components';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { text } from '../text/text.ts';
import { isRepeated, isTooSoon, type Press } from './meant.ts';

interface SteadyProps {
  /** What the buttons are about now; what others do, or an answer that has come, can change it under the pointer. */
  readonly about?: string | undefined;
  /** Who looks has asked for it and knows what they press. */
  readonly asked?: boolean;
  readonly children: ReactNode;
}

/**
 * Buttons of which none does anything by accident: neither by the second click of a double click, which lands on what the
 * first has moved there, nor by a key held down, nor when what they are about has just come up by itself. Wherever in it
 * they are, and whatever draws them.
 */
export function Steady({ about, asked = false, children }: SteadyProps) {
  const last = useRef<Press>(undefined);
  const cameUp = useRef<number>(undefined);
  const before = useRef<{ readonly about: string | undefined }>(undefined);
  const [early, setEarly] = useState<string>();
  useLayoutEffect(() => {
    // What was there when the page came has moved nothing; nor has what stays, once the meeting has come to it too.
    const isNew = before.current !== undefined && before.current.about !== about;
    before.current = { about };
    if (asked) cameUp.current = undefined;
    else if (isNew) cameUp.current = performance.now();
  }, [about, asked]);

  const onClick = (event: MouseEvent): void => {
    const button = buttonOf(event);
    if (button === undefined) return;
    const press: Press = {
      at: event.timeStamp,
      button,
      ...(event.detail === 0 ? {} : { place: { x: event.clientX, y: event.clientY } }),
    };
    const isSoon = isTooSoon(press, cameUp.current);
    if (isRepeated(press, last.current) || isSoon) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (isSoon) setEarly(about);
    else last.current = press;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.repeat && event.key === 'Enter' && buttonOf(event) !== undefined)
      event.preventDefault();
  };
  const isEarly = early !== undefined && early === about;
  return (
    <div style={{ display: 'contents' }} onClickCapture={onClick} onKeyDownCapture={onKeyDown}>
      {children}
      {/* Out of the flow while it is empty, so that it is no gap between other things. */}
      <div role="status" style={isEarly ? undefined : { position: 'absolute' }}>
        {isEarly && <Body1>{text.send.cameUpJustNow}</Body1>}
      </div>
    </div>
  );
}

/** The button that is pressed, if it lies in what is drawn here; a menu or a calendar above the page is not part of it. */
function buttonOf({ target, currentTarget }: MouseEvent | KeyboardEvent): Element | undefined {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return undefined;
  return target.closest('button, [role="button"]') ?? undefined;
}
