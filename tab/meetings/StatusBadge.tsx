import { Badge, type BadgeProps } from '@fluentui/react-components';
import type { MeetingStatus } from '../../shared/meetings/meeting.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';

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
  return (
    <Badge appearance="tint" color={colours[head.status]}>
      {head.statusText}
    </Badge>
  );
}
