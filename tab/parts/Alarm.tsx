import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';

const useStyles = makeStyles({
  alarm: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
  sign: { marginInlineEnd: tokens.spacingHorizontalXS, verticalAlign: 'text-bottom' },
});

/** What is not as it should be with a case: red, and with a sign where nothing is red. */
export function Alarm({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <Body1 className={styles.alarm}>
      <Warning16Regular aria-hidden className={styles.sign} />
      {text}
    </Body1>
  );
}
