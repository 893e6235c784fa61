import { Body1 } from '@fluentui/react-components';
import type { Choice } from '../../shared/text/choice.ts';
import { ChoiceField } from '../inputs/ChoiceField.tsx';
import { text } from '../text/text.ts';

interface MeetingChoiceProps {
  readonly of: readonly Choice[];
  readonly chosen: string;
  readonly onMeeting: (meetingId: string) => void;
}

/** The next meeting is suggested; where there is one alone, it is said. */
export function MeetingChoice({ of: meetings, chosen, onMeeting }: MeetingChoiceProps) {
  const [only, ...others] = meetings;
  if (only === undefined) return null;
  if (others.length === 0) return <Body1>{text.raise.atMeeting(only.label)}</Body1>;
  return (
    <ChoiceField
      label={text.raise.meeting}
      choices={meetings}
      value={chosen}
      onValue={(value) => value !== '' && onMeeting(value)}
      required
    />
  );
}
