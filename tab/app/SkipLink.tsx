import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../text/text.ts';

const useStyles = makeStyles({
  skip: {
    position: 'absolute',
    left: '-999px',
    ':focus': {
      left: tokens.spacingHorizontalM,
      top: tokens.spacingVerticalM,
      zIndex: 10,
      padding: tokens.spacingHorizontalM,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
    },
  },
});

/** The first stop of the tab key. The hash is the router's, so the jump is made by hand. */
export function SkipLink() {
  const styles = useStyles();
  return (
    <a
      className={styles.skip}
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {text.app.skip}
    </a>
  );
}
