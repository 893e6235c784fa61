import { Checkbox } from '@fluentui/react-components';
import { text } from '../text.ts';
import type { NameCheckState } from './useNameCheck.ts';

interface NameCheckProps {
  readonly of: NameCheckState;
}

/** Shown once a text has been refused for looking like a person's name: names cannot be known for sure. */
export function NameCheck({ of: { asked, said, say } }: NameCheckProps) {
  if (!asked) return null;
  return (
    <Checkbox
      label={text.notAName}
      checked={said}
      onChange={(_, { checked }) => say(checked === true)}
    />
  );
}
