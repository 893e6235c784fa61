import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  fold: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0 },
  onScreen: { '@media print': { display: 'none' } },
  onPaper: { '@media screen': { display: 'none' } },
  button: { justifyContent: 'flex-start', textAlign: 'left', maxWidth: '100%' },
});

interface FoldProps {
  readonly title: string;
  readonly level: 'h2' | 'h3' | 'h4';
  readonly openFirst?: boolean;
  /** On paper it is there, folded or not; `content`: without what it is unfolded by. */
  readonly printed?: boolean | 'content';
  readonly children: ReactNode;
}

/** What is unfolded on demand: a team's numbers among eight, the tables of what has not occurred, how all is counted. */
export function Fold(props: FoldProps) {
  const { title, level: Level, openFirst = false, printed = false, children } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(openFirst);
  const id = useId();
  return (
    <div className={styles.fold}>
      <Level className={mergeClasses(styles.heading, printed === 'content' && styles.onScreen)}>
        <Button
          className={styles.button}
          appearance="subtle"
          aria-expanded={open}
          aria-controls={id}
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          onClick={() => setOpen(!open)}
        >
          {title}
        </Button>
      </Level>
      {printed !== false ? (
        <div id={id} className={mergeClasses(styles.fold, !open && styles.onPaper)}>
          {children}
        </div>
      ) : (
        <div id={id} className={open ? styles.fold : undefined} hidden={!open}>
          {open && children}
        </div>
      )}
    </div>
  );
}
