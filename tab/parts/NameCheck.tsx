import { Checkbox } from '@fluentui/react-components';
import { text } from '../text/text.ts';
import type { NameCheckState } from './useNameCheck.ts';

interface NameCheckProps {
  readonly of: NameCheckState;
}

/** Shown once a text has been refused for what may be a name, a village or an age: nobody can know that for sure. */
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
