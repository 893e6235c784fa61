import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { presentPace } from '../../../shared/meetings/now/present-pace.ts';
import type { NowView, StageItem, StageView } from '../../../shared/meetings/now/view.ts';
import { PaceNotes } from '../../now/PaceNotes.tsx';
import { useMinute } from '../../now/useMinute.ts';
import { text } from '../../text/text.ts';
import { StageFrame, useStageStyles } from './StageFrame.tsx';

const useStyles = makeStyles({
  now: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  about: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '1em' },
  // As many columns as fit, five on a screen: twenty-five cases in five rows, none to scroll for.
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 11em), 1fr))',
    gap: '0.45em',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    lineHeight: 1.3,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    padding: '0.4em 0.7em',
    border: '0.1em solid transparent',
    borderLeftWidth: '0.3em',
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  // What is done steps back: no frame, no weight.
  done: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
  },
  left: {
    border: `0.1em solid ${tokens.colorNeutralStrokeAccessible}`,
    borderLeftWidth: '0.3em',
    fontWeight: tokens.fontWeightSemibold,
  },
  here: {
    border: `0.1em solid ${tokens.colorBrandBackground}`,
    borderLeftWidth: '0.3em',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
  reference: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '0.5em',
    fontVariantNumeric: 'tabular-nums',
  },
  sign: { alignSelf: 'center', fontSize: '1.2em', flexShrink: 0 },
  word: { fontSize: '0.8em' },
});

interface StageProps {
  readonly view: StageView;
  readonly now: NowView;
}

/** What the meeting is at, large; how far it has come, and all its cases with what is decided about them. */
export function Stage({ view, now }: StageProps) {
  const styles = useStyles();
  const stage = useStageStyles();
  const pace = presentPace(now.clock, useMinute());
  return (
    <StageFrame
      view={view}
      aside={
        <span>{[now.countText, pace.left].filter((fact) => fact !== undefined).join(' · ')}</span>
      }
    >
      {/* Told anew to who hears it when the meeting moves. */}
      <div className={styles.now} role="status">
        <h1 className={stage.large}>{now.at?.label ?? text.now.allDone}</h1>
        <div className={styles.about}>
          {view.at !== undefined && (
            <p className={stage.words}>
              {[view.at.kindText, view.at.decided].filter((fact) => fact !== undefined).join(' · ')}
            </p>
          )}
          {now.next !== undefined && (
            <p className={stage.words}>
              {text.now.then} {now.next.label}
            </p>
          )}
        </div>
      </div>
      <PaceNotes pace={pace} />
      {view.items.length === 0 ? (
        <p className={stage.words}>{text.stage.empty}</p>
      ) : (
        <ol className={styles.list} aria-label={text.stage.cases}>
          {view.items.map((item) => (
            <StageRow key={item.itemId} item={item} isHere={item.itemId === view.at?.itemId} />
          ))}
        </ol>
      )}
    </StageFrame>
  );
}

interface StageRowProps {
  readonly item: StageItem;
  readonly isHere: boolean;
}

/** One case: told by its sign, its frame and its weight, so that a room sees from afar what is done and what is left. */
function StageRow({ item, isHere }: StageRowProps) {
  const styles = useStyles();
  const isDone = item.decided !== undefined;
  const frame = isHere ? styles.here : isDone ? styles.done : styles.left;
  return (
    <li className={mergeClasses(styles.item, frame)} aria-current={isHere ? 'step' : undefined}>
      <span className={styles.reference}>
        {item.reference}
        {isDone && <CheckmarkCircleFilled aria-label={text.stage.done} className={styles.sign} />}
        {isHere && !isDone && <span className={styles.word}>{text.now.at}</span>}
      </span>
      <span>{item.decided ?? item.kindText}</span>
    </li>
  );
}
