import { keptByBrowser } from '../../../client/kept.ts';
import { isWriting } from '../../../now/writing.ts';

/** What has a key while a meeting is held, in the order they are listed. `leads`: only for who leads it. */
export const meetingKeys = [
  { does: 'next', key: 'n', leads: true },
  { does: 'previous', key: 'f', leads: true },
  { does: 'follow', key: 'm', leads: false },
  { does: 'decide', key: 'b', leads: true },
  { does: 'undo', key: 'z', leads: true },
  { does: 'case', key: 'r', leads: false },
  { does: 'agenda', key: 'd', leads: false },
  { does: 'presence', key: 'p', leads: false },
  { does: 'end', key: 'a', leads: true },
] as const;
export type MeetingKey = (typeof meetingKeys)[number]['does'];

/** Opens the list of them; also where the others are off. */
export const helpKey = '?';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat' | 'defaultPrevented'
>;

/**
 * What a press of a key does here: nothing while somebody writes or a dialog is open, nor with another key held down, which
 * is the browser's or the screen reader's.
 */
export function keyPressed(
  pressed: Pressed,
  at: Element | null,
  areOn: boolean,
): MeetingKey | 'help' | undefined {
  const { key, altKey, ctrlKey, metaKey, repeat, defaultPrevented } = pressed;
  if (altKey || ctrlKey || metaKey || repeat || defaultPrevented || isWriting(at)) return undefined;
  if (key === helpKey) return 'help';
  if (!areOn) return undefined;
  return meetingKeys.find((one) => one.key === key.toLowerCase())?.does;
}

const storageKey = 'star-keys';

/** Keys of one letter can be turned off (WCAG 2.1.4): who dictates presses them without meaning to. */
export function areKeysOn(): boolean {
  return keptByBrowser.get(storageKey) !== 'off';
}

export function turnKeys(areOn: boolean): void {
  keptByBrowser.set(storageKey, areOn ? 'on' : 'off');
}
