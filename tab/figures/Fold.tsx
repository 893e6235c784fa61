import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  fold: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0 },
  button: { justifyContent: 'flex-start', textAlign: 'left', maxWidth: '100%' },
});

interface FoldProps {
  readonly title: string;
  readonly level: 'h2' | 'h3';
  readonly openFirst?: boolean;
  readonly children: ReactNode;
}

/** What is unfolded on demand: a team's numbers among eight, the tables of what has not occurred. */
export function Fold({ title, level: Level, openFirst = false, children }: FoldProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(openFirst);
  const id = useId();
  return (
    <div className={styles.fold}>
      <Level className={styles.heading}>
        <Button
          className={styles.button}
          appearance="subtle"
          aria-expanded={open}
          aria-controls={id}
          icon={<span aria-hidden>{open ? '▾' : '▸'}</span>}
          onClick={() => setOpen(!open)}
        >
          {title}
        </Button>
      </Level>
      <div id={id} className={styles.fold} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
