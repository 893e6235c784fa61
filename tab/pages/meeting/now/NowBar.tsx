import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { memo, type ReactNode, useEffect, useRef } from 'react';
import { presentPace } from '../../../../shared/meetings/now/present-pace.ts';
import type { NowView, StopView } from '../../../../shared/meetings/now/view.ts';
import { keyOfPlace } from '../../../../shared/meetings/place-key.ts';
import { announce } from '../../../client/news.ts';
import { PaceNotes } from '../../../now/PaceNotes.tsx';
import { useMinute } from '../../../now/useMinute.ts';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { usePinned } from '../../../parts/usePinned.ts';
import { text } from '../../../text/text.ts';
import { DecidedBar } from '../DecidedBar.tsx';
import type { Moving } from './useMoving.ts';

const useStyles = makeStyles({
  // Over what scrolls under it, on a side panel too.
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    '@media (max-width: 480px)': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    },
    '@media print': { display: 'none' },
  },
  facts: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1, flexBasis: '260px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  at: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  decided: { flexBasis: '100%' },
});

interface NowBarProps {
  readonly now: NowView;
  readonly decided: Decided;
  /** For who leads. */
  readonly moving: Moving | undefined;
  /** One looks at something else; comes back when pressed. */
  readonly onFollow: (() => void) | undefined;
  /** What is seldom done, last of all. */
  readonly menu: ReactNode;
}

interface Decided {
  /** From 0 to 1. */
  readonly share: number;
  /** `8 av 25 ärenden klara` */
  readonly text: string;
}

/** Where the meeting is and how its time goes, always in sight; who leads moves it on from here. */
export const NowBar = memo(function NowBar(props: NowBarProps) {
  const { now, decided, moving, onFollow, menu } = props;
  const styles = useStyles();
  const pace = presentPace(now.clock, useMinute());
  const pinned = usePinned('top');
  useHeard(now);
  return (
    <section ref={pinned} aria-label={text.now.where} className={styles.bar}>
      <div className={styles.facts}>
        <p className={styles.line}>
          <span className={styles.quiet}>{now.countText}</span>
          {pace.left !== undefined && <span className={styles.quiet}>{pace.left}</span>}
          {now.at === undefined ? (
            <span className={styles.at}>{text.now.allDone}</span>
          ) : (
            <span className={styles.at}>
              {text.now.at} {now.at.label}
            </span>
          )}
          {now.next !== undefined && (
            <span className={styles.quiet}>
              {text.now.then} {now.next.label}
            </span>
          )}
        </p>
        <Caption1 as="p" block style={{ margin: 0 }}>
          <PaceNotes pace={pace} />
        </Caption1>
      </div>
      <div className={styles.steps}>
        {onFollow !== undefined && (
          <Button size="small" onClick={onFollow}>
            {text.now.follow}
          </Button>
        )}
        {moving !== undefined && (
          <>
            <Step to={now.before} moving={moving} label={text.now.previous} />
            <Step to={now.next} moving={moving} label={text.now.next} />
          </>
        )}
        {menu}
      </div>
      <div className={styles.decided}>
        <DecidedBar {...decided} />
      </div>
      {moving?.failure !== undefined && <SendFailure failure={moving.failure} />}
    </section>
  );
});

interface StepProps {
  readonly to: StopView | undefined;
  readonly moving: Moving;
  readonly label: string;
}

function Step({ to, moving, label }: StepProps) {
  return (
    <Button
      size="small"
      disabledFocusable={to === undefined}
      aria-label={to === undefined ? label : `${label}: ${to.label}`}
      onClick={() => {
        if (to !== undefined) moving.moveTo(to.place);
      }}
    >
      {label}
    </Button>
  );
}

/** Who hears the page is told where the meeting has gone, whoever moved it. */
function useHeard({ at, next }: NowView): void {
  const key = at === undefined ? '' : keyOfPlace(at.place);
  const before = useRef(key);
  const said = at === undefined ? text.now.allDone : text.now.heard(at.label, next?.label);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    announce(said);
  }, [key, said]);
}
