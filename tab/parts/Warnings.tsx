import { MessageBar, MessageBarBody } from '@fluentui/react-components';

interface WarningsProps {
  readonly of: readonly (string | undefined)[];
  readonly intent?: 'warning' | 'error' | 'info';
}

/** What must be seen before anything else. */
export function Warnings({ of: warnings, intent = 'warning' }: WarningsProps) {
  return warnings
    .filter((warning) => warning !== undefined)
    .map((warning) => (
      <MessageBar key={warning} intent={intent} layout="multiline">
        <MessageBarBody>{warning}</MessageBarBody>
      </MessageBar>
    ));
}
