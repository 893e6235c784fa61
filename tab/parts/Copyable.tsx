import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { text } from '../text/text.ts';
import { useCopy } from './useCopy.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  words: { flex: '0 1 auto', minWidth: 0, display: 'flex', flexDirection: 'column' },
  label: { color: tokens.colorNeutralForeground2 },
  said: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

interface CopyableProps {
  readonly label: string;
  readonly value: string;
}

/** What is handed on to somebody who can help. */
export function Copyable({ label, value }: CopyableProps) {
  const styles = useStyles();
  const stands = useRef<HTMLElement>(null);
  const { said, copy } = useCopy(value, () => {
    if (stands.current !== null) window.getSelection()?.selectAllChildren(stands.current);
  });
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Caption1 className={styles.label}>{label}</Caption1>
        <code ref={stands} className={styles.said}>
          {value}
        </code>
      </div>
      <Button size="small" onClick={() => void copy()} aria-label={`${text.copy.copy} ${label}`}>
        {text.copy.copy}
      </Button>
      <Caption1 role="status">{said}</Caption1>
    </div>
  );
}
