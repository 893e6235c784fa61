import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import { codeFrom } from '../client/code.ts';
import { Opening } from '../parts/Opening.tsx';
import { text } from '../text/text.ts';
import type { RowAction } from './row-action.ts';

const code = codeFrom(() => import('./MenuItems.tsx'));

interface RowMenuProps {
  /** Which row, for who hears the button alone. */
  readonly about: string;
  readonly actions: readonly (RowAction | undefined)[];
  /** Words on the button, where the three dots would not be understood: what it does, or what is chosen now. */
  readonly label?: string;
  /** How what is chosen is: good, bad or not known. */
  readonly tone?: 'there' | 'away' | 'unknown';
}

const useStyles = makeStyles({
  there: { color: tokens.colorPaletteGreenForeground1 },
  away: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

/** What is seldom done to a row, behind three dots. Nothing where there is nothing to do. */
export function RowMenu({ about, actions, label, tone }: RowMenuProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [button, setButton] = useState<HTMLElement | null>(null);
  const there = actions.filter((action) => action !== undefined);
  if (there.length === 0) return null;
  return (
    <>
      <Button
        ref={setButton}
        size="small"
        appearance="subtle"
        className={tone && styles[tone]}
        icon={label === undefined ? <MoreHorizontal20Regular /> : <ChevronDown16Regular />}
        iconPosition={label === undefined ? 'before' : 'after'}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label === undefined ? text.menu.moreFor(about) : `${label}: ${about}`}
        // What is about to be pressed is fetched before it is.
        onPointerEnter={() => void code.fetch()}
        onFocus={() => void code.fetch()}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && button !== null && (
        <Opening of={code}>
          {({ MenuItems }) => (
            <MenuItems of={button} actions={there} onClose={() => setOpen(false)} />
          )}
        </Opening>
      )}
    </>
  );
}
