import { Body1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { useMay } from '../../../client/me.ts';
import { DraftAbout } from '../../../drafts/DraftAbout.tsx';
import { Steady } from '../../../inputs/Steady.tsx';
import { CaseLink } from '../../../parts/CaseLink.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import { text } from '../../../text/text.ts';
import { DecideItem } from '../decide/DecideItem.tsx';
import { DecidedItem } from './DecidedItem.tsx';
import { isOngoing } from './is-ongoing.ts';
import { ItemNotes } from './ItemNotes.tsx';
import { ItemSteps } from './ItemSteps.tsx';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
    scrollMarginTop: tokens.spacingVerticalL,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  // Takes the focus where one goes on; the frame round the case shows that already.
  heading: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    ':focus': { outlineStyle: 'none' },
  },
});

interface ShownItemProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
  /** It is what the meeting takes up. */
  readonly isNow: boolean;
  /** Whoever looks at it has turned to it, and not been brought to it. */
  readonly asked: boolean;
  /** One has begun to fill in its decision, has sent it, or has been refused. */
  readonly onDeciding: (step: 'fills' | 'sends') => void;
  readonly onDecided: () => void;
  readonly onGoOn: () => void;
}

/** One case of the meeting: what is to be known, and its decision to make or as it was made. */
export function ShownItem(props: ShownItemProps) {
  const { view, item, isNow, asked, onDeciding, onDecided, onGoOn } = props;
  const styles = useStyles();
  const may = useMay(view.head.teamId);
  const heading = useFocusWhereOneGoesOn(item.itemId, asked);
  const { teamId } = view.head;
  return (
    <section aria-labelledby="shown-item" className={styles.item}>
      <h2 id="shown-item" ref={heading} tabIndex={-1} className={styles.heading}>
        <CaseLink teamId={teamId} reference={item.reference} />
        <Body1>{item.kindText}</Body1>
        {isNow && (
          <Mark appearance="filled" color="brand">
            {text.meeting.now}
          </Mark>
        )}
      </h2>
      <ItemNotes teamId={teamId} item={item} />
      <Steady about={item.itemId} asked={asked}>
        <DraftAbout key={item.itemId} id={item.itemId}>
          {item.decision === undefined ? (
            item.outcomes.length > 0 && (
              <DraftAbout id="decision">
                <DecideItem view={view} item={item} onDeciding={onDeciding} onDecided={onDecided} />
              </DraftAbout>
            )
          ) : (
            <DecidedItem view={view} item={item} decision={item.decision} onGoOn={onGoOn} />
          )}
          {isOngoing(item) && may('write-own-cases') && <ItemSteps view={view} item={item} />}
        </DraftAbout>
      </Steady>
    </section>
  );
}

/**
 * The button that decided the case before is gone, and took the keyboard's place on the page with it. Who writes elsewhere
 * is left there.
 */
function useFocusWhereOneGoesOn(itemId: string, asked: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(itemId);
  useLayoutEffect(() => {
    if (before.current === itemId) return;
    before.current = itemId;
    heading.current?.scrollIntoView({ block: 'nearest' });
    if (asked || document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, [itemId, asked]);
  return heading;
}
