import { Body1, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { AgendaItemView } from '../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { useMay } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { CaseLink } from '../../parts/CaseLink.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { placeId } from '../../agenda/place-id.ts';
import { text } from '../../text/text.ts';
import { LeftOver } from '../../forms/LeftOver.tsx';
import { DraftAbout } from '../../drafts/DraftAbout.tsx';
import { DecideItem } from './decide/DecideItem.tsx';
import { ItemNotes } from './ItemNotes.tsx';
import { ItemSteps } from './ItemSteps.tsx';
import { isOngoing } from './progress.ts';
import { Mark } from '../../parts/Mark.tsx';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: tokens.spacingVerticalL,
  },
  focused: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    paddingBlock: tokens.spacingVerticalM,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // Takes the focus when nothing else has it; the frame round the item shows that already.
  quietFocus: { ':focus': { outlineStyle: 'none' } },
  words: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
});

interface RunItemProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
  readonly focused: boolean;
  readonly onFocus: () => void;
}

/** A case while the meeting is held: to decide, or decided and possible to undo. */
export function RunItem({ view, item, focused, onFocus }: RunItemProps) {
  const styles = useStyles();
  const undoing = useSend();
  const may = useMay(view.head.teamId);
  const place = useRef<HTMLDivElement>(null);
  const { teamId, meetingId } = view.head;
  const { itemId, decision } = item;
  useEffect(() => {
    if (!focused) return;
    place.current?.scrollIntoView({ block: 'nearest' });
    // The button that decided the case before is gone and took the keyboard's place on the page with it.
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [focused]);
  return (
    <div
      ref={place}
      id={placeId({ of: 'item', itemId })}
      tabIndex={-1}
      className={mergeClasses(styles.item, styles.quietFocus, focused && styles.focused)}
    >
      <div className={styles.line}>
        <div className={styles.words}>
          <CaseLink teamId={teamId} reference={item.reference} /> <Body1>{item.kindText}</Body1>{' '}
          {focused && (
            <Mark appearance="filled" color="brand">
              {text.meeting.now}
            </Mark>
          )}
          {decision !== undefined && <Body1 block>{decision.text}</Body1>}
        </div>
        {decision?.canUndo === true && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={undoing.sending}
            aria-label={`${text.meeting.undo} ${item.reference}`}
            onClick={() => {
              onFocus();
              void undoing.send({ verb: 'undo-decision', teamId, meetingId, itemId });
            }}
          >
            {text.meeting.undo}
          </Button>
        )}
        {decision === undefined && !focused && item.outcomes.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${text.meeting.decide} ${item.reference}`}
            onClick={onFocus}
          >
            {text.meeting.decide}
          </Button>
        )}
      </div>
      <Quiet>
        {[item.raisedByText, item.note].filter((fact) => (fact ?? '') !== '').join(' · ')}
      </Quiet>
      <SendFailure failure={undoing.failure} />
      {focused && <ItemNotes view={view} item={item} />}
      <DraftAbout id="decision">
        <LeftOver
          said={
            decision === undefined ? undefined : text.draft.decided(item.reference, decision.text)
          }
        />
        {focused && item.outcomes.length > 0 && <DecideItem key={itemId} view={view} item={item} />}
      </DraftAbout>
      {(focused || decision !== undefined) && isOngoing(item) && may('write-own-cases') && (
        <ItemSteps view={view} item={item} />
      )}
    </div>
  );
}
