import { type BadgeProps } from '@fluentui/react-components';
import type { MeetingStatus } from '../../shared/codes/meeting.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import { useMe } from '../client/me.ts';
import { text } from '../text/text.ts';
import { hasPassed } from './has-passed.ts';
import { Mark } from '../parts/Mark.tsx';

const colours: Readonly<Record<MeetingStatus, NonNullable<BadgeProps['color']>>> = {
  planned: 'informative',
  called: 'brand',
  open: 'success',
  closed: 'informative',
  cancelled: 'danger',
};

interface StatusBadgeProps {
  readonly head: MeetingHead;
}

/** How far a meeting has come; the word says it, the colour only helps. */
export function StatusBadge({ head }: StatusBadgeProps) {
  const { today } = useMe();
  const passed = hasPassed(head, today);
  return (
    <Mark color={passed ? 'warning' : colours[head.status]}>
      {passed ? text.meetings.notClosed : head.statusText}
    </Mark>
  );
}
