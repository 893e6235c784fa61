import { Checkbox } from '@fluentui/react-components';
import { confirmLabel } from '../../shared/forms/to-confirm.ts';
import type { ConfirmState } from './useConfirm.ts';

interface ConfirmTickProps {
  readonly of: ConfirmState;
}

/** Shown once a text has been refused for what nobody can know for sure, with what it was. */
export function ConfirmTick({ of: { asked, said, say } }: ConfirmTickProps) {
  if (asked === undefined) return null;
  return (
    <Checkbox
      label={confirmLabel(asked)}
      checked={said}
      onChange={(_, { checked }) => say(checked === true)}
    />
  );
}
