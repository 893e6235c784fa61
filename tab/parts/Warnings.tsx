import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  warnings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface WarningsProps {
  readonly of: readonly (string | undefined)[];
  readonly intent?: 'warning' | 'error' | 'info' | 'success';
}

/** What must be seen before anything else. */
export function Warnings({ of, intent = 'warning' }: WarningsProps) {
  const styles = useStyles();
  const warnings = of.filter((warning) => warning !== undefined);
  if (warnings.length === 0) return null;
  return (
    <div className={styles.warnings}>
      {warnings.map((warning) => (
        <MessageBar key={warning} intent={intent} layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
