import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  fold: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0 },
  button: { justifyContent: 'flex-start', textAlign: 'left', maxWidth: '100%' },
});

interface TeamFoldProps {
  readonly title: string;
  readonly openFirst: boolean;
  readonly children: ReactNode;
}

/** A team's numbers under its name, unfolded on demand: eight teams at once are too much to read. */
export function TeamFold({ title, openFirst, children }: TeamFoldProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(openFirst);
  const id = useId();
  return (
    <div className={styles.fold}>
      <h2 className={styles.heading}>
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
      </h2>
      <div id={id} className={styles.fold} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
