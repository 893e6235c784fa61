import { useState } from 'react';
import { type Outcome, outcomes } from '../../../../shared/codes/agenda.ts';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { useMay } from '../../../client/me.ts';
import { DraftAbout } from '../../../drafts/DraftAbout.tsx';
import type { DecidingStep } from '../decide/deciding.ts';
import { DecideItem } from '../decide/DecideItem.tsx';
import { DecidedItem } from './DecidedItem.tsx';
import { isOngoing } from './is-ongoing.ts';
import { type ItemStep, ItemSteps } from './ItemSteps.tsx';

interface ItemFormsProps {
  readonly view: MeetingView;
  readonly item: AgendaItemView;
  readonly onDeciding: (step: DecidingStep) => void;
  readonly onDecided: () => void;
  readonly onGoOn: () => void;
}

/** The decision of a case, to make or as it was made, and what else is done with it; one form open at a time. */
export function ItemForms({ view, item, onDeciding, onDecided, onGoOn }: ItemFormsProps) {
  const [open, setOpen] = useState<Outcome | ItemStep>();
  const may = useMay(view.head.teamId);
  const outcome = outcomes.find((one) => one === open);
  const isDecided = item.decision !== undefined;
  // Undone, it is there to be decided anew.
  if (isDecided && outcome !== undefined) setOpen(undefined);
  return (
    <>
      {isDecided ? (
        <DecidedItem view={view} item={item} decision={item.decision} onGoOn={onGoOn} />
      ) : (
        item.outcomes.length > 0 && (
          <DraftAbout id="decision">
            <DecideItem
              view={view}
              item={item}
              outcome={outcome}
              onOpen={setOpen}
              onDeciding={onDeciding}
              onDecided={onDecided}
            />
          </DraftAbout>
        )
      )}
      {isOngoing(item) && may('write-own-cases') && (
        <ItemSteps
          view={view}
          item={item}
          doing={open === 'task' || open === 'coordinator' ? open : undefined}
          onOpen={setOpen}
        />
      )}
    </>
  );
}
