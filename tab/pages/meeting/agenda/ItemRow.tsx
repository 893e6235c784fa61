import { Body1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import { Alarm } from '../../../parts/Alarm.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import { Quiet } from '../../../parts/Quiet.tsx';
import { text } from '../../../text/text.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  // Under the reference in every row, whatever would fit beside it: one looks down a column.
  words: { flexBasis: '100%', minWidth: 0 },
  shown: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen in high contrast alone, where a background would hide the words.
    boxShadow: `inset 0 0 0 2px ${tokens.colorTransparentStrokeInteractive}`,
  },
});

interface ItemRowProps {
  readonly item: AgendaItemView;
  readonly isShown: boolean;
  readonly isNow: boolean;
  readonly onShow: (itemId: string) => void;
}

/** A case in its place on the agenda, in a few words; a press shows it. Cheap to draw: a meeting has some twenty-five. */
export const ItemRow = memo(function ItemRow({ item, isShown, isNow, onShow }: ItemRowProps) {
  const styles = useStyles();
  const { alarms = [], words = [], tasks = [] } = item;
  const open = tasks.filter(({ outcome }) => outcome === undefined).length;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, isShown && styles.shown)}
      aria-current={isShown}
      onClick={() => onShow(item.itemId)}
    >
      <Body1Strong>{item.reference}</Body1Strong>{' '}
      {isNow && (
        <Mark appearance="filled" color="brand">
          {text.meeting.now}
        </Mark>
      )}
      {alarms.length > 0 && <Alarm text={text.meeting.alarms(alarms.length)} />}{' '}
      <span className={styles.words}>
        <Quiet>
          {[
            item.known?.row ?? item.raisedByText,
            words.length === 0 ? '' : text.meeting.words(words.length),
            open === 0 ? '' : text.meeting.tasks(open),
          ]
            .filter((fact) => fact !== '')
            .join(' · ')}
        </Quiet>
      </span>
    </button>
  );
});
