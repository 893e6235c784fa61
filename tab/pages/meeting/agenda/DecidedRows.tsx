import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import { Quiet } from '../../../parts/Quiet.tsx';
import { text } from '../../../text/text.ts';
import { UndoDecision } from '../item/UndoDecision.tsx';

const useStyles = makeStyles({
  fold: { justifyContent: 'flex-start', maxWidth: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  words: { flex: '1 1 140px', minWidth: 0 },
});

interface DecidedRowsProps {
  readonly head: MeetingHead;
  /** The part of the agenda they are of, for who hears the button alone. */
  readonly part: string;
  readonly items: readonly AgendaItemView[];
  readonly onLook: (itemId: string) => void;
  readonly onUndo: (itemId: string) => void;
}

/** What is decided, out of the way: how many, and one line each for who wants to see or undo it. */
export function DecidedRows({ head, part, items, onLook, onUndo }: DecidedRowsProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (items.length === 0) return null;
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        className={styles.fold}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={id}
        aria-label={text.meeting.decidedOf(items.length, part)}
        onClick={() => setOpen(!open)}
      >
        {text.meeting.decided(items.length)}
      </Button>
      <ul id={id} className={styles.list} hidden={!open}>
        {open &&
          items.map((item) => (
            <li key={item.itemId} className={styles.row}>
              <span className={styles.words}>
                <Link as="button" onClick={() => onLook(item.itemId)}>
                  {item.reference}
                </Link>{' '}
                <Quiet>{item.decision?.text}</Quiet>
              </span>
              <UndoDecision head={head} item={item} onUndo={() => onUndo(item.itemId)} />
            </li>
          ))}
      </ul>
    </div>
  );
}
