import { ToggleButton } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface AnswerButtonProps {
  readonly chosen: boolean;
  /** No answer yet, and this is one that is hoped for. */
  readonly wanted?: boolean;
  readonly sending: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** One of the answers; pressed when it is the one given. */
export function AnswerButton({ chosen, wanted = false, ...rest }: AnswerButtonProps) {
  return (
    <ToggleButton
      checked={chosen}
      appearance={chosen || wanted ? 'primary' : 'secondary'}
      disabledFocusable={rest.sending}
      onClick={rest.onClick}
    >
      {rest.children}
    </ToggleButton>
  );
}
