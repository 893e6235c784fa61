import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import type { EndingPlace } from '../../../shared/meetings/minutes/view.ts';
import { MeetingHeading } from '../../call/MeetingHeading.tsx';
import { Steady } from '../../inputs/Steady.tsx';
import { usePageStyles } from '../../parts/page-styles.ts';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { useIsNarrow } from '../../parts/useWidth.ts';
import { RunAgenda } from './agenda/RunAgenda.tsx';
import { EndSection } from './EndSection.tsx';
import { LastDecided } from './LastDecided.tsx';
import { LeadSection } from './LeadSection.tsx';
import { AttendanceSection } from './presence/AttendanceSection.tsx';
import { decidedOf, shownOf } from './progress.ts';
import { MeetingMenu } from './keys/MeetingMenu.tsx';
import { NowBar } from './now/NowBar.tsx';
import { useFollowing } from './now/useFollowing.ts';
import { useMoving } from './now/useMoving.ts';
import { RoomSection } from './RoomSection.tsx';
import { ShownNow } from './ShownNow.tsx';

const useStyles = makeStyles({
  // The agenda beside is longer than the case: what it takes more lies below the rest.
  rows: {
    gridTemplateRows: 'auto 1fr',
    '@media (max-width: 860px)': { gridTemplateRows: 'none' },
  },
  beside: { '@media (min-width: 861px)': { gridColumn: 2, gridRow: '1 / span 2' } },
});

interface MeetingDuringProps {
  readonly view: MeetingView;
  /** What one comes back to from where the meeting is ended. */
  readonly back: EndingPlace | undefined;
  readonly onEnd: () => void;
}

/**
 * The meeting as it is held: the case that is taken up, and beside it (below it where it is narrow) the agenda. A press on a
 * case draws what it changes and no more: the sections are given the view as it came, and callbacks that stay the same.
 */
export function MeetingDuring({ view, back, onEnd }: MeetingDuringProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const narrow = useIsNarrow();
  const { head, can, now } = view;
  const { chosen, choose } = useFollowing(
    view,
    back?.of === 'item' ? { itemId: back.itemId } : undefined,
  );
  const moving = useMoving(head);
  const progress = useMemo(() => {
    const { decided, all } = decidedOf(view);
    return { share: all === 0 ? 1 : decided / all, text: view.progressText };
  }, [view]);
  const shown = useMemo(() => shownOf(view, chosen), [view, chosen]);
  const { moveTo } = moving;
  const leads = can.run;
  const show = useCallback(
    (itemId: string) => {
      choose(leads ? { itemId } : { itemId, why: 'looks' });
      // Where who leads turns, the meeting turns.
      if (leads) moveTo({ of: 'item', itemId });
    },
    [choose, leads, moveTo],
  );
  const look = useCallback((itemId: string) => choose({ itemId, why: 'looks' }), [choose]);
  const follow = useCallback(() => choose(undefined), [choose]);
  const menu = useMemo(
    () => <MeetingMenu view={view} moving={moving} onFollow={follow} />,
    [view, moving, follow],
  );
  const looksElsewhere = chosen !== undefined && shown.item?.itemId !== shown.nowId;
  return (
    <PageFrame
      wide
      title={view.head.title}
      lead={narrow ? undefined : <MeetingHeading head={view.head} />}
    >
      {now !== undefined && (
        <Steady about={now.at?.label} asked={false}>
          <NowBar
            now={now}
            decided={progress}
            moving={leads ? moving : undefined}
            onFollow={looksElsewhere ? follow : undefined}
            menu={menu}
          />
        </Steady>
      )}
      <Steady>
        <LeadSection view={view} />
        <div data-place="presence">
          <AttendanceSection view={view} />
        </div>
        <div className={mergeClasses(page.columns, styles.rows)}>
          <div className={page.column} data-place="case">
            <ShownNow view={view} shown={shown} onChoose={choose} />
            <LastDecided view={view} shownId={shown.shownId} onUndo={show} />
          </div>
          <div className={mergeClasses(page.column, styles.beside)} data-place="agenda">
            <RunAgenda
              view={view}
              shownId={shown.shownId}
              nowId={shown.nowId}
              onShow={show}
              onLook={look}
            />
          </div>
          <div className={page.column}>
            <RoomSection view={view} />
            <EndSection view={view} onEnd={onEnd} />
          </div>
        </div>
      </Steady>
    </PageFrame>
  );
}
